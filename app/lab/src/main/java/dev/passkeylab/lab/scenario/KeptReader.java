package dev.passkeylab.lab.scenario;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.trace.CtapEvent.Stands;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.RelyingPartyEvent.CredentialStored;
import dev.passkeylab.lab.trace.RelyingPartyEvent.CredentialUpdated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what an `expect` wants of what sites and devices keep.
final class KeptReader {

  static final List<String> RECORD =
      List.of("sign-count", "uv-initialized", "backup-eligible", "backup-state", "transports");
  static final List<String> DEVICE = List.of("credentials", "uv-retries", "pin-retries");

  private static final Seen NO_RECORD =
      Seen.nothing("no credential record was stored or updated in this window");
  private static final JsonMapper JSON = new JsonMapper();

  private final Typed typed;
  private final List<String> devices;

  KeptReader(Typed typed, Bench bench) {
    this.typed = typed;
    this.devices = bench.devices().stream().map(Device::name).toList();
  }

  /// {@return that the credential record that was stored or updated last has these values}
  List<Expectation> record(Node node) {
    var wanted = new ArrayList<Expectation>();
    for (var member : members(node, "record", RECORD)) {
      value(member).ifPresent(wanted::add);
    }
    return wanted;
  }

  private Optional<Expectation> value(Node.Member member) {
    var key = member.key();
    var node = member.value();
    return switch (key) {
      case "transports" ->
          typed
              .words(node, "'transports'", Vocabulary.TRANSPORTS)
              .map(words -> words.stream().map(it -> new Wanted(node.place(), it)).toList())
              .map(list ->
                  Expectation.allOf(
                      "record transports", node.place(), list, KeptReader::transports));
      case "sign-count" -> number(node, "sign-count").map(it -> that(key, it, "signCount"));
      case "uv-initialized" -> truth(node, key).map(it -> that(key, it, "uvInitialized"));
      case "backup-eligible" -> truth(node, key).map(it -> that(key, it, "backupEligible"));
      default -> truth(node, key).map(it -> that(key, it, "backupState"));
    };
  }

  private Optional<Wanted> truth(Node node, String what) {
    return typed.word(node, "'" + what + "'", Vocabulary.TRUTHS).map(it -> Wanted.of(node, it));
  }

  private Optional<Wanted> number(Node node, String what) {
    var number = typed.whole(node, "'" + what + "'");
    if (number.isPresent() && number.getAsLong() < 0) {
      return typed.wrong(node, "'" + what + "'", "a number from 0");
    }
    return number.isPresent() ? Optional.of(Wanted.of(node, number.getAsLong())) : Optional.empty();
  }

  private static Expectation that(String key, Wanted wanted, String member) {
    return Expectation.that(
        "record " + key,
        wanted,
        evidence ->
            newest(evidence).map(it -> Seen.value(it.path(member).asString())).orElse(NO_RECORD));
  }

  private static Seen transports(Evidence evidence) {
    return newest(evidence)
        .<Seen>map(it ->
            new Seen.Values(it.path("transports").valueStream().map(JsonNode::asString).toList()))
        .orElse(NO_RECORD);
  }

  private static Optional<JsonNode> newest(Evidence evidence) {
    return evidence.window().reversed().stream()
        .flatMap(it -> record(it).stream())
        .findFirst()
        .map(it -> JSON.readTree(it.bytes().toArray()));
  }

  private static Optional<Payload> record(Entry entry) {
    return switch (entry.event()) {
      case CredentialStored(_, _, var payload) -> Optional.of(payload);
      case CredentialUpdated(_, _, var payload) -> Optional.of(payload);
      default -> Optional.empty(); // no other event tells of a record
    };
  }

  /// {@return that devices stand so now}
  List<Expectation> devices(Node node) {
    var wanted = new ArrayList<Expectation>();
    for (var device : members(node, "device", devices)) {
      for (var member : members(device.value(), device.key(), DEVICE)) {
        number(member.value(), member.key())
            .map(it -> stands(device.key(), member.key(), it))
            .ifPresent(wanted::add);
      }
    }
    return wanted;
  }

  private static Expectation stands(String device, String key, Wanted wanted) {
    ToIntFunction<Stands> look =
        switch (key) {
          case "credentials" -> Stands::credentials;
          case "uv-retries" -> Stands::uvRetries;
          default -> Stands::pinRetries;
        };
    return Expectation.that(
        device + " " + key,
        wanted,
        evidence ->
            evidence.entries().reversed().stream()
                .filter(it -> it.from().equals(Party.device(device)))
                .filter(it -> it.event() instanceof Stands)
                .findFirst()
                .map(it -> Seen.value(look.applyAsInt((Stands) it.event())))
                .orElse(Seen.nothing("nothing is known of " + device)));
  }

  private List<Node.Member> members(Node node, String what, List<String> keys) {
    return Fields.wanted(typed, node, what, keys).map(Fields::known).orElse(List.of());
  }
}

package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.scenario.Ceremonies.Made;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Looks at credentials and authenticator data, in the bytes that passed.
final class CredentialProbes {

  private static final int FLAGS = 32;
  private static final int COUNTER = 33;
  private static final int AAGUID = 37;
  private static final int AAGUID_END = 53;

  private CredentialProbes() {}

  /// {@return the whole flags byte of the newest authenticator data, as `0x1d`}
  static Seen flags(Evidence evidence) {
    return newestData(evidence, data -> Seen.value("0x%02x".formatted(data.at(FLAGS))));
  }

  /// {@return one bit of the newest authenticator data, 0 or 1}
  static Seen flag(Evidence evidence, String name) {
    return newestData(evidence, data -> Seen.value(bit(data, name)));
  }

  private static int bit(Bytes data, String name) {
    int shift =
        switch (name) {
          case "UP" -> 0;
          case "UV" -> 2;
          case "BE" -> 3;
          case "BS" -> 4;
          case "AT" -> 6;
          case "ED" -> 7;
          default -> throw new IllegalArgumentException(name);
        };
    return data.at(FLAGS) >> shift & 1;
  }

  /// {@return the counter of the newest authenticator data}
  static Seen counter(Evidence evidence) {
    return newestData(evidence, data -> Seen.value(count(data)));
  }

  private static long count(Bytes data) {
    return data.number(COUNTER, Integer.BYTES);
  }

  private static Seen newestData(Evidence evidence, Function<Bytes, Seen> look) {
    return newest(evidence)
        .map(made -> look.apply(made.authenticatorData()))
        .orElse(Seen.nothing("no authenticator data in this window"));
  }

  private static Optional<Made> newest(Evidence evidence) {
    return Ceremonies.all(evidence.entries()).reversed().stream()
        .filter(it -> it.index() >= evidence.from() && isWhole(it))
        .findFirst();
  }

  private static boolean isWhole(Made made) {
    return made.authenticatorData().length() >= AAGUID;
  }

  /// {@return how the newest counter stands to the one before it of the same credential}
  static Seen counterChange(Evidence evidence) {
    var newest = newest(evidence);
    if (newest.isEmpty()) {
      return Seen.nothing("no authenticator data in this window");
    }
    return Ceremonies.all(evidence.entries()).reversed().stream()
        .filter(it -> it.index() < newest.get().index() && isWhole(it))
        .filter(it -> it.id().equals(newest.get().id()))
        .findFirst()
        .map(it -> change(count(it.authenticatorData()), count(newest.get().authenticatorData())))
        .orElse(Seen.nothing("there is no earlier counter of this credential"));
  }

  private static Seen change(long before, long now) {
    var word = now > before ? "increases" : now < before ? "regresses" : "unchanged";
    return new Seen.Value(word, "%s: %d after %d".formatted(word, now, before));
  }

  /// {@return a facet of the newest credential}
  static Seen credential(Evidence evidence, String facet) {
    return Ceremonies.all(evidence.entries()).reversed().stream()
        .filter(it -> it.index() >= evidence.from() && it.call() == Call.CREATE)
        .findFirst()
        .map(made -> facet(made, facet))
        .orElse(Seen.nothing("no credential was made in this window"));
  }

  private static Seen facet(Made made, String facet) {
    var json = made.json();
    return switch (facet) {
      case "attachment" -> member(json.path("authenticatorAttachment"), facet);
      case "transports" -> transports(json.path("response").path("transports"));
      case "discoverable" ->
          member(json.path("clientExtensionResults").path("credProps").path("rk"), "credProps.rk");
      case "algorithm" -> algorithm(json.path("response").path("publicKeyAlgorithm"));
      case "aaguid" -> aaguid(made.authenticatorData());
      case "eligible" -> backup(made.authenticatorData(), "BE");
      case "state" -> backup(made.authenticatorData(), "BS");
      case "id-length" -> idLength(made.id());
      default -> throw new IllegalArgumentException(facet);
    };
  }

  private static Seen member(JsonNode value, String name) {
    return value.isValueNode() && !value.isNull()
        ? Seen.value(value.asString())
        : Seen.nothing("the response has no " + name);
  }

  private static Seen algorithm(JsonNode number) {
    int at = Vocabulary.ALGORITHM_NUMBERS.indexOf(number.asInt(0));
    return at < 0
        ? Seen.nothing("the response has no publicKeyAlgorithm that is known")
        : Seen.value(Vocabulary.ALGORITHMS.get(at));
  }

  private static Seen transports(JsonNode list) {
    return list.isArray()
        ? new Seen.Values(
            StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList())
        : Seen.nothing("the response has no transports");
  }

  private static Seen aaguid(Bytes data) {
    if (data.length() < AAGUID_END || bit(data, "AT") == 0) {
      return Seen.nothing("the authenticator data has no attested credential");
    }
    var hex = data.slice(AAGUID, AAGUID_END - AAGUID).hex();
    return Seen.value(
        hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }

  private static Seen backup(Bytes data, String flag) {
    return data.length() > FLAGS
        ? Seen.value(bit(data, flag) == 1)
        : Seen.nothing("the response has no authenticator data");
  }

  private static Seen idLength(String id) {
    try {
      return Seen.value(Bytes.fromBase64url(id).length());
    } catch (IllegalArgumentException _) {
      return Seen.nothing("the id is not base64url");
    }
  }
}

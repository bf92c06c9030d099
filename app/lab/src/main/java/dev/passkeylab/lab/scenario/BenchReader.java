package dev.passkeylab.lab.scenario;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.CounterPolicy;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.Origins;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.relyingparty.Asks;
import dev.passkeylab.lab.relyingparty.PageScript;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.webauthn.Transport;
import dev.passkeylab.webauthn.UserVerification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads the keys that describe a set-up.
final class BenchReader {

  static final List<String> SITE =
      List.of(
          "id", "name", "origin", "user-verification", "demand-user-verification", "attestation");
  static final List<String> PAGES = List.of("autocomplete", "conditional");
  static final List<String> DEVICE =
      List.of("attachment", "transports", "verification", "backup", "counter", "aaguid");
  static final List<String> ACCOUNT = List.of("name", "password");

  private static final List<String> SITE_LATER =
      List.of("attestation-trust", "algorithms", "hints", "related-origins", "timeout");
  private static final List<String> PAGES_LATER = List.of("fallback", "abort", "detect");
  private static final List<String> ACCOUNT_LATER =
      List.of("user-handle", "recovery-codes", "passkeys");

  private static final String DOMAIN = "a domain in lower case";
  private static final String ORIGIN =
      "an origin as browsers write it, such as https://example.test or http://localhost:8080";

  private final Typed typed;

  BenchReader(Typed typed) {
    this.typed = typed;
  }

  Bench read(Fields top) {
    var site = top.need("relying-party").flatMap(this::site).orElse(SiteSettings.of("none.test"));
    return Bench.of(
        top.get("pages").map(it -> pages(it, site)).orElse(site),
        top.get("devices").map(this::devices).orElse(List.of()),
        top.get("accounts").map(it -> accounts(it, site.rpId())).orElse(List.of()));
  }

  private Optional<SiteSettings> site(Node node) {
    return Fields.of(typed, node, "'relying-party'", SITE, SITE_LATER).flatMap(this::site);
  }

  private Optional<SiteSettings> site(Fields fields) {
    fields.word("attestation", List.of("none"));
    var asks = fields.one("user-verification", UserVerification.values(), UserVerification::id);
    var demands = fields.truth("demand-user-verification").orElse(false);
    var name = fields.text("name");
    var origin =
        fields.get("origin").flatMap(it -> matching(it, "'origin'", Origins::isOrigin, ORIGIN));
    var id = fields.need("id").flatMap(it -> matching(it, "'id'", Origins::isDomain, DOMAIN));
    return id.map(it ->
        SiteSettings.of(it, name.orElse(it), origin.orElse("https://" + it))
            .with(Asks.USUAL.with(asks.orElse(UserVerification.PREFERRED)))
            .with(Policy.DEFAULT.withUserVerification(demands)));
  }

  private Optional<String> matching(
      Node node, String what, Predicate<String> rule, String expected) {
    var text = typed.text(node, what);
    return text.isEmpty() || rule.test(text.get()) ? text : typed.wrong(node, what, expected);
  }

  private SiteSettings pages(Node node, SiteSettings site) {
    return Fields.of(typed, node, "'pages'", PAGES, PAGES_LATER)
        .map(it ->
            site.with(
                new PageScript(
                    it.text("autocomplete").orElse(site.script().autocomplete()),
                    it.truth("conditional").orElse(site.script().conditional()))))
        .orElse(site);
  }

  private List<Device> devices(Node node) {
    if (!(node instanceof Node.Table table)) {
      typed.wrong(
          node, "'devices'", "a table of devices by name, as in laptop: { attachment: platform }");
      return List.of();
    }
    return table.members().stream().flatMap(it -> device(it).stream()).toList();
  }

  private Optional<Device> device(Node.Member member) {
    var what = "device '" + member.key() + "'";
    return Fields.of(typed, member.value(), what, DEVICE).map(it -> device(member.key(), it));
  }

  private Device device(String name, Fields fields) {
    var plain = Device.laptop(name);
    fields.need("attachment").ifPresent(this::attachment);
    var transports =
        fields
            .get("transports")
            .flatMap(it -> typed.words(it, "'transports'", Vocabulary.TRANSPORTS));
    var aaguid = fields.get("aaguid").flatMap(it -> typed.uuid(it, "'aaguid'"));
    return plain
        .withTransports(
            transports
                .map(list -> list.stream().flatMap(it -> Transport.of(it).stream()).toList())
                .orElse(plain.transports()))
        .with(fields.get("verification").flatMap(this::verification).orElse(plain.verification()))
        .with(fields.one("backup", Backup.values(), Backup::id).orElse(Backup.NONE))
        .with(
            fields
                .one("counter", CounterPolicy.values(), CounterPolicy::id)
                .orElse(plain.counter()))
        .withAaguid(aaguid.map(it -> Bytes.fromHex(it.replace("-", ""))).orElse(plain.aaguid()));
  }

  private void attachment(Node node) {
    typed.word(node, "'attachment'", Vocabulary.DEVICE_ATTACHMENTS, Vocabulary.ATTACHMENTS);
  }

  private Optional<Verification> verification(Node node) {
    return typed
        .word(node, "'verification'", Vocabulary.GESTURES, Vocabulary.VERIFICATIONS)
        .flatMap(Verification::of);
  }

  private List<Bench.Account> accounts(Node node, String rpId) {
    var accounts = new ArrayList<Bench.Account>();
    for (var item : typed.items(node, "'accounts'").orElse(List.of())) {
      Fields.of(typed, item, "an account", ACCOUNT, ACCOUNT_LATER)
          .flatMap(it -> account(it, rpId))
          .ifPresent(it -> add(accounts, it, item.place()));
    }
    return accounts;
  }

  private Optional<Bench.Account> account(Fields fields, String rpId) {
    var name = fields.needText("name");
    var password = fields.needText("password");
    return name.flatMap(n -> password.map(p -> Bench.Account.of(rpId, n, p)));
  }

  private void add(List<Bench.Account> accounts, Bench.Account more, Place place) {
    if (accounts.stream().anyMatch(it -> it.name().equals(more.name()))) {
      typed.problems.add(place, "there are two accounts called '" + more.name() + "'", null);
    }
    accounts.add(more);
  }
}

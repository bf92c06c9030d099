package dev.passkeylab.lab.scenario;

import dev.passkeylab.client.Origins;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.relyingparty.Asks;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.webauthn.UserVerification;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads the settings of a site: those of a set-up, and changes to them.
final class SiteReader {

  /// What a set-up says once and for all.
  static final List<String> IDENTITY = List.of("id", "name", "origin", "mirrors", "password-cost");

  /// What may change while a run stands still.
  static final List<String> SETTINGS =
      List.of(
          "user-verification",
          "demand-user-verification",
          "resident-key",
          "attachment",
          "attestation",
          "algorithms",
          "timeout",
          "counter-must-rise",
          "accept-backup",
          "attestation-trust",
          "hints",
          "exclude-known",
          "related-origins",
          "second-factor",
          "strong-enrolment",
          "tries",
          "messages",
          "session-lasts",
          "recent",
          "code-lasts",
          "decline-lasts");

  static final List<String> PAGES = PageSwitch.ids();
  static final List<String> COSTS = List.of("minimal", "production");
  static final List<String> ATTACHMENTS = List.of("platform", "cross-platform", "any");
  static final List<String> BACKUPS =
      Arrays.stream(Policy.Backup.values()).map(SiteReader::id).toList();

  private static final String DOMAIN = "a domain in lower case";
  private static final String ORIGIN =
      "an origin as browsers write it, such as https://example.test or http://localhost:8080";

  private final Typed typed;

  SiteReader(Typed typed) {
    this.typed = typed;
  }

  /// {@return the site with all that `fields` says of it}
  Optional<SiteSettings> site(Fields fields) {
    var name = fields.text("name");
    var origin = fields.get("origin").flatMap(it -> origin(it, "'origin'"));
    var id = fields.need("id").flatMap(it -> matching(it, "'id'", Origins::isDomain, DOMAIN));
    var cost =
        fields.word("password-cost", COSTS).filter("production"::equals).isPresent()
            ? PasswordCost.PRODUCTION
            : PasswordCost.MINIMAL;
    return id.map(it ->
        edited(SiteSettings.of(it, name.orElse(it), origin.orElse("https://" + it)), fields)
            .with(cost));
  }

  Optional<String> origin(Node node, String what) {
    return matching(node, what, Origins::isOrigin, ORIGIN);
  }

  private Optional<String> matching(
      Node node, String what, Predicate<String> rule, String expected) {
    var text = typed.text(node, what);
    return text.isEmpty() || rule.test(text.get()) ? text : typed.wrong(node, what, expected);
  }

  /// {@return the site with other settings where `fields` gives them}
  SiteSettings edited(SiteSettings site, Fields fields) {
    var related =
        fields
            .get("related-origins")
            .flatMap(it -> typed.items(it, "'related-origins'"))
            .map(list ->
                list.stream().flatMap(it -> origin(it, "a related origin").stream()).toList());
    return site.with(asks(site.asks(), fields))
        .with(policy(site.policy(), fields))
        .with(new RulesReader(typed).edited(site.rules(), fields))
        .withRelatedOrigins(related.orElse(site.relatedOrigins()));
  }

  private Asks asks(Asks base, Fields fields) {
    var verification =
        fields.one("user-verification", UserVerification.values(), UserVerification::id);
    var residentKey = fields.one("resident-key", ResidentKey.values(), ResidentKey::id);
    var attachment = fields.word("attachment", ATTACHMENTS);
    var algorithms = fields.get("algorithms").flatMap(this::algorithms);
    var timeout = fields.get("timeout").flatMap(it -> typed.duration(it, "'timeout'"));
    return base.with(verification.orElse(base.userVerification()))
        .with(residentKey.orElse(base.residentKey()))
        .withAttachment(
            attachment.isPresent()
                ? Attachment.of(attachment.get()).orElse(null)
                : base.attachment())
        .withAttestation(fields.word("attestation", Asks.ATTESTATIONS).orElse(base.attestation()))
        .withAlgorithms(algorithms.orElse(base.algorithms()))
        .withTimeout(timeout.orElse(base.timeout()))
        .withHints(
            fields
                .get("hints")
                .flatMap(it -> typed.words(it, "'hints'", Asks.HINTS))
                .orElse(base.hints()))
        .withExcludesKnown(fields.truth("exclude-known").orElse(base.excludesKnown()));
  }

  private Optional<List<CoseAlgorithm>> algorithms(Node node) {
    return typed
        .words(node, "'algorithms'", Vocabulary.ALGORITHMS)
        .map(list -> list.stream().flatMap(it -> Vocabulary.algorithm(it).stream()).toList());
  }

  private static Policy policy(Policy base, Fields fields) {
    var backup = fields.one("accept-backup", Policy.Backup.values(), SiteReader::id);
    return base.withUserVerification(
            fields.truth("demand-user-verification").orElse(base.userVerification()))
        .withBackup(backup.orElse(base.backup()))
        .withCounterMustRise(fields.truth("counter-must-rise").orElse(base.counterMustRise()))
        .withTrustedAttestation(
            fields.truth("attestation-trust").orElse(base.trustedAttestation()));
  }

  private static String id(Policy.Backup backup) {
    return switch (backup) {
      case ANY -> "any";
      case DEVICE_BOUND_ONLY -> "device-bound-only";
      case ELIGIBLE_ONLY -> "eligible-only";
    };
  }

  /// {@return the site with pages that behave otherwise where the node says so}
  SiteSettings pages(SiteSettings site, Node node) {
    return Fields.of(typed, node, "'pages'", PAGES)
        .map(it -> site.with(script(site.script(), it)))
        .orElse(site);
  }

  private PageScript script(PageScript base, Fields fields) {
    var script = base;
    for (var of : PageSwitch.values()) {
      var words = fields.get(of.id()).flatMap(it -> words(of, it));
      script = words.isPresent() ? script.with(of, words.get()) : script;
    }
    return script;
  }

  private Optional<List<String>> words(PageSwitch of, Node node) {
    var what = "'" + of.id() + "'";
    return switch (of.kind()) {
      case TEXT -> typed.text(node, what).map(List::of);
      case WORD -> typed.word(node, what, of.words()).map(List::of);
      case WORDS -> typed.words(node, what, of.words());
    };
  }
}

package dev.passkeylab.lab.bench;

import static dev.passkeylab.lab.bench.Values.duration;
import static dev.passkeylab.lab.bench.Values.text;
import static dev.passkeylab.lab.bench.Values.truth;
import static dev.passkeylab.lab.bench.Values.word;
import static dev.passkeylab.lab.bench.Values.words;

import dev.passkeylab.client.Origins;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.bench.Setting.Kind;
import dev.passkeylab.lab.relyingparty.Asks;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.webauthn.UserVerification;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// What can be chosen about a site.
public final class SiteChoices {

  private static final String ANY = "any";

  /// What its options ask.
  public static final List<Setting<SiteSettings>> ASKS =
      List.of(
          word(
              "user-verification",
              UserVerification.values(),
              UserVerification::id,
              it -> it.asks().userVerification(),
              asking(Asks::with)),
          word(
              "resident-key",
              ResidentKey.values(),
              ResidentKey::id,
              it -> it.asks().residentKey(),
              asking(Asks::with)),
          word(
              "attachment",
              List.of("platform", "cross-platform", ANY),
              SiteChoices::attachment,
              asking((asks, id) -> asks.withAttachment(Attachment.of(id).orElse(null)))),
          word(
              "attestation",
              Asks.ATTESTATIONS,
              it -> it.asks().attestation(),
              asking(Asks::withAttestation)),
          words(
              "algorithms",
              CoseAlgorithm.values(),
              CoseAlgorithm::id,
              it -> it.asks().algorithms(),
              asking(SiteChoices::algorithms)),
          words(
              "hints",
              Asks.HINTS.toArray(String[]::new),
              Function.identity(),
              it -> it.asks().hints(),
              asking(Asks::withHints)),
          duration("timeout", it -> it.asks().timeout(), asking(Asks::withTimeout)),
          truth("exclude-known", it -> it.asks().excludesKnown(), asking(Asks::withExcludesKnown)));

  /// What it demands of responses.
  public static final List<Setting<SiteSettings>> DEMANDS =
      List.of(
          truth(
              "demand-user-verification",
              it -> it.policy().userVerification(),
              demanding(Policy::withUserVerification)),
          truth(
              "counter-must-rise",
              it -> it.policy().counterMustRise(),
              demanding(Policy::withCounterMustRise)),
          word(
              "accept-backup",
              Policy.Backup.values(),
              SiteChoices::id,
              it -> it.policy().backup(),
              demanding(Policy::withBackup)),
          truth(
              "attestation-trust",
              it -> it.policy().trustedAttestation(),
              demanding(Policy::withTrustedAttestation)),
          new Setting<>(
              "related-origins",
              Kind.TEXTS,
              List.of(),
              "origins such as https://example.test",
              SiteSettings::relatedOrigins,
              (it, origins) -> it.withRelatedOrigins(origins(origins))));

  /// How strict it is about who is let in.
  public static final List<Setting<SiteSettings>> RULES = RuleChoices.ALL;

  /// How its pages behave.
  public static final List<Setting<SiteSettings>> PAGES =
      Arrays.stream(PageSwitch.values()).map(SiteChoices::page).toList();

  /// All but its pages, which files describe apart, and once for all sites.
  public static final List<Setting<SiteSettings>> OWN =
      Stream.of(ASKS, DEMANDS, RULES).flatMap(List::stream).toList();

  /// All of it.
  public static final List<Setting<SiteSettings>> ALL =
      Stream.concat(OWN.stream(), PAGES.stream()).toList();

  private SiteChoices() {}

  private static <V> BiFunction<SiteSettings, V, SiteSettings> asking(
      BiFunction<Asks, V, Asks> write) {
    return (site, value) -> site.with(write.apply(site.asks(), value));
  }

  private static <V> BiFunction<SiteSettings, V, SiteSettings> demanding(
      BiFunction<Policy, V, Policy> write) {
    return (site, value) -> site.with(write.apply(site.policy(), value));
  }

  private static String attachment(SiteSettings site) {
    var attachment = site.asks().attachment();
    return attachment == null ? ANY : attachment.id();
  }

  private static Asks algorithms(Asks asks, List<CoseAlgorithm> offered) {
    if (offered.isEmpty()) {
      throw Values.needs("at least one: with an empty list a browser offers its own");
    }
    return asks.withAlgorithms(offered);
  }

  private static String id(Policy.Backup backup) {
    return switch (backup) {
      case ANY -> ANY;
      case DEVICE_BOUND_ONLY -> "device-bound-only";
      case ELIGIBLE_ONLY -> "eligible-only";
    };
  }

  private static List<String> origins(List<String> texts) {
    if (!texts.stream().allMatch(Origins::isOrigin)) {
      throw Values.needs("origins as browsers write them, such as https://example.test");
    }
    return texts;
  }

  private static Setting<SiteSettings> page(PageSwitch of) {
    return switch (of.kind()) {
      case TEXT ->
          text(
              of.id(),
              "any text",
              it -> it.script().word(of),
              (it, value) -> it.with(it.script().with(of, value)));
      case WORD ->
          of.words().size() == 2 && of.words().contains("true") && of.words().contains("false")
              ? truth(
                  of.id(),
                  it -> it.script().does(of),
                  (it, value) -> it.with(it.script().with(of, "" + value)))
              : word(
                  of.id(),
                  of.words(),
                  it -> it.script().word(of),
                  (it, value) -> it.with(it.script().with(of, value)));
      case WORDS ->
          words(
              of.id(),
              of.words().toArray(String[]::new),
              Function.identity(),
              it -> it.script().words(of),
              (it, value) -> it.with(it.script().with(of, value)));
    };
  }
}

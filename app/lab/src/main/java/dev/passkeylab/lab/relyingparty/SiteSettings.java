package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import java.util.List;
import java.util.stream.Stream;

/// How a site is set up.
///
/// @param rpId the RP ID of its credentials
/// @param name the name by which it calls itself
/// @param origin the origin of its pages
/// @param relatedOrigins other origins that show its pages and use its passkeys, WebAuthn Level 3
///   `#sctn-related-origins`
/// @param asks what its options ask
/// @param policy what it demands of responses
/// @param rules how strict it is about who is let in
/// @param script how its pages behave
/// @param cost of password hashing
/// @param secondOpinion whether another library judges every response too
public record SiteSettings(
    String rpId,
    String name,
    String origin,
    List<String> relatedOrigins,
    Asks asks,
    Policy policy,
    SignInRules rules,
    PageScript script,
    PasswordCost cost,
    boolean secondOpinion) {

  public SiteSettings {
    relatedOrigins = List.copyOf(relatedOrigins);
  }

  /// {@return a site at `https://` its RP ID, set up as staged runs have it}
  public static SiteSettings of(String rpId) {
    return of(rpId, rpId, "https://" + rpId);
  }

  /// {@return a site set up as staged runs have it}
  public static SiteSettings of(String rpId, String name, String origin) {
    return new SiteSettings(
        rpId,
        name,
        origin,
        List.of(),
        Asks.USUAL,
        Policy.DEFAULT,
        SignInRules.USUAL,
        PageScript.USUAL,
        PasswordCost.MINIMAL,
        true);
  }

  /// {@return every origin at which its pages are}
  public List<String> origins() {
    return Stream.concat(Stream.of(origin), relatedOrigins.stream()).toList();
  }

  /// {@return such a site with another RP ID, at another origin}
  public SiteSettings at(String otherRpId, String otherOrigin) {
    return new SiteSettings(
        otherRpId,
        name,
        otherOrigin,
        relatedOrigins,
        asks,
        policy,
        rules,
        script,
        cost,
        secondOpinion);
  }

  /// {@return the same site, asking for something else}
  public SiteSettings with(Asks other) {
    return new SiteSettings(
        rpId, name, origin, relatedOrigins, other, policy, rules, script, cost, secondOpinion);
  }

  /// {@return the same site, demanding something else}
  public SiteSettings with(Policy other) {
    return new SiteSettings(
        rpId, name, origin, relatedOrigins, asks, other, rules, script, cost, secondOpinion);
  }

  /// {@return the same site, more or less strict about who is let in}
  public SiteSettings with(SignInRules other) {
    return new SiteSettings(
        rpId, name, origin, relatedOrigins, asks, policy, other, script, cost, secondOpinion);
  }

  /// {@return the same site, with other pages}
  public SiteSettings with(PageScript other) {
    return new SiteSettings(
        rpId, name, origin, relatedOrigins, asks, policy, rules, other, cost, secondOpinion);
  }

  /// {@return the same site, hashing passwords at another cost}
  public SiteSettings with(PasswordCost other) {
    return new SiteSettings(
        rpId, name, origin, relatedOrigins, asks, policy, rules, script, other, secondOpinion);
  }

  /// {@return the same site, with a second opinion or without}
  public SiteSettings withSecondOpinion(boolean other) {
    return new SiteSettings(
        rpId, name, origin, relatedOrigins, asks, policy, rules, script, cost, other);
  }

  /// {@return the same site, with pages at other origins too}
  public SiteSettings withRelatedOrigins(List<String> other) {
    return new SiteSettings(
        rpId, name, origin, other, asks, policy, rules, script, cost, secondOpinion);
  }
}

package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;

/// How a site is set up.
///
/// @param rpId the RP ID of its credentials
/// @param name the name by which it calls itself
/// @param origin the origin of its pages
/// @param asks what its options ask
/// @param policy what it demands of responses
/// @param script how its sign-in page behaves
/// @param cost of password hashing
/// @param secondOpinion whether another library judges every response too
public record SiteSettings(
    String rpId,
    String name,
    String origin,
    Asks asks,
    Policy policy,
    PageScript script,
    PasswordCost cost,
    boolean secondOpinion) {

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
        Asks.USUAL,
        Policy.DEFAULT,
        PageScript.USUAL,
        PasswordCost.MINIMAL,
        true);
  }

  /// {@return the same site, asking for something else}
  public SiteSettings with(Asks other) {
    return new SiteSettings(rpId, name, origin, other, policy, script, cost, secondOpinion);
  }

  /// {@return the same site, demanding something else}
  public SiteSettings with(Policy other) {
    return new SiteSettings(rpId, name, origin, asks, other, script, cost, secondOpinion);
  }

  /// {@return the same site with another sign-in page}
  public SiteSettings with(PageScript other) {
    return new SiteSettings(rpId, name, origin, asks, policy, other, cost, secondOpinion);
  }

  /// {@return the same site, hashing passwords at another cost}
  public SiteSettings with(PasswordCost other) {
    return new SiteSettings(rpId, name, origin, asks, policy, script, other, secondOpinion);
  }

  /// {@return the same site, with a second opinion or without}
  public SiteSettings withSecondOpinion(boolean wanted) {
    return new SiteSettings(rpId, name, origin, asks, policy, script, cost, wanted);
  }
}

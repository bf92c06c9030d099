package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.UserVerification;
import org.jspecify.annotations.Nullable;

/// How a site is set up.
///
/// @param rpId the RP ID of its credentials
/// @param name the name by which it calls itself
/// @param origin the origin of its pages
/// @param asks what its options ask of user verification
/// @param demandsVerification whether it refuses responses without; asking and demanding are two
///   things
/// @param attestation the conveyance that its options ask for
/// @param attachment the only attachment that its options offer a passkey for, or `null` for any
/// @param autocomplete the annotation of the name field
/// @param conditional whether the sign-in page calls `get()` with conditional mediation
/// @param cost of password hashing
/// @param secondOpinion whether another library judges every response too
public record SiteSettings(
    String rpId,
    String name,
    String origin,
    UserVerification asks,
    boolean demandsVerification,
    String attestation,
    @Nullable Attachment attachment,
    String autocomplete,
    boolean conditional,
    PasswordCost cost,
    boolean secondOpinion) {

  /// {@return a site at `https://` its RP ID, set up as staged runs have it}
  public static SiteSettings of(String rpId) {
    return of(rpId, rpId, "https://" + rpId);
  }

  /// {@return a site set up as staged runs have it: asks for verification as `preferred`, demands
  /// none, and offers passkeys on this device}
  public static SiteSettings of(String rpId, String name, String origin) {
    return new SiteSettings(
        rpId,
        name,
        origin,
        UserVerification.PREFERRED,
        false,
        "none",
        Attachment.PLATFORM,
        "username webauthn",
        true,
        PasswordCost.MINIMAL,
        true);
  }

  /// {@return the same site, asking for and demanding another verification}
  public SiteSettings withVerification(UserVerification asked, boolean demanded) {
    return new SiteSettings(
        rpId,
        name,
        origin,
        asked,
        demanded,
        attestation,
        attachment,
        autocomplete,
        conditional,
        cost,
        secondOpinion);
  }

  /// {@return the same site, asking for another attestation}
  public SiteSettings withAttestation(String asked) {
    return new SiteSettings(
        rpId,
        name,
        origin,
        asks,
        demandsVerification,
        asked,
        attachment,
        autocomplete,
        conditional,
        cost,
        secondOpinion);
  }

  /// {@return the same site, offering passkeys for another attachment, or for any}
  public SiteSettings withAttachment(@Nullable Attachment offered) {
    return new SiteSettings(
        rpId,
        name,
        origin,
        asks,
        demandsVerification,
        attestation,
        offered,
        autocomplete,
        conditional,
        cost,
        secondOpinion);
  }

  /// {@return the same site with another sign-in page}
  public SiteSettings withSignInPage(String annotation, boolean conditionalGet) {
    return new SiteSettings(
        rpId,
        name,
        origin,
        asks,
        demandsVerification,
        attestation,
        attachment,
        annotation,
        conditionalGet,
        cost,
        secondOpinion);
  }

  /// {@return the same site, hashing passwords at another cost}
  public SiteSettings withCost(PasswordCost newCost) {
    return new SiteSettings(
        rpId,
        name,
        origin,
        asks,
        demandsVerification,
        attestation,
        attachment,
        autocomplete,
        conditional,
        newCost,
        secondOpinion);
  }

  /// {@return the same site, with a second opinion or without}
  public SiteSettings withSecondOpinion(boolean wanted) {
    return new SiteSettings(
        rpId,
        name,
        origin,
        asks,
        demandsVerification,
        attestation,
        attachment,
        autocomplete,
        conditional,
        cost,
        wanted);
  }

  /// {@return what the site demands of responses}
  Policy policy() {
    return Policy.DEFAULT.withUserVerification(demandsVerification);
  }
}

package dev.passkeylab.lab.relyingparty.check;

import java.util.Map;
import java.util.Optional;

/// Words for people about the checks: where their rules stand, and what usually makes them fail.
public final class RuleWords {

  /// The sections of WebAuthn Level 3, by the anchors that the checks name.
  private static final Map<String, String> SECTIONS =
      Map.ofEntries(
          Map.entry("sctn-verifying-assertion", "§7.2 Verifying an assertion"),
          Map.entry("sctn-registering-a-new-credential", "§7.1 Registering a credential"),
          Map.entry("user-handle", "§4 User handle"),
          Map.entry("credential-id", "§4 Credential ID"),
          Map.entry("test-of-user-presence", "§4 Test of user presence"),
          Map.entry("user-verification", "§4 User verification"),
          Map.entry("dom-collectedclientdata-type", "§5.8.1 Client data, type"),
          Map.entry("dom-collectedclientdata-challenge", "§5.8.1 Client data, challenge"),
          Map.entry("dom-collectedclientdata-crossorigin", "§5.8.1 Client data, crossOrigin"),
          Map.entry("dom-collectedclientdata-toporigin", "§5.8.1 Client data, topOrigin"),
          Map.entry("sctn-validating-origin", "§13.4.9 Validating the origin"),
          Map.entry("sctn-authenticator-data", "§6.1 Authenticator data"),
          Map.entry("sctn-sign-counter", "§6.1.1 Signature counter"),
          Map.entry("sctn-credential-backup", "§6.1.3 Credential backup state"),
          Map.entry("sctn-attestation", "§6.5 Attestation"),
          Map.entry("sctn-alg-identifier", "§5.8.5 Algorithm identifier"),
          Map.entry("sctn-defined-attestation-formats", "§8 Attestation statement formats"),
          Map.entry("reg-ceremony-verify-attestation", "§7.1 Verifying the attestation"),
          Map.entry("reg-ceremony-attestation-trust-anchors", "§7.1 Attestation trust anchors"),
          Map.entry("reg-ceremony-verify-extension-outputs", "§7.1 Extension outputs"),
          Map.entry("sctn-extensions", "§9 WebAuthn extensions"));

  /// What developers meet most; a check that seldom fails has none.
  static final Map<String, String> CAUSES =
      Map.ofEntries(
          Map.entry(
              "challenge",
              "The response was sent twice, the session has begun anew, or the challenge was stored"
                  + " in another encoding."),
          Map.entry(
              "origin",
              "The site does not expect the address that the page has: another subdomain, another"
                  + " port, http instead of https."),
          Map.entry(
              "rp-id-hash",
              "The page asked for another RP ID than the server checks: the whole host instead of"
                  + " the domain, or the other way round."),
          Map.entry(
              "user-verified",
              "The options ask for less than the policy demands: “preferred” lets a device without"
                  + " a PIN skip verification."),
          Map.entry("user-present", "The device was asked without a gesture, or it has a fault."),
          Map.entry(
              "signature-counter",
              "The key was copied or restored from a backup, or two devices share it."),
          Map.entry(
              "signature",
              "The wrong public key is stored, or the bytes were changed on the way: parsed and"
                  + " written again, or decoded as text."),
          Map.entry(
              "credential-known",
              "The passkey was deleted at the site and not on the device, or it belongs to another"
                  + " environment."),
          Map.entry(
              "allowed-credential",
              "The page let the person choose another passkey than the account has."),
          Map.entry(
              "user-handle",
              "The account got another ID since the passkey was made, or somebody else's passkey"
                  + " was chosen."),
          Map.entry(
              "backup-flags",
              "The device says backed up without being eligible, which is a fault of the device."),
          Map.entry(
              "backup-eligibility-unchanged",
              "The device changed BE, or the site stored it wrongly at registration."),
          Map.entry(
              "backup-policy",
              "The site takes only passkeys of one sort: synced ones, or those bound to a device."),
          Map.entry(
              "credential-id-unused",
              "The same response was sent twice, or excludeCredentials left this passkey out."),
          Map.entry("algorithm", "The device made a key that pubKeyCredParams does not list."));

  private RuleWords() {}

  /// {@return the section of WebAuthn Level 3 that a check's address names}
  public static Optional<String> section(String address) {
    return Optional.ofNullable(SECTIONS.get(address.substring(address.indexOf('#') + 1)));
  }

  /// {@return what usually makes the check called `check` fail, in a sentence}
  public static Optional<String> cause(String check) {
    return Optional.ofNullable(CAUSES.get(check));
  }
}

package dev.passkeylab.lab.tamper;

import static dev.passkeylab.lab.tamper.Breakings.data;
import static dev.passkeylab.lab.tamper.Breakings.edit;
import static dev.passkeylab.lab.tamper.Breakings.longer;
import static dev.passkeylab.lab.tamper.Breakings.set;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.AuthenticationCheck;
import dev.passkeylab.lab.relyingparty.check.RegistrationCheck;
import dev.passkeylab.lab.run.Alteration.Edit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// The alterations that break one check each.
public enum Rule {
  RESPONSE_STRUCTURE("response-structure", it -> set(it, "rawId", "AAAA")),
  // The highest bit of a letter makes the first byte of a longer character of it.
  CLIENT_DATA_UTF8(
      "client-data-utf8", it -> edit(it, "response.clientDataJSON", new Edit.Flip(31))),
  CLIENT_DATA_JSON("client-data-json", Breakings::clientDataJson),
  TYPE("type", it -> set(it, "response.clientDataJSON.type", "payment.get")),
  CHALLENGE("challenge", it -> set(it, "response.clientDataJSON.challenge", "A".repeat(43))),
  ORIGIN("origin", it -> set(it, "response.clientDataJSON.origin", "https://evil.test")),
  CROSS_ORIGIN("cross-origin", it -> set(it, "response.clientDataJSON.crossOrigin", "true")),
  TOP_ORIGIN("top-origin", it -> set(it, "response.clientDataJSON.topOrigin", "https://evil.test")),
  ATTESTATION_OBJECT("attestation-object", it -> longer(it, "response.attestationObject")),
  RP_ID_HASH("rp-id-hash", it -> data(it, "rpIdHash", new Edit.Flip(0))),
  USER_PRESENT("user-present", it -> data(it, "flags.UP", new Edit.Set("0"))),
  USER_VERIFIED("user-verified", it -> data(it, "flags.UV", new Edit.Set("0"))),
  BACKUP_FLAGS(
      "backup-flags",
      it -> data(data(it, "flags.BE", new Edit.Set("0")), "flags.BS", new Edit.Set("1"))),
  BACKUP_POLICY(
      "backup-policy",
      it -> data(data(it, "flags.BE", new Edit.Flip(0)), "flags.BS", new Edit.Set("0"))),
  BACKUP_ELIGIBILITY_UNCHANGED(
      "backup-eligibility-unchanged",
      it -> data(data(it, "flags.BE", new Edit.Flip(0)), "flags.BS", new Edit.Set("0"))),
  ALGORITHM("algorithm", it -> data(it, "credentialPublicKey.3", new Edit.Set("-65535"))),
  ATTESTATION_FORMAT(
      "attestation-format", it -> set(it, "response.attestationObject.fmt", "unheard-of")),
  ATTESTATION_STATEMENT("attestation-statement", Breakings::attestationStatement),
  CREDENTIAL_ID("credential-id", Breakings::renamed),
  CREDENTIAL_KNOWN("credential-known", Breakings::renamed),
  USER_HANDLE("user-handle", it -> set(it, "response.userHandle", "AAAA")),
  AUTHENTICATOR_DATA("authenticator-data", it -> longer(it, "response.authenticatorData")),
  // It lies in the number s: the signature stays well-formed and is wrong.
  SIGNATURE("signature", it -> edit(it, "response.signature", new Edit.Flip(0))),
  SIGNATURE_COUNTER("signature-counter", Breakings::signatureCounter),
  EXTENSIONS("extensions", Breakings::extensions);

  private final String id;
  private final Breaking breaking;

  Rule(String id, Breaking breaking) {
    this.id = id;
    this.breaking = breaking;
  }

  /// What breaks a check.
  private interface Breaking {
    Altered in(Bytes response) throws NoSuchPlace;
  }

  /// {@return the response with the check broken}
  ///
  /// @throws NoSuchPlace when this response has nothing to break it by
  Altered alter(Bytes response) throws NoSuchPlace {
    return breaking.in(response);
  }

  /// {@return whether the alteration called `id` breaks its check in this ceremony}
  ///
  /// @param ceremony `registration` or `authentication`
  public static boolean fits(String id, String ceremony) {
    // What changes eligibility at an authentication breaks another check before this one.
    return ceremony.equals("registration")
        ? Arrays.stream(RegistrationCheck.values()).anyMatch(it -> it.id().equals(id))
        : !id.equals(BACKUP_POLICY.id)
            && Arrays.stream(AuthenticationCheck.values()).anyMatch(it -> it.id().equals(id));
  }

  /// {@return the ids of the checks that an alteration can break, in the order of the checks}
  public static List<String> ids() {
    var all = new LinkedHashSet<String>();
    Stream.concat(
            Arrays.stream(RegistrationCheck.values()).map(RegistrationCheck::id),
            Arrays.stream(AuthenticationCheck.values()).map(AuthenticationCheck::id))
        .filter(id -> Arrays.stream(values()).anyMatch(it -> it.id.equals(id)))
        .forEach(all::add);
    return List.copyOf(all);
  }

  static Rule of(String id) throws NoSuchPlace {
    return Arrays.stream(values())
        .filter(it -> it.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchPlace("no alteration in transit breaks " + id));
  }
}

package dev.passkeylab.lab.relyingparty.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The checks of a registration, in order.
public enum RegistrationCheck implements Check {
  RESPONSE_STRUCTURE("sctn-registering-a-new-credential"),
  CLIENT_DATA_UTF8("sctn-registering-a-new-credential"),
  CLIENT_DATA_JSON("sctn-registering-a-new-credential"),
  TYPE("dom-collectedclientdata-type"),
  CHALLENGE("dom-collectedclientdata-challenge"),
  ORIGIN("sctn-validating-origin"),
  CROSS_ORIGIN("dom-collectedclientdata-crossorigin"),
  TOP_ORIGIN("dom-collectedclientdata-toporigin"),
  ATTESTATION_OBJECT("sctn-attestation"),
  RP_ID_HASH("sctn-authenticator-data"),
  USER_PRESENT("test-of-user-presence"),
  USER_VERIFIED("user-verification"),
  BACKUP_FLAGS("sctn-credential-backup"),
  BACKUP_POLICY("sctn-credential-backup"),
  ALGORITHM("sctn-alg-identifier"),
  ATTESTATION_FORMAT("sctn-defined-attestation-formats"),
  ATTESTATION_STATEMENT("reg-ceremony-verify-attestation"),
  ATTESTATION_TRUST("reg-ceremony-attestation-trust-anchors"),
  CREDENTIAL_ID("credential-id"),
  CREDENTIAL_ID_UNUSED("sctn-registering-a-new-credential"),
  EXTENSIONS("reg-ceremony-verify-extension-outputs");

  private final String anchor;

  RegistrationCheck(String anchor) {
    this.anchor = anchor;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String anchor() {
    return anchor;
  }

  /// {@return the check called `id`}
  public static Optional<RegistrationCheck> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }
}

package dev.passkeylab.lab.relyingparty.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The checks of an authentication, in order.
public enum AuthenticationCheck implements Check {
  RESPONSE_STRUCTURE("sctn-verifying-assertion"),
  ALLOWED_CREDENTIAL("sctn-verifying-assertion"),
  CREDENTIAL_KNOWN("sctn-verifying-assertion"),
  USER_HANDLE("user-handle"),
  CLIENT_DATA_UTF8("sctn-verifying-assertion"),
  CLIENT_DATA_JSON("sctn-verifying-assertion"),
  TYPE("dom-collectedclientdata-type"),
  CHALLENGE("dom-collectedclientdata-challenge"),
  ORIGIN("sctn-validating-origin"),
  CROSS_ORIGIN("dom-collectedclientdata-crossorigin"),
  TOP_ORIGIN("dom-collectedclientdata-toporigin"),
  AUTHENTICATOR_DATA("sctn-authenticator-data"),
  RP_ID_HASH("sctn-authenticator-data"),
  USER_PRESENT("test-of-user-presence"),
  USER_VERIFIED("user-verification"),
  BACKUP_FLAGS("sctn-credential-backup"),
  BACKUP_ELIGIBILITY_UNCHANGED("sctn-credential-backup"),
  BACKUP_POLICY("sctn-credential-backup"),
  SIGNATURE("sctn-verifying-assertion"),
  SIGNATURE_COUNTER("sctn-sign-counter"),
  EXTENSIONS("sctn-extensions");

  private final String anchor;

  AuthenticationCheck(String anchor) {
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
  public static Optional<AuthenticationCheck> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }
}

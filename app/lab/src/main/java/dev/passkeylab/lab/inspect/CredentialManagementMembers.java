package dev.passkeylab.lab.inspect;

/// The members of authenticatorCredentialManagement (CTAP 2.3 §6.8).
final class CredentialManagementMembers {

  private CredentialManagementMembers() {}

  static Member request(int key) {
    return switch (key) {
      case 1 -> Member.of("subCommand", Shape.CREDENTIAL_MANAGEMENT_SUBCOMMAND);
      case 2 -> Member.of("subCommandParams", Shape.CREDENTIAL_MANAGEMENT_PARAMETERS);
      case 3 -> Member.of("pinUvAuthProtocol");
      case 4 -> Member.of("pinUvAuthParam");
      default -> Member.UNKNOWN;
    };
  }

  static Member parameter(int key) {
    return switch (key) {
      case 1 -> Member.of("rpIDHash: SHA-256 of the RP ID");
      case 2 -> Member.of("credentialID", Shape.DESCRIPTOR);
      case 3 -> Member.of("user", Shape.USER_ENTITY);
      default -> Member.UNKNOWN;
    };
  }

  static Member response(int key) {
    return switch (key) {
      case 1 -> Member.of("existingResidentCredentialsCount");
      case 2 -> Member.of("maxPossibleRemainingResidentCredentialsCount");
      case 3 -> Member.of("rp", Shape.RP_ENTITY);
      case 4 -> Member.of("rpIDHash: SHA-256 of the RP ID");
      case 5 -> Member.of("totalRPs");
      case 6 -> Member.of("user", Shape.USER_ENTITY);
      case 7 -> Member.of("credentialID", Shape.DESCRIPTOR);
      case 8 -> Member.of("publicKey", Shape.COSE_KEY);
      case 9 -> Member.of("totalCredentials");
      case 10 -> Member.of("credProtect: how well the credential is protected");
      case 11 -> Member.of("largeBlobKey");
      case 12 -> Member.of("thirdPartyPayment");
      default -> Member.UNKNOWN;
    };
  }
}

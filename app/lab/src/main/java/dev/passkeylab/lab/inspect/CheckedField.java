package dev.passkeylab.lab.inspect;

import java.util.Optional;

/// The field of a response that a check of the relying party looks at.
public final class CheckedField {

  /// Where it stands: the member of the response, and the last step to the field within it.
  private record Place(String member, String leaf) {

    private static Place clientData(String leaf) {
      return new Place("clientDataJSON", leaf);
    }

    boolean holds(Node node) {
      return node.path().contains("/" + member) && node.name().equals(leaf);
    }
  }

  private CheckedField() {}

  /// {@return the field that the check called `check` looks at in a response, where it is there}
  public static Optional<Node> of(Inspection response, String check) {
    var signed = isRegistration(response) ? "attestationObject" : "authenticatorData";
    return place(check, signed).flatMap(place -> response.nodes().filter(place::holds).findFirst());
  }

  private static boolean isRegistration(Inspection response) {
    return response.nodes().anyMatch(it -> it.name().equals("attestationObject"));
  }

  private static Optional<Place> place(String check, String signed) {
    return Optional.ofNullable(
        switch (check) {
          case "allowed-credential", "credential-known", "credential-id", "credential-id-unused" ->
              new Place("id", "id");
          case "user-handle" -> new Place("userHandle", "userHandle");
          case "client-data-utf8", "client-data-json" -> Place.clientData("clientDataJSON");
          case "type", "challenge", "origin" -> Place.clientData(check);
          case "cross-origin" -> Place.clientData("crossOrigin");
          case "top-origin" -> Place.clientData("topOrigin");
          case "authenticator-data", "attestation-object" -> new Place(signed, signed);
          case "rp-id-hash" -> new Place(signed, "rpIdHash");
          case "user-present" -> new Place(signed, "UP");
          case "user-verified" -> new Place(signed, "UV");
          case "backup-flags" -> new Place(signed, "BS");
          case "backup-eligibility-unchanged", "backup-policy" -> new Place(signed, "BE");
          case "signature" -> new Place("signature", "signature");
          case "signature-counter" -> new Place(signed, "signCount");
          case "algorithm" -> new Place(signed, "credentialPublicKey");
          case "attestation-format" -> new Place(signed, "fmt");
          case "attestation-statement", "attestation-trust" -> new Place(signed, "attStmt");
          case "extensions" -> new Place("clientExtensionResults", "clientExtensionResults");
          default -> null;
        });
  }
}

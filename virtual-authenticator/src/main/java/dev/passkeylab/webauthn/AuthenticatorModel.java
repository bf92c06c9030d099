package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;

/// The model of an authenticator, as its AAGUID names it, WebAuthn Level 3 `#aaguid`.
///
/// @param uuid the AAGUID with its dashes, in lower case
/// @param name of the product, as far as that is widely known, or empty. Anybody can send any
///   AAGUID: it is no proof.
public record AuthenticatorModel(String uuid, String name) {

  /// How long an AAGUID is, in bytes.
  public static final int LENGTH = 16;

  /// {@return the model that an AAGUID of 16 bytes names}
  public static AuthenticatorModel of(Bytes aaguid) {
    var uuid = uuid(aaguid.hex());
    return new AuthenticatorModel(uuid, name(uuid));
  }

  private static String uuid(String hex) {
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        hex.substring(12, 16),
        hex.substring(16, 20),
        hex.substring(20));
  }

  private static String name(String uuid) {
    return switch (uuid) {
      case "00000000-0000-0000-0000-000000000000" -> "not told";
      case "ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4" -> "Google Password Manager";
      case "fbfc3007-154e-4ecc-8c0b-6e020557d7bd" -> "Apple Passwords";
      case "dd4ec289-e01d-41c9-bb89-70fa845d4bf2" -> "iCloud Keychain (Managed)";
      case "08987058-cadc-4b81-b6e1-30de50dcbe96",
          "9ddd1817-af5a-4672-a2b9-3e3dd95000a9",
          "6028b017-b1d4-4c02-b4b3-afcdafc96bb2" ->
          "Windows Hello";
      case "d3452668-01fd-4c12-926c-83a4204853aa" -> "Microsoft Password Manager";
      case "adce0002-35bc-c60a-648b-0b25f1f05503" -> "Chrome on Mac";
      case "b5397666-4885-aa6b-cebf-e52262a439a2" -> "Chromium Browser";
      case "771b48fd-d3d4-4f74-9232-fc157ab0507a" -> "Edge on Mac";
      case "bada5566-a7aa-401f-bd96-45619a55120d" -> "1Password";
      case "d548826e-79b4-db40-a3d8-11116f7e8349" -> "Bitwarden";
      case "531126d6-e717-415c-9320-3d9aa6981239" -> "Dashlane";
      case "53414d53-554e-4700-0000-000000000000" -> "Samsung Pass";
      case "50726f74-6f6e-5061-7373-50726f746f6e" -> "Proton Pass";
      case "fdb141b2-5d84-443e-8a35-4698c205a502" -> "KeePassXC";
      case "b84e4048-15dc-4dd0-8640-f4f60813c8af" -> "NordPass";
      case "0ea242b4-43c4-4a1b-8b17-dd6d0b6baec6" -> "Keeper";
      case "b78a0a55-6ef8-d246-a042-ba0f6d55050c" -> "LastPass";
      case "70617373-6b65-796c-6162-6c6170746f70" -> "the lab's laptop";
      case "70617373-6b65-796c-6162-2d706c61696e" -> "the lab's laptop without biometrics";
      case "70617373-6b65-796c-6162-2d70686f6e65" -> "the lab's phone";
      case "70617373-6b65-796c-6162-70696e6b6579" -> "the lab's security key";
      case "70617373-6b65-796c-6162-2d746f756368" -> "the lab's security key without PIN";
      case "70617373-6b65-796c-6162-2d7661756c74" -> "the lab's password manager";
      case "01020304-0506-0708-0102-030405060708" -> "Chromium's virtual authenticator";
      default -> "";
    };
  }
}

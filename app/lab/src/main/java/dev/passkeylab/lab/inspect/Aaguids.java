package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Span;
import java.util.List;

/// Which product an AAGUID stands for, as far as is widely known. Anybody can send any AAGUID: the
/// name is no proof.
final class Aaguids {

  static final int LENGTH = 16;

  private Aaguids() {}

  /// {@return the node of an AAGUID with its header in front}
  static Node node(Place at, Span span, int head) {
    var uuid = uuid(at.bytes().slice(span.offset() + head, LENGTH).hex());
    var note = Note.webauthn("model of the authenticator", "aaguid").with(name(uuid));
    return at.node("aaguid", "uuid", span, head, uuid, note, List.of());
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
      case "01020304-0506-0708-0102-030405060708" -> "Chromium's virtual authenticator";
      default -> "";
    };
  }
}

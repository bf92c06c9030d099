package dev.passkeylab.lab.inspect;

/// What the extensions of attestation certificates mean and hold.
final class ExtensionNotes {

  private ExtensionNotes() {}

  static String of(String name) {
    return switch (name) {
      case "id-fido-gen-ce-aaguid" -> "model of the authenticator, as its maker certifies it";
      case "id-fido-u2f-ce-transports" -> "how the authenticator may be reached";
      case "android-key-description" -> "what Android's keystore says about the key";
      case "apple-nonce" -> "ties the certificate to this ceremony";
      case "basicConstraints" -> "whether this is a CA";
      case "keyUsage" -> "what the key may do";
      case "subjectAltName" -> "further names of the subject";
      case "authorityKeyIdentifier" -> "which key signed";
      case "subjectKeyIdentifier" -> "name of this key";
      default -> "";
    };
  }

  /// {@return what the octet string of the extension holds}
  static DerShape shape(String name) {
    return switch (name) {
      case "id-fido-gen-ce-aaguid" -> DerShape.AAGUID;
      case "android-key-description" -> DerShape.ANDROID_KEY_DESCRIPTION;
      case "apple-nonce" -> DerShape.APPLE_NONCE;
      case "basicConstraints" -> DerShape.BASIC_CONSTRAINTS;
      case "keyUsage" -> DerShape.KEY_USAGE;
      default -> DerShape.ANY;
    };
  }
}

package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;

/// The names of the parts of certificates and keys (RFC 5280, RFC 8017, SEC 1).
///
/// @param bytes the payload
record DerFields(Bytes bytes) {

  /// {@return a field for each part of a value}
  List<DerField> of(DerShape shape, DerValue value) {
    return switch (shape) {
      case CERTIFICATE -> inOrder(value, CERTIFICATE);
      case TBS_CERTIFICATE -> tbsCertificate(value);
      case ALGORITHM ->
          inOrder(value, List.of(DerField.of("algorithm", ""), DerField.of("parameters", "")));
      case NAME -> each(value, DerShape.NAME_PART);
      case NAME_PART -> each(value, DerShape.ATTRIBUTE);
      case ATTRIBUTE -> inOrder(value, List.of(DerField.of("type", ""), DerField.of("value", "")));
      case VALIDITY ->
          inOrder(
              value,
              List.of(DerField.of("notBefore", "valid from"), DerField.of("notAfter", "valid to")));
      case PUBLIC_KEY -> publicKey(value);
      case RSA_KEY ->
          inOrder(value, List.of(DerField.of("modulus", "n"), DerField.of("publicExponent", "e")));
      case ECDSA_SIGNATURE -> inOrder(value, List.of(DerField.of("r", ""), DerField.of("s", "")));
      case EXTENSIONS -> value.parts().stream().map(this::extension).toList();
      case EXTENSION -> extensionParts(value);
      case BASIC_CONSTRAINTS -> inOrder(value, BASIC_CONSTRAINTS);
      case APPLE_NONCE -> inOrder(value, List.of(DerField.of("nonce", APPLE_NONCE_NOTE).wrapped()));
      case ANDROID_KEY_DESCRIPTION -> inOrder(value, AndroidFields.KEY_DESCRIPTION);
      case ANDROID_AUTHORIZATIONS ->
          value.parts().stream().map(part -> AndroidFields.authorization(part.number())).toList();
      case ANY, EC_POINT, RSA_KEY_BITS, SIGNATURE_BITS, AAGUID, KEY_USAGE ->
          each(value, DerShape.ANY);
    };
  }

  private static final String APPLE_NONCE_NOTE =
      "SHA-256 of authenticator data and client data hash";

  private static final List<DerField> CERTIFICATE =
      List.of(
          DerField.of("tbsCertificate", DerShape.TBS_CERTIFICATE, "what is signed"),
          DerField.of("signatureAlgorithm", DerShape.ALGORITHM, "how the issuer signed"),
          DerField.of("signature", DerShape.SIGNATURE_BITS, "of the issuer"));

  private static final List<DerField> BASIC_CONSTRAINTS =
      List.of(
          DerField.of("cA", "whether it may issue certificates"),
          DerField.of("pathLenConstraint", "how many may follow below"));

  private static final List<DerField> TBS =
      List.of(
          DerField.of("serialNumber", "number given by the issuer"),
          DerField.of("signature", DerShape.ALGORITHM, "how the issuer signed"),
          DerField.of("issuer", DerShape.NAME, "who signed"),
          DerField.of("validity", DerShape.VALIDITY, ""),
          DerField.of("subject", DerShape.NAME, "whose key it is"),
          DerField.of("subjectPublicKeyInfo", DerShape.PUBLIC_KEY, "the certified key"));

  private static List<DerField> tbsCertificate(DerValue value) {
    var fields = new ArrayList<DerField>();
    int next = 0;
    for (var part : value.parts()) {
      if (!part.isContextSpecific()) {
        fields.add(next < TBS.size() ? TBS.get(next) : unknown(fields.size()));
        next++;
      } else {
        fields.add(
            switch (part.number()) {
              case 0 -> DerField.of("version", "0 for X.509 v1, 2 for v3").wrapped();
              case 1 -> DerField.of("issuerUniqueID", "");
              case 2 -> DerField.of("subjectUniqueID", "");
              case 3 -> DerField.of("extensions", DerShape.EXTENSIONS, "").wrapped();
              default -> unknown(fields.size());
            });
      }
    }
    return fields;
  }

  private List<DerField> publicKey(DerValue value) {
    var key =
        switch (Oids.name(algorithm(value))) {
          case "ecPublicKey" -> DerShape.EC_POINT;
          case "rsaEncryption", "rsassaPss" -> DerShape.RSA_KEY_BITS;
          default -> DerShape.ANY;
        };
    return inOrder(
        value,
        List.of(
            DerField.of("algorithm", DerShape.ALGORITHM, "kind of key"),
            DerField.of("subjectPublicKey", key, "the key itself")));
  }

  private String algorithm(DerValue publicKey) {
    return publicKey.parts().stream().findFirst().map(this::firstOid).orElse("");
  }

  /// {@return the object identifier that a sequence begins with, empty without one}
  String firstOid(DerValue value) {
    return value.parts().stream()
        .findFirst()
        .filter(v -> v.is(DerValue.OID))
        .flatMap(v -> Oids.dotted(bytes.slice(v.content())))
        .orElse("");
  }

  private DerField extension(DerValue value) {
    var dotted = firstOid(value);
    var name = Oids.name(dotted);
    var shown = name.isEmpty() ? dotted.isEmpty() ? "extension" : dotted : name;
    return DerField.of(shown, DerShape.EXTENSION, ExtensionNotes.of(name));
  }

  private List<DerField> extensionParts(DerValue value) {
    var content = ExtensionNotes.shape(Oids.name(firstOid(value)));
    var fields = new ArrayList<DerField>();
    for (var part : value.parts()) {
      fields.add(
          switch (part.identifier()) {
            case DerValue.OID -> DerField.of("extnID", "");
            case DerValue.BOOLEAN ->
                DerField.of("critical", "whoever does not know it must refuse the certificate");
            case DerValue.OCTET_STRING -> DerField.of("extnValue", content, "");
            default -> unknown(fields.size());
          });
    }
    return fields;
  }

  private static List<DerField> inOrder(DerValue value, List<DerField> known) {
    var fields = new ArrayList<DerField>();
    for (int i = 0; i < value.parts().size(); i++) {
      fields.add(i < known.size() ? known.get(i) : unknown(i));
    }
    return fields;
  }

  private static List<DerField> each(DerValue value, DerShape shape) {
    var fields = new ArrayList<DerField>();
    for (int i = 0; i < value.parts().size(); i++) {
      fields.add(DerField.of(Integer.toString(i), shape, ""));
    }
    return fields;
  }

  private static DerField unknown(int index) {
    return DerField.of(Integer.toString(index), "");
  }
}

package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import dev.passkeylab.cbor.CborItem;
import dev.passkeylab.cbor.CborItem.MapItem;
import dev.passkeylab.cbor.CborItem.Whole;
import dev.passkeylab.cbor.CborStructure;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.Optional;

/// Tells what bytes are by looking at them. Sure signs come first, then what broken input still
/// resembles.
final class Detection {

  private Detection() {}

  static Optional<PayloadFormat> of(Bytes bytes) {
    if (looksLikeJson(bytes)) {
      return Optional.of(isClientData(bytes) ? PayloadFormat.CLIENT_DATA : PayloadFormat.JSON);
    }
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    var cbor = CborStructure.read(bytes);
    if (cbor.isValid()) {
      return Optional.of(cborFormat(cbor.root()));
    }
    return ctap(bytes)
        .or(() -> der(bytes))
        .or(() -> found(AuthenticatorDataOutline.fits(bytes), PayloadFormat.AUTHENTICATOR_DATA))
        .or(() -> brokenDer(bytes))
        .or(() -> found(isContainer(bytes.at(0)), cborFormat(cbor.root())));
  }

  /// {@return what to call bytes that nothing recognises}
  static PayloadFormat fallback(Bytes bytes) {
    return TextBytes.isPlainText(bytes) ? PayloadFormat.TEXT : PayloadFormat.RAW;
  }

  static boolean looksLikeJson(Bytes bytes) {
    for (int i = TextBytes.markLength(bytes); i < bytes.length(); i++) {
      int b = bytes.at(i);
      if (b == '{' || b == '[') {
        return TextBytes.isPlainText(bytes);
      } else if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
        return false;
      }
    }
    return false;
  }

  private static boolean isClientData(Bytes bytes) {
    var text = TextBytes.beginning(bytes);
    return text.contains("\"webauthn.create\"") && text.contains("\"challenge\"")
        || text.contains("\"webauthn.get\"") && text.contains("\"challenge\"");
  }

  private static PayloadFormat cborFormat(CborItem root) {
    if (root instanceof MapItem map) {
      if (map.get("fmt").isPresent()
          && (map.get("authData").isPresent() || map.get("attStmt").isPresent())) {
        return PayloadFormat.ATTESTATION_OBJECT;
      } else if (isCoseKey(map)) {
        return PayloadFormat.COSE_KEY;
      }
    }
    return PayloadFormat.CBOR;
  }

  private static boolean isCoseKey(MapItem map) {
    return map.get(1).filter(Whole.class::isInstance).isPresent()
        && map.get(3).filter(Whole.class::isInstance).isPresent()
        && map.get(-1).isPresent();
  }

  private static Optional<PayloadFormat> ctap(Bytes bytes) {
    if (bytes.length() < 2 || bytes.at(1) >> 5 != 5) {
      return Optional.empty();
    }
    if (bytes.at(0) == 0) {
      return Optional.of(PayloadFormat.CTAP_RESPONSE);
    }
    return found(CtapNames.isCommand(bytes.at(0)), PayloadFormat.CTAP_REQUEST);
  }

  private static Optional<PayloadFormat> der(Bytes bytes) {
    if (SignatureOutline.isDer(bytes)) {
      return Optional.of(PayloadFormat.SIGNATURE);
    }
    return DerReader.exactly(bytes, new Span(0, bytes.length()))
        .filter(DerValue::isConstructed)
        .map(Detection::derFormat);
  }

  /// {@return DER where a sequence of a length that takes bytes of its own begins, which no other
  /// format here does}
  private static Optional<PayloadFormat> brokenDer(Bytes bytes) {
    if (bytes.length() < 4 || bytes.at(0) != DerValue.SEQUENCE || !isLong(bytes.at(1))) {
      return Optional.empty();
    }
    return Optional.of(derFormat(DerReader.read(bytes, new Span(0, bytes.length())).getFirst()));
  }

  private static boolean isLong(int length) {
    return length >= 0x81 && length <= 0x83;
  }

  private static PayloadFormat derFormat(DerValue value) {
    var parts = value.parts();
    boolean two = parts.size() == 2;
    if (two && isAlgorithm(parts.get(0)) && parts.get(1).is(DerValue.BIT_STRING)) {
      return PayloadFormat.PUBLIC_KEY;
    }
    return !parts.isEmpty() && isTbs(parts.getFirst())
        ? PayloadFormat.CERTIFICATE
        : PayloadFormat.DER;
  }

  private static boolean isAlgorithm(DerValue value) {
    return value.is(DerValue.SEQUENCE)
        && !value.parts().isEmpty()
        && value.parts().getFirst().is(DerValue.OID);
  }

  private static boolean isTbs(DerValue value) {
    int signed =
        value.parts().stream().map(DerValue::identifier).toList().indexOf(DerValue.INTEGER);
    return value.is(DerValue.SEQUENCE)
        && (signed == 0 || signed == 1)
        && value.parts().size() > signed + 1
        && isAlgorithm(value.parts().get(signed + 1));
  }

  private static boolean isContainer(int first) {
    return first >> 5 == 4 || first >> 5 == 5;
  }

  private static Optional<PayloadFormat> found(boolean yes, PayloadFormat format) {
    return yes ? Optional.of(format) : Optional.empty();
  }
}

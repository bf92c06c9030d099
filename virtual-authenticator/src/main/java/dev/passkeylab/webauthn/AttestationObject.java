package dev.passkeylab.webauthn;

import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.DataItem;
import co.nstant.in.cbor.model.Map;
import co.nstant.in.cbor.model.UnicodeString;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.Cbor;
import dev.passkeylab.cbor.CborMap;

/// An attestation object, WebAuthn §6.5.4.
///
/// @param format the attestation statement format, such as `none`
/// @param authData decoded authenticator data
/// @param statement the attestation statement: a CBOR map
/// @param bytes all of it as it stands
public record AttestationObject(
    String format, AuthenticatorData authData, Map statement, Bytes bytes) {

  /// {@return an attestation object of format `none`}
  public static AttestationObject none(AuthenticatorData authData) {
    return of("none", authData, new Map());
  }

  /// {@return an attestation object in CTAP2 canonical form}
  public static AttestationObject of(String format, AuthenticatorData authData, Map statement) {
    var bytes =
        CborMap.of()
            .put("fmt", format)
            .put("attStmt", statement)
            .put("authData", authData.bytes())
            .encode();
    return new AttestationObject(format, authData, statement, bytes);
  }

  /// {@return what the bytes say}
  ///
  /// @throws Malformed when they are not one CBOR map with the three members, or the authenticator
  ///   data is wrong
  public static AttestationObject read(Bytes bytes) throws Malformed {
    if (!(Cbor.decode(bytes) instanceof Map map)) {
      throw new Malformed("", 0, "an attestation object is a CBOR map");
    }
    if (!(map.get(CborMap.item("fmt")) instanceof UnicodeString format)) {
      throw new Malformed("fmt", -1, "needs text");
    }
    if (!(map.get(CborMap.item("attStmt")) instanceof Map statement)) {
      throw new Malformed("attStmt", -1, "needs a map");
    }
    if (!(map.get(CborMap.item("authData")) instanceof ByteString authData)) {
      throw new Malformed("authData", -1, "needs a byte string");
    }
    onlyThese(map);
    return new AttestationObject(
        format.getString(), authData(Bytes.of(authData.getBytes())), statement, bytes);
  }

  /// {@return the authenticator data in an attestation object, read or not}
  ///
  /// @throws Malformed when the bytes are not one CBOR map, or it has none
  public static Bytes authDataIn(Bytes bytes) throws Malformed {
    if (Cbor.decode(bytes) instanceof Map map
        && map.get(CborMap.item("authData")) instanceof ByteString authData) {
      return Bytes.of(authData.getBytes());
    }
    throw new Malformed("authData", -1, "needs a byte string");
  }

  private static void onlyThese(Map map) throws Malformed {
    for (DataItem key : map.getKeys()) {
      if (!(key instanceof UnicodeString)) {
        throw new Malformed("", -1, "an attestation object's keys are text, one is " + key);
      }
    }
  }

  private static AuthenticatorData authData(Bytes bytes) throws Malformed {
    try {
      return AuthenticatorDataReader.read(bytes);
    } catch (Malformed e) {
      var path = e.path().isEmpty() ? "authData" : "authData." + e.path();
      throw new Malformed(path, e.offset(), e.getMessage() == null ? "" : e.getMessage());
    }
  }
}

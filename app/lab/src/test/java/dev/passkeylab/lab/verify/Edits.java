package dev.passkeylab.lab.verify;

import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.Map;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.Cbor;
import dev.passkeylab.cbor.CborMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// The parts of a case, to be edited in place. What is signed over is not signed again.
final class Edits {

  static final int FLAGS = 32;
  static final int COUNTER = 33;

  private Edits() {}

  static ObjectNode response(ObjectNode line) {
    return (ObjectNode) line.get("response");
  }

  static ObjectNode inner(ObjectNode line) {
    return (ObjectNode) line.get("response").get("response");
  }

  static Bytes bytes(ObjectNode object, String name) {
    return Bytes.fromBase64url(object.get(name).stringValue());
  }

  static String clientDataOf(ObjectNode line) {
    return bytes(inner(line), "clientDataJSON").asUtf8();
  }

  static Consumer<ObjectNode> clientData(UnaryOperator<String> edit) {
    return clientBytes(bytes -> Bytes.utf8(edit.apply(bytes.asUtf8())));
  }

  static Consumer<ObjectNode> clientBytes(UnaryOperator<Bytes> edit) {
    return line ->
        inner(line)
            .put("clientDataJSON", edit.apply(bytes(inner(line), "clientDataJSON")).base64url());
  }

  static boolean isRegistration(ObjectNode line) {
    return inner(line).has("attestationObject");
  }

  static Map object(ObjectNode line) {
    return map(bytes(inner(line), "attestationObject"));
  }

  static Map map(Bytes cbor) {
    try {
      return (Map) Cbor.decode(cbor);
    } catch (Malformed e) {
      throw new AssertionError(e);
    }
  }

  static Bytes authDataOf(ObjectNode line) {
    return isRegistration(line)
        ? Bytes.of(((ByteString) object(line).get(CborMap.item("authData"))).getBytes())
        : bytes(inner(line), "authenticatorData");
  }

  static int flags(ObjectNode line) {
    return authDataOf(line).at(FLAGS);
  }

  /// Edits authenticator data wherever it stands.
  static Consumer<ObjectNode> authData(UnaryOperator<Bytes> edit) {
    return line -> {
      var edited = edit.apply(authDataOf(line));
      inner(line).put("authenticatorData", edited.base64url());
      if (isRegistration(line)) {
        object(map -> map.put(CborMap.item("authData"), CborMap.item(edited))).accept(line);
      }
    };
  }

  static Consumer<ObjectNode> flags(int off, int on) {
    return authData(it -> it.with(FLAGS, it.at(FLAGS) & ~off | on));
  }

  /// Edits the map that an attestation object is.
  static Consumer<ObjectNode> object(Consumer<Map> edit) {
    return line -> {
      var map = object(line);
      edit.accept(map);
      inner(line).put("attestationObject", Cbor.encode(map).base64url());
    };
  }

  /// Edits the map that an attestation statement is.
  static Consumer<ObjectNode> statement(Consumer<Map> edit) {
    return object(map -> edit.accept((Map) map.get(CborMap.item("attStmt"))));
  }

  static Consumer<ObjectNode> objectBytes(UnaryOperator<Bytes> edit) {
    return line ->
        inner(line)
            .put(
                "attestationObject",
                edit.apply(bytes(inner(line), "attestationObject")).base64url());
  }

  static String format(ObjectNode line) {
    return object(line).get(CborMap.item("fmt")).toString();
  }

  static boolean isNone(ObjectNode line) {
    return isRegistration(line) && format(line).equals("none");
  }

  static Bytes drop(Bytes bytes, int last) {
    return bytes.slice(0, bytes.length() - last);
  }
}

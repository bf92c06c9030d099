package dev.passkeylab.lab.verify;

import static dev.passkeylab.lab.verify.Edits.authData;
import static dev.passkeylab.lab.verify.Edits.inner;
import static dev.passkeylab.lab.verify.Edits.object;
import static dev.passkeylab.lab.verify.Edits.objectBytes;
import static dev.passkeylab.lab.verify.Edits.response;
import static dev.passkeylab.lab.verify.Edits.statement;

import co.nstant.in.cbor.model.Array;
import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.DataItem;
import co.nstant.in.cbor.model.Map;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// What can go wrong with a registration.
final class RegistrationMutations {

  private static final int AT = 64;
  private static final int ED = 128;
  private static final int AAGUID = 37;
  private static final int ID_LENGTH = 53;
  private static final int ID = 55;

  private RegistrationMutations() {}

  static List<Mutation> all() {
    var all = new ArrayList<Mutation>();
    all.addAll(structure());
    all.addAll(objects());
    all.addAll(authenticatorData());
    all.addAll(keys());
    all.addAll(formats());
    all.addAll(certified());
    all.addAll(ids());
    all.addAll(extensions());
    return all;
  }

  private static List<Mutation> structure() {
    var all = new ArrayList<Mutation>();
    var rule = "response-structure";
    for (var name : List.of("attestationObject", "authenticatorData")) {
      all.add(Mutation.of(rule, "no " + name, it -> inner(it).remove(name)));
      all.add(Mutation.of(rule, name + " null", it -> inner(it).putNull(name)));
      all.add(Mutation.of(rule, name + " an array", it -> inner(it).putArray(name)));
      all.add(Mutation.of(rule, name + " A", it -> inner(it).put(name, "A")));
      all.add(Mutation.of(rule, name + " in base64", it -> inner(it).put(name, "+/+/")));
    }
    all.add(Mutation.of(rule, "no transports", it -> inner(it).remove("transports")));
    all.add(Mutation.of(rule, "transports usb", it -> inner(it).put("transports", "usb")));
    all.add(Mutation.of(rule, "transports [1]", it -> inner(it).putArray("transports").add(1)));
    all.add(Mutation.of(rule, "algorithm text", it -> inner(it).put("publicKeyAlgorithm", "-7")));
    all.add(Mutation.of(rule, "no algorithm", it -> inner(it).remove("publicKeyAlgorithm")));
    all.add(Mutation.of(rule, "publicKey 7", it -> inner(it).put("publicKey", 7)));
    return all;
  }

  private static List<Mutation> objects() {
    var all = new ArrayList<Mutation>();
    all.add(wrong("cut", objectBytes(it -> Edits.drop(it, 1))));
    all.add(wrong("cut in half", objectBytes(it -> it.slice(0, it.length() / 2))));
    all.add(wrong("empty", objectBytes(_ -> Bytes.EMPTY)));
    all.add(wrong("an array", objectBytes(_ -> Bytes.ofInts(0x80))));
    all.add(wrong("a byte behind", objectBytes(it -> Bytes.concat(it, Bytes.ofInts(0)))));
    all.add(wrong("a map behind", objectBytes(it -> Bytes.concat(it, Bytes.ofInts(0xA0)))));
    all.add(wrong("fmt twice", objectBytes(RegistrationMutations::twice)));
    for (var name : List.of("fmt", "attStmt", "authData")) {
      all.add(wrong("no " + name, object(map -> map.remove(CborMap.item(name)))));
      all.add(wrong(name + " 7", object(map -> map.put(CborMap.item(name), CborMap.item(7)))));
    }
    all.add(wrong("copy cut", copy(it -> Edits.drop(it, 1))));
    all.add(wrong("copy with other flags", copy(it -> it.with(Edits.FLAGS, 0))));
    all.add(wrong("copy of another counter", copy(it -> it.with(36, it.at(36) ^ 1))));
    return all;
  }

  /// The last of the map's entries stays where it is; its first comes once more.
  private static Bytes twice(Bytes object) {
    var entry = Bytes.concat(Bytes.fromHex("63666d74"), Bytes.fromHex("646e6f6e65"));
    return Bytes.concat(Bytes.ofInts(0xA4), entry, object.slice(1, object.length() - 1));
  }

  private static Mutation wrong(String what, Consumer<ObjectNode> edit) {
    return Mutation.of("attestation-object", what, edit);
  }

  private static Consumer<ObjectNode> copy(UnaryOperator<Bytes> edit) {
    return line ->
        inner(line).put("authenticatorData", edit.apply(Edits.authDataOf(line)).base64url());
  }

  private static List<Mutation> authenticatorData() {
    var all = new ArrayList<Mutation>();
    all.add(wrong("AT 0", Edits.flags(AT, 0)));
    all.add(CommonMutations.promised("attestation-object"));
    all.add(CommonMutations.unannounced("attestation-object"));
    for (int length : List.of(0, 36, 37, 54, 60)) {
      all.add(wrong(length + " bytes", authData(it -> it.slice(0, length))));
    }
    all.add(wrong("a byte less", authData(it -> Edits.drop(it, 1))));
    all.add(wrong("a byte more", authData(it -> Bytes.concat(it, Bytes.ofInts(0)))));
    all.add(wrong("an id too long", authData(it -> it.with(ID_LENGTH, 0xFF))));
    all.add(wrong("a key that is none", key(_ -> Bytes.ofInts(0x60))));
    all.add(wrong("an empty key", key(_ -> Bytes.ofInts(0xA0))));
    all.add(wrong("no alg", keyMap(map -> map.remove(CborMap.item(3)))));
    all.add(wrong("no kty", keyMap(map -> map.remove(CborMap.item(1)))));
    all.add(wrong("alg text", keyMap(map -> map.put(CborMap.item(3), CborMap.item("ES256")))));
    all.add(wrong("no x", keyMap(map -> map.remove(CborMap.item(-2)))).where(it -> alg(it) == -7));
    all.add(
        wrong("x cut", keyMap(map -> shorten(map, -2)))
            .where(it -> alg(it) == -7 || alg(it) == -8));
    all.add(
        wrong(
                "not on the curve",
                keyMap(map -> map.put(CborMap.item(-3), map.get(CborMap.item(-2)))))
            .where(it -> alg(it) == -7));
    all.add(
        wrong("no n", keyMap(map -> map.remove(CborMap.item(-1)))).where(it -> alg(it) == -257));
    return all;
  }

  private static void shorten(Map map, int label) {
    var bytes = Bytes.of(((ByteString) map.get(CborMap.item(label))).getBytes());
    map.put(CborMap.item(label), CborMap.item(Edits.drop(bytes, 1)));
  }

  private static Consumer<ObjectNode> keyMap(Consumer<Map> edit) {
    return key(bytes -> {
      var map = Edits.map(bytes);
      edit.accept(map);
      try {
        return dev.passkeylab.cbor.Cbor.encode(map);
      } catch (RuntimeException e) {
        throw new AssertionError(e);
      }
    });
  }

  private static Consumer<ObjectNode> key(UnaryOperator<Bytes> edit) {
    return authData(it -> {
      int start = keyStart(it);
      int end = dev.passkeylab.cbor.CborStructure.read(it, start).end();
      return Bytes.concat(
          it.slice(0, start),
          edit.apply(it.slice(start, end - start)),
          it.slice(end, it.length() - end));
    });
  }

  private static int keyStart(Bytes authData) {
    return ID + (int) authData.number(ID_LENGTH, 2);
  }

  static long alg(ObjectNode line) {
    return inner(line).get("publicKeyAlgorithm").longValue();
  }

  private static List<Mutation> keys() {
    var rule = "algorithm";
    var all = new ArrayList<Mutation>();
    all.add(Mutation.of(rule, "not offered", it -> it.putArray("algorithms").add(-36)));
    all.add(
        Mutation.of(rule, "kty 1", keyMap(map -> map.put(CborMap.item(1), CborMap.item(1))))
            .where(it -> alg(it) != -8));
    all.add(
        Mutation.of(rule, "crv 2", keyMap(map -> map.put(CborMap.item(-1), CborMap.item(2))))
            .where(it -> alg(it) == -7));
    for (int other : List.of(-35, -36, -257, -8, -9, -65535, 0)) {
      all.add(
          Mutation.of(
                  rule,
                  "alg " + other,
                  keyMap(map -> map.put(CborMap.item(3), CborMap.item(other))))
              .where(it -> alg(it) != other));
    }
    return all;
  }

  private static List<Mutation> formats() {
    var all = new ArrayList<Mutation>();
    for (var other : List.of("None", "PACKED", "Packed", "fido_u2f", "", "none ", "x")) {
      all.add(Mutation.of("attestation-format", '"' + other + '"', format(other)));
    }
    var rule = "attestation-statement";
    all.add(Mutation.of(rule, "none with alg", alg(-7)).where(Edits::isNone));
    for (var other : List.of("packed", "fido-u2f", "tpm", "android-key", "apple", "compound")) {
      all.add(Mutation.of(rule, "none as " + other, format(other)).where(Edits::isNone));
    }
    all.add(Mutation.of(rule, "as none", format("none")).where(it -> !Edits.isNone(it)));
    all.add(Mutation.of(rule, "as apple", format("apple")).where(it -> !Edits.isNone(it)));
    all.add(Mutation.of(rule, "as tpm", format("tpm")).where(it -> !Edits.isNone(it)));
    return all;
  }

  private static Consumer<ObjectNode> format(String format) {
    return object(map -> map.put(CborMap.item("fmt"), CborMap.item(format)));
  }

  private static Consumer<ObjectNode> alg(int number) {
    return set("alg", CborMap.item(number));
  }

  private static Consumer<ObjectNode> set(String name, DataItem value) {
    return statement(map -> map.put(CborMap.item(name), value));
  }

  private static List<Mutation> certified() {
    var all = new ArrayList<Mutation>();
    for (var name : List.of("sig", "x5c")) {
      all.add(statementOf("no " + name, statement(map -> map.remove(CborMap.item(name)))));
      all.add(statementOf(name + " 7", set(name, CborMap.item(7))));
      all.add(statementOf(name + " empty bytes", set(name, CborMap.item(Bytes.EMPTY))));
    }
    all.add(statementOf("x5c empty", set("x5c", new Array())));
    all.add(statementOf("x5c of text", set("x5c", CborMap.array(List.of(CborMap.item("x"))))));
    all.add(
        statementOf(
            "x5c of no certificate",
            set("x5c", CborMap.array(List.of(CborMap.item(Bytes.ofInts(0x30, 0)))))));
    all.add(statementOf("sig changed", statement(map -> flip(map, "sig", 8))));
    all.add(statementOf("sig no DER", statement(map -> flip(map, "sig", 0))));
    all.add(statementOf("another AAGUID", authData(it -> it.with(AAGUID, it.at(AAGUID) ^ 1))));
    all.add(
        statementOf("another counter", authData(it -> it.with(36, it.at(36) ^ 1)))
            .where(it -> Edits.format(it).equals("packed")));
    all.add(statementOf("other client data", Edits.clientData(it -> it.replace("}", " }"))));
    var packed =
        List.of(
            statementOf("no alg", statement(map -> map.remove(CborMap.item("alg")))),
            statementOf("alg -257", alg(-257)),
            statementOf("alg text", set("alg", CborMap.item("ES256"))));
    packed.forEach(it -> all.add(it.where(line -> Edits.format(line).equals("packed"))));
    all.add(
        statementOf("two certificates", statement(RegistrationMutations::doubled))
            .where(it -> Edits.format(it).equals("fido-u2f")));
    return all;
  }

  private static void doubled(Map statement) {
    var certificates = (Array) statement.get(CborMap.item("x5c"));
    certificates.add(certificates.getDataItems().getFirst());
  }

  private static void flip(Map map, String name, int index) {
    var bytes = Bytes.of(((ByteString) map.get(CborMap.item(name))).getBytes());
    map.put(CborMap.item(name), CborMap.item(bytes.with(index, bytes.at(index) ^ 1)));
  }

  private static Mutation statementOf(String what, Consumer<ObjectNode> edit) {
    return Mutation.of("attestation-statement", what, edit).where(it -> !Edits.isNone(it));
  }

  private static List<Mutation> ids() {
    var rule = "credential-id";
    return List.of(
        Mutation.of(rule, "another in JSON", it -> rename(it, Bytes.ofInts(1, 2, 3, 4))),
        Mutation.of(rule, "empty in JSON", it -> rename(it, Bytes.EMPTY)),
        Mutation.of(rule, "1024 bytes", it -> resize(it, 1024)).where(Edits::isNone),
        Mutation.of(rule, "no bytes", it -> resize(it, 0)).where(Edits::isNone),
        Mutation.of(rule, "one bit", authData(it -> it.with(ID, it.at(ID) ^ 1)))
            .where(Edits::isNone),
        Mutation.of(
            "credential-id-unused",
            "registered",
            it -> it.putArray("knownCredential").add("AAAA").add(response(it).get("id"))));
  }

  private static void rename(ObjectNode line, Bytes id) {
    response(line).put("id", id.base64url()).put("rawId", id.base64url());
  }

  private static void resize(ObjectNode line, int length) {
    var id = Bytes.wrap(new byte[length]);
    rename(line, id);
    authData(
            it -> {
              int start = keyStart(it);
              return Bytes.concat(
                  it.slice(0, ID_LENGTH),
                  Bytes.ofInts(length >> 8, length & 0xFF),
                  id,
                  it.slice(start, it.length() - start));
            })
        .accept(line);
  }

  private static List<Mutation> extensions() {
    var all = new ArrayList<Mutation>();
    for (var outputs :
        List.of("a10102", "a16b6372656450726f746563746131", "a16b686d61632d73656372657407")) {
      all.add(
          Mutation.of(
                  "extensions",
                  outputs,
                  Edits.flags(0, ED)
                      .andThen(authData(it -> Bytes.concat(it, Bytes.fromHex(outputs)))))
              .where(Edits::isNone)
              .where(it -> (Edits.flags(it) & ED) == 0));
    }
    return all;
  }
}

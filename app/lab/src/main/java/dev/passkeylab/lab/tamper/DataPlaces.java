package dev.passkeylab.lab.tamper;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborStructure;
import dev.passkeylab.lab.tamper.Slot.Kind;
import dev.passkeylab.webauthn.Flag;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Finds values in authenticator data, WebAuthn §6.1.
final class DataPlaces {

  private static final int FLAGS = 32;
  private static final int COUNTER = 33;
  private static final int HEAD = 37;
  private static final int AAGUID_LENGTH = 16;
  private static final int ID_LENGTH = 53;
  private static final int ID = 55;

  private static final List<String> MEMBERS =
      List.of("rpIdHash", "flags", "signCount", "aaguid", "credentialId", "credentialPublicKey");

  private DataPlaces() {}

  static Slot find(Bytes data, Places.Steps steps) throws NoSuchPlace {
    var name = steps.take();
    if (data.length() < HEAD) {
      throw steps.lost("the authenticator data has only " + data.length() + " bytes");
    }
    var slot =
        switch (name) {
          case "rpIdHash" -> part(Kind.BYTES, data, 0, FLAGS);
          case "flags" -> steps.none() ? part(Kind.NUMBER, data, FLAGS, 1) : flag(data, steps);
          case "signCount" -> part(Kind.NUMBER, data, COUNTER, HEAD - COUNTER);
          case "aaguid", "credentialId", "credentialPublicKey" -> attested(data, name, steps);
          default -> throw steps.lost("there is " + String.join(", ", MEMBERS));
        };
    if (!steps.none()) {
      throw steps.end();
    }
    return slot;
  }

  private static Slot flag(Bytes data, Places.Steps steps) throws NoSuchPlace {
    var name = steps.take();
    var flag = Arrays.stream(Flag.values()).filter(it -> it.name().equals(name)).findFirst();
    if (flag.isEmpty()) {
      throw steps.lost(
          "there is "
              + Arrays.stream(Flag.values()).map(Flag::name).collect(Collectors.joining(", ")));
    }
    int mask = flag.get().mask();
    int before = data.at(FLAGS);
    return new Slot(
        Kind.BIT,
        Bytes.ofInts((before & mask) == 0 ? 0 : 1),
        it -> data.with(FLAGS, it.at(0) == 0 ? before & ~mask : before | mask));
  }

  private static Slot attested(Bytes data, String name, Places.Steps steps) throws NoSuchPlace {
    if (data.length() < ID || (data.at(FLAGS) & Flag.AT.mask()) == 0) {
      throw steps.lost("the authenticator data has no attested credential");
    }
    int idLength = (int) data.number(ID_LENGTH, 2);
    int key = ID + idLength;
    if (data.length() < key) {
      throw steps.lost("the attested credential is cut off");
    }
    return switch (name) {
      case "aaguid" -> part(Kind.BYTES, data, HEAD, AAGUID_LENGTH);
      case "credentialId" ->
          new Slot(
              Kind.BYTES,
              data.slice(ID, idLength),
              it ->
                  Bytes.concat(
                      data.slice(0, ID_LENGTH),
                      Bytes.ofInts(it.length() >> 8 & 0xFF, it.length() & 0xFF),
                      it,
                      data.slice(key, data.length() - key)));
      default -> key(data, key, steps);
    };
  }

  private static Slot key(Bytes data, int at, Places.Steps steps) throws NoSuchPlace {
    var rest = data.slice(at, data.length() - at);
    if (steps.none()) {
      // Outputs of extensions may stand behind it.
      return part(Kind.BYTES, data, at, CborStructure.read(rest, 0).root().span().length());
    }
    return CborPlaces.find(rest, steps).within(it -> Bytes.concat(data.slice(0, at), it));
  }

  private static Slot part(Kind kind, Bytes data, int at, int length) {
    return new Slot(
        kind,
        data.slice(at, length),
        it ->
            Bytes.concat(
                data.slice(0, at), it, data.slice(at + length, data.length() - at - length)));
  }
}

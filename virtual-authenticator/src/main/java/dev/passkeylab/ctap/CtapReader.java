package dev.passkeylab.ctap;

import dev.passkeylab.authenticator.Assertion;
import dev.passkeylab.authenticator.CtapResult;
import dev.passkeylab.authenticator.CtapStatus;
import dev.passkeylab.authenticator.GetAssertion;
import dev.passkeylab.authenticator.MakeCredential;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads commands and answers.
public final class CtapReader {

  private CtapReader() {}

  /// {@return the command in these bytes}
  ///
  /// @throws CtapRefusal with the status by which a device refuses them
  public static CtapCommand readCommand(Bytes bytes) throws CtapRefusal {
    if (bytes.isEmpty()) {
      throw new CtapRefusal(CtapStatus.INVALID_LENGTH, "a command has at least one byte");
    }
    return switch (bytes.at(0)) {
      case CtapCommand.Make.CODE -> new CtapCommand.Make(make(body(bytes)));
      case CtapCommand.Get.CODE -> new CtapCommand.Get(get(body(bytes)));
      default ->
          throw new CtapRefusal(
              CtapStatus.INVALID_COMMAND, "command 0x%02x is not known".formatted(bytes.at(0)));
    };
  }

  /// {@return the answer to authenticatorMakeCredential in these bytes}
  ///
  /// @throws CtapRefusal when they say OK and are not such an answer
  public static CtapResult<AttestationObject> readAttestation(Bytes bytes) throws CtapRefusal {
    var status = status(bytes);
    if (status != CtapStatus.OK) {
      return new CtapResult.Refused<>(status);
    }
    var answer = body(bytes);
    var format = answer.text(CborMap.item(1));
    var authData = answer.bytes(CborMap.item(2));
    var statement = answer.rawMap(CborMap.item(3));
    try {
      return new CtapResult.Done<>(
          AttestationObject.of(format, AuthenticatorDataReader.read(authData), statement));
    } catch (Malformed e) {
      throw new CtapRefusal(CtapStatus.INVALID_CBOR, e.line());
    }
  }

  /// {@return the answer to authenticatorGetAssertion in these bytes}
  ///
  /// @throws CtapRefusal when they say OK and are not such an answer
  public static CtapResult<Assertion> readAssertion(Bytes bytes) throws CtapRefusal {
    var status = status(bytes);
    if (status != CtapStatus.OK) {
      return new CtapResult.Refused<>(status);
    }
    var answer = body(bytes);
    var user = answer.optionalMap(CborMap.item(4));
    return new CtapResult.Done<>(
        new Assertion(
            answer.map(CborMap.item(1)).bytes(CborMap.item("id")),
            answer.bytes(CborMap.item(2)),
            answer.bytes(CborMap.item(3)),
            user.isPresent() ? user.get().bytes(CborMap.item("id")) : null));
  }

  private static CtapStatus status(Bytes bytes) throws CtapRefusal {
    if (bytes.isEmpty()) {
      throw new CtapRefusal(CtapStatus.INVALID_LENGTH, "an answer has at least one byte");
    }
    return CtapStatus.of(bytes.at(0))
        .orElseThrow(() ->
            new CtapRefusal(
                CtapStatus.INVALID_COMMAND, "status 0x%02x is not known".formatted(bytes.at(0))));
  }

  private static CtapMap body(Bytes bytes) throws CtapRefusal {
    return CtapMap.read(bytes.slice(1, bytes.length() - 1));
  }

  private static MakeCredential make(CtapMap map) throws CtapRefusal {
    var rp = map.map(CborMap.item(2));
    var user = map.map(CborMap.item(3));
    var algorithms = new ArrayList<Long>();
    for (var parameter : map.maps(CborMap.item(4))) {
      long number = parameter.number(CborMap.item("alg"));
      if (isPublicKey(parameter)) {
        algorithms.add(number);
      }
    }
    var options = map.optionalMap(CborMap.item(7));
    if (withoutPresence(options)) {
      throw new CtapRefusal(CtapStatus.INVALID_OPTION, "a credential is made with presence only");
    }
    noPinUvAuth(map, 8);
    return new MakeCredential(
        map.bytes(CborMap.item(1)),
        rp.text(CborMap.item("id")),
        rp.textOrEmpty(CborMap.item("name")),
        new User(
            user.bytes(CborMap.item("id")),
            user.textOrEmpty(CborMap.item("name")),
            user.textOrEmpty(CborMap.item("displayName"))),
        algorithms,
        descriptors(map.optionalMaps(CborMap.item(5))),
        options.isPresent() && options.get().truth("rk"),
        options.isPresent() && options.get().truth("uv"),
        options.isPresent() && options.get().truth("silent"));
  }

  private static GetAssertion get(CtapMap map) throws CtapRefusal {
    var options = map.optionalMap(CborMap.item(5));
    if (withoutPresence(options)) {
      throw new CtapRefusal(
          CtapStatus.UNSUPPORTED_OPTION, "these devices sign nothing without presence");
    }
    noPinUvAuth(map, 6);
    return new GetAssertion(
        map.text(CborMap.item(1)),
        map.bytes(CborMap.item(2)),
        descriptors(map.optionalMaps(CborMap.item(3))),
        options.isPresent() && options.get().truth("uv"));
  }

  private static boolean withoutPresence(Optional<CtapMap> options) throws CtapRefusal {
    var up = CborMap.item("up");
    return options.isPresent() && options.get().has(up) && !options.get().truth("up");
  }

  // DEVIATION: there is no PIN/UV auth protocol yet (CTAP 2.3 §6.5). Our client asks a device with
  // a
  // PIN by the option `uv`, and the device asks the person for the PIN itself.
  private static void noPinUvAuth(CtapMap map, int key) throws CtapRefusal {
    if (map.has(CborMap.item(key))) {
      throw new CtapRefusal(
          CtapStatus.INVALID_PARAMETER, "no PIN/UV auth protocol is supported yet");
    }
  }

  private static List<Descriptor> descriptors(List<CtapMap> maps) throws CtapRefusal {
    var descriptors = new ArrayList<Descriptor>();
    for (var map : maps) {
      var id = map.bytes(CborMap.item("id"));
      descriptors.add(
          isPublicKey(map) ? new Descriptor(id, List.of()) : Descriptor.OF_UNKNOWN_TYPE);
    }
    return descriptors;
  }

  /// The type must be there; one that is not known matches nothing, WebAuthn §5.8.2.
  private static boolean isPublicKey(CtapMap map) throws CtapRefusal {
    return map.text(CborMap.item("type")).equals("public-key");
  }
}

package dev.passkeylab.ctap;

import co.nstant.in.cbor.model.DataItem;
import dev.passkeylab.authenticator.Assertion;
import dev.passkeylab.authenticator.CtapStatus;
import dev.passkeylab.authenticator.GetAssertion;
import dev.passkeylab.authenticator.MakeCredential;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.Descriptor;
import java.util.List;

/// Writes commands and answers: a code, then a map in CTAP2 canonical CBOR.
public final class CtapWriter {

  private static final String PUBLIC_KEY = "public-key";

  private CtapWriter() {}

  /// {@return the bytes of a command}
  public static Bytes write(CtapCommand command) {
    return switch (command) {
      case CtapCommand.Make(var make) -> message(CtapCommand.Make.CODE, parameters(make));
      case CtapCommand.Get(var get) -> message(CtapCommand.Get.CODE, parameters(get));
    };
  }

  /// {@return the bytes of the answer to authenticatorMakeCredential}
  public static Bytes write(AttestationObject attestation) {
    return message(
        CtapStatus.OK.code(),
        CborMap.of()
            .put(1, attestation.format())
            .put(2, attestation.authData().bytes())
            .put(3, attestation.statement()));
  }

  /// {@return the bytes of the answer to authenticatorGetAssertion}
  public static Bytes write(Assertion assertion) {
    var answer =
        CborMap.of()
            .put(1, descriptor(assertion.credentialId()))
            .put(2, assertion.authData())
            .put(3, assertion.signature());
    var userHandle = assertion.userHandle();
    if (userHandle != null) {
      answer.put(4, CborMap.of().put("id", userHandle));
    }
    return message(CtapStatus.OK.code(), answer);
  }

  /// {@return the bytes of a refusal}
  public static Bytes write(CtapStatus status) {
    return Bytes.ofInts(status.code());
  }

  private static CborMap parameters(MakeCredential make) {
    var user = make.user();
    var parameters =
        CborMap.of()
            .put(1, make.clientDataHash())
            .put(2, CborMap.of().put("id", make.rpId()).put("name", make.rpName()))
            .put(
                3,
                CborMap.of()
                    .put("id", user.id())
                    .put("name", user.name())
                    .put("displayName", user.displayName()))
            .put(4, CborMap.array(make.algorithms().stream().map(CtapWriter::algorithm).toList()));
    if (!make.exclude().isEmpty()) {
      parameters.put(5, descriptors(make.exclude()));
    }
    var options = CborMap.of().put("rk", make.residentKey());
    if (make.userVerification()) {
      options.put("uv", true);
    }
    if (make.silent()) {
      options.put("silent", true);
    }
    return parameters.put(7, options);
  }

  private static CborMap parameters(GetAssertion get) {
    var parameters = CborMap.of().put(1, get.rpId()).put(2, get.clientDataHash());
    if (!get.allow().isEmpty()) {
      parameters.put(3, descriptors(get.allow()));
    }
    if (get.userVerification()) {
      parameters.put(5, CborMap.of().put("uv", true));
    }
    return parameters;
  }

  private static DataItem algorithm(long number) {
    return CborMap.of().put("alg", number).put("type", PUBLIC_KEY).item();
  }

  private static DataItem descriptors(List<Descriptor> descriptors) {
    return CborMap.array(descriptors.stream().map(it -> descriptor(it.id()).item()).toList());
  }

  private static CborMap descriptor(Bytes id) {
    return CborMap.of().put("id", id).put("type", PUBLIC_KEY);
  }

  private static Bytes message(int code, CborMap map) {
    return Bytes.concat(Bytes.ofInts(code), map.encode());
  }
}

package dev.passkeylab.ctap;

import dev.passkeylab.authenticator.GetAssertion;
import dev.passkeylab.authenticator.MakeCredential;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.User;
import dev.passkeylab.webauthn.WorkedExample;
import java.util.List;

/// Commands to begin tests with.
final class CtapMessages {

  static final Bytes HASH = WorkedExample.CLIENT_DATA_HASH;

  static final User ADA = new User(WorkedExample.USER_HANDLE, "ada@example.test", "Ada");

  static final MakeCredential MAKE =
      new MakeCredential(
          HASH,
          "example.test",
          "Example",
          ADA,
          List.of(-8L, -7L, -257L),
          List.of(new Descriptor(WorkedExample.CREDENTIAL_ID, List.of())),
          true,
          true);

  static final GetAssertion GET =
      new GetAssertion(
          "example.test",
          HASH,
          List.of(new Descriptor(WorkedExample.CREDENTIAL_ID, List.of())),
          true);

  private CtapMessages() {}

  static Bytes make() {
    return CtapWriter.write(new CtapCommand.Make(MAKE));
  }

  static Bytes get() {
    return CtapWriter.write(new CtapCommand.Get(GET));
  }
}

package dev.passkeylab.ctap;

import dev.passkeylab.authenticator.Assertion;
import dev.passkeylab.authenticator.Authenticator;
import dev.passkeylab.authenticator.CtapResult;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.world.Deadline;

/// An authenticator as the wire sees it: bytes in, bytes out.
public final class CtapEndpoint {

  private final Authenticator authenticator;

  public CtapEndpoint(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  /// {@return the answer to the command in `request`, whatever these bytes are}
  ///
  /// @param deadline until when the person may be waited for
  public Bytes exchange(Bytes request, Deadline deadline) {
    try {
      return switch (CtapReader.readCommand(request)) {
        case CtapCommand.Make(var make) ->
            switch (authenticator.makeCredential(make, deadline)) {
              case CtapResult.Done<AttestationObject>(var made) -> CtapWriter.write(made);
              case CtapResult.Refused<AttestationObject>(var status) -> CtapWriter.write(status);
            };
        case CtapCommand.Get(var get) ->
            switch (authenticator.getAssertion(get, deadline)) {
              case CtapResult.Done<Assertion>(var signed) -> CtapWriter.write(signed);
              case CtapResult.Refused<Assertion>(var status) -> CtapWriter.write(status);
            };
      };
    } catch (CtapRefusal e) {
      return CtapWriter.write(e.status());
    }
  }
}

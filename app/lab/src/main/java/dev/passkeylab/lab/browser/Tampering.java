package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Alteration;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.run.WireAct;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.CredentialJson;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One-shot alterations of the next message from page to site, each named for the check that it
/// breaks.
public final class Tampering {

  private static final String SIGNATURE = "signature";

  /// The checks that there is an alteration for.
  public static final List<String> RULES = List.of(SIGNATURE);

  private final Scene scene;
  private @Nullable String armed;

  public Tampering(Scene scene) {
    this.scene = scene;
  }

  /// Arms an alteration for the next message that it fits.
  ///
  /// @throws ActRefused when there is none such
  public void perform(WireAct act) throws ActRefused {
    if (!(act instanceof WireAct.Tamper(Alteration.ByRule(var rule, _))) || !RULES.contains(rule)) {
      throw new ActRefused("no alteration does this yet: " + act, List.of());
    }
    armed = rule;
    scene.record(Party.LAB, Party.LAB, new LabEvent.TamperArmed(rule));
  }

  /// {@return the request as it arrives: altered if one is armed and it fits}
  Request alter(Request request, Party site) {
    if (armed == null) {
      return request;
    }
    var altered = flipSignature(request.body());
    if (altered.isEmpty()) {
      return request;
    }
    scene.record(
        Party.LAB,
        site,
        new LabEvent.Tampered(
            armed,
            "last bit of response.signature flipped",
            new Payload(altered.get(), PayloadFormat.JSON)));
    armed = null;
    return new Request(
        request.method(), request.path(), request.headers(), request.cookies(), altered.get());
  }

  /// Flips the last bit, which lies in the number s: the signature stays well-formed and is wrong.
  private static Optional<Bytes> flipSignature(Bytes body) {
    try {
      var it = CredentialJson.readAuthentication(body);
      int last = it.signature().length() - 1;
      var flipped = it.signature().with(last, it.signature().at(last) ^ 1);
      return Optional.of(
          CredentialJson.write(
                  new AuthenticationResponse(
                      it.id(),
                      it.attachment(),
                      it.clientDataJson(),
                      it.authenticatorData(),
                      flipped,
                      it.userHandle()))
              .bytes());
    } catch (Malformed _) {
      return Optional.empty(); // some other message: the alteration waits for one that fits
    }
  }
}

package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Alteration;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.run.WireAct;
import dev.passkeylab.lab.tamper.Alterer;
import dev.passkeylab.lab.tamper.NoSuchPlace;
import dev.passkeylab.lab.tamper.Rule;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is done to messages between page and site: each alteration to one response, the first armed
/// that fits its ceremony.
public final class Tampering {

  private static final List<String> SIGNATURES = List.of("signature", "attestation-statement");

  private final Scene scene;
  private final Alterer alterer;
  private final Replays replays;
  private final Deque<Alteration> armed = new ArrayDeque<>();
  private int signed;

  /// @param keys the private key of a credential, by its id
  public Tampering(Scene scene, Function<Bytes, Optional<SigningKey>> keys) {
    this.scene = scene;
    this.replays = new Replays(scene);
    this.alterer = new Alterer(keys, () -> scene.entropy().stream("lab/signed-again/" + ++signed));
  }

  Replays replays() {
    return replays;
  }

  /// Arms an alteration for the next response that it fits, or sends a response again.
  ///
  /// @throws ActRefused when nothing such can be done; then nothing has happened
  public void perform(WireAct act) throws ActRefused {
    switch (act) {
      case WireAct.Tamper(var alteration) -> arm(alteration);
      case WireAct.Replay(var ceremony, var when) -> replays.perform(ceremony, when);
    }
  }

  private void arm(Alteration alteration) throws ActRefused {
    if (alteration instanceof Alteration.ByRule(var check, var again)) {
      if (!Rule.ids().contains(check)) {
        throw new ActRefused("no alteration in transit breaks " + check, List.of());
      }
      if (again && SIGNATURES.contains(check)) {
        throw new ActRefused("what is signed again has a right signature", List.of());
      }
    }
    armed.add(alteration);
    scene.record(Party.LAB, Party.LAB, new LabEvent.TamperArmed(words(alteration)));
  }

  private Optional<Alteration> next(String ceremony) {
    return armed.stream().filter(it -> fits(it, ceremony)).findFirst();
  }

  private static boolean fits(Alteration alteration, String ceremony) {
    return switch (alteration) {
      case Alteration.ByRule(var check, _) -> Rule.fits(check, ceremony);
      case Alteration.ByPath _ -> true;
    };
  }

  private static String words(Alteration alteration) {
    return switch (alteration) {
      case Alteration.ByRule(var check, _) -> "break " + check;
      case Alteration.ByPath(var path, _, _) -> "change " + path;
    };
  }

  /// {@return the request as it arrives: another response in its place if one is to be sent again,
  /// altered if an alteration is armed and this is a response}
  Request alter(Request request, Party site) {
    var passing = replays.instead(request);
    var alteration =
        Replays.ceremony(passing.body()).flatMap(this::next).filter(armed::remove).orElse(null);
    if (alteration == null) {
      return passing;
    }
    try {
      var altered = alterer.alter(passing.body(), alteration);
      scene.record(
          Party.LAB,
          site,
          new LabEvent.Tampered(
              words(alteration),
              altered.what(),
              new Payload(altered.response(), PayloadFormat.JSON)));
      return passing.with(altered.response());
    } catch (NoSuchPlace e) {
      scene.record(Party.LAB, site, new LabEvent.TamperMissed(words(alteration), e.reason()));
      return passing;
    }
  }
}

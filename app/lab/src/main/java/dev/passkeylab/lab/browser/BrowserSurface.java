package dev.passkeylab.lab.browser;

import dev.passkeylab.authenticator.UserGate.Purpose;
import dev.passkeylab.client.Candidate;
import dev.passkeylab.client.ClientDevice;
import dev.passkeylab.client.Consent;
import dev.passkeylab.client.Surface;
import dev.passkeylab.lab.run.AccountChooser;
import dev.passkeylab.lab.run.AttestationConsent;
import dev.passkeylab.lab.run.Choice;
import dev.passkeylab.lab.run.DeviceChooser;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.util.List;
import java.util.Optional;

/// What the simulated browser asks by itself: each a prompt, and only its answer decides.
final class BrowserSurface implements Surface {

  private final Scene scene;
  private final AutofillField field;

  BrowserSurface(Scene scene, AutofillField field) {
    this.scene = scene;
    this.field = field;
  }

  @Override
  public Answer<Optional<Candidate>> autofill(String rpId, List<Candidate> candidates) {
    return field.autofill(rpId, candidates);
  }

  @Override
  public Answer<Optional<ClientDevice>> chooseDevice(
      Purpose purpose, String rpId, List<ClientDevice> devices, Deadline deadline) {
    var title =
        switch (purpose) {
          case CREATE -> "Create a passkey for " + rpId;
          case SIGN_IN -> "Sign in to " + rpId;
        };
    var names = devices.stream().map(it -> it.traits().name()).toList();
    return ask(new DeviceChooser(title, rpId, names), devices, deadline);
  }

  @Override
  public Answer<Optional<Candidate>> choose(
      String rpId, List<Candidate> candidates, Deadline deadline) {
    return ask(new AccountChooser(rpId, Labels.of(candidates)), candidates, deadline);
  }

  private <T> Answer<Optional<T>> ask(Prompt<Choice> prompt, List<T> entries, Deadline deadline) {
    return switch (scene.ask(prompt, deadline)) {
      case Answer.Given<Choice>(Choice.Taken(int index)) ->
          new Answer.Given<>(Optional.of(entries.get(index)));
      case Answer.Given<Choice>(Choice.Cancelled _) -> new Answer.Given<>(Optional.empty());
      case Answer.TimedOut<Choice> _ -> new Answer.TimedOut<>();
      case Answer.Aborted<Choice>(var reason) -> new Answer.Aborted<>(reason);
    };
  }

  @Override
  public Answer<Consent> attestationConsent(String rpId, ClientDevice device, Deadline deadline) {
    return switch (scene.ask(new AttestationConsent(rpId, device.traits().name()), deadline)) {
      case Answer.Given<AttestationConsent.Deed>(var deed) ->
          new Answer.Given<>(
              switch (deed) {
                case ALLOWS -> Consent.ALLOWS;
                case WITHHOLDS -> Consent.WITHHOLDS;
                case CANCELS -> Consent.CANCELS;
              });
      case Answer.TimedOut<AttestationConsent.Deed> _ -> new Answer.TimedOut<>();
      case Answer.Aborted<AttestationConsent.Deed>(var reason) -> new Answer.Aborted<>(reason);
    };
  }
}

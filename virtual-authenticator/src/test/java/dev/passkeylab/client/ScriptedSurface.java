package dev.passkeylab.client;

import dev.passkeylab.authenticator.UserGate.Purpose;
import dev.passkeylab.world.AbortReason;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A surface whose person answers in a given order and must not be asked more often.
final class ScriptedSurface implements Surface {

  /// The accounts or devices of every list that was shown.
  final List<List<String>> shown = new ArrayList<>();

  final List<Deadline> deadlines = new ArrayList<>();
  private final List<Function<List<Candidate>, Answer<Optional<Candidate>>>> answers =
      new ArrayList<>();

  final List<Purpose> purposes = new ArrayList<>();
  private final List<Function<List<ClientDevice>, Answer<Optional<ClientDevice>>>> touches =
      new ArrayList<>();

  /// Picks an account.
  ScriptedSurface pick(String account) {
    answers.add(candidates ->
        new Answer.Given<>(
            candidates.stream().filter(it -> it.account().equals(account)).findFirst()));
    return this;
  }

  ScriptedSurface cancel() {
    answers.add(_ -> new Answer.Given<>(Optional.empty()));
    return this;
  }

  ScriptedSurface timeOut() {
    answers.add(_ -> new Answer.TimedOut<>());
    return this;
  }

  ScriptedSurface abort(AbortReason reason) {
    answers.add(_ -> new Answer.Aborted<>(reason));
    return this;
  }

  @Override
  public Answer<Optional<Candidate>> autofill(String rpId, List<Candidate> candidates) {
    return answer(candidates);
  }

  @Override
  public Answer<Optional<Candidate>> choose(
      String rpId, List<Candidate> candidates, Deadline deadline) {
    deadlines.add(deadline);
    return answer(candidates);
  }

  /// Takes a device.
  ScriptedSurface touch(String device) {
    return take(devices ->
        new Answer.Given<>(
            devices.stream().filter(it -> it.traits().name().equals(device)).findFirst()));
  }

  /// Does something else with the devices.
  ScriptedSurface take(Function<List<ClientDevice>, Answer<Optional<ClientDevice>>> answer) {
    touches.add(answer);
    return this;
  }

  @Override
  public Answer<Optional<ClientDevice>> chooseDevice(
      Purpose purpose, String rpId, List<ClientDevice> devices, Deadline deadline) {
    shown.add(devices.stream().map(it -> it.traits().name()).toList());
    purposes.add(purpose);
    deadlines.add(deadline);
    if (touches.isEmpty()) {
      throw new AssertionError("the surface was shown once too often: " + shown);
    }
    return touches.removeFirst().apply(devices);
  }

  private Answer<Optional<Candidate>> answer(List<Candidate> candidates) {
    shown.add(candidates.stream().map(Candidate::account).toList());
    if (answers.isEmpty()) {
      throw new AssertionError("the surface was shown once too often: " + shown);
    }
    return answers.removeFirst().apply(candidates);
  }

  /// What the person decides of attestations.
  Answer<Consent> consent = new Answer.Given<>(Consent.ALLOWS);

  int consentsAsked;

  @Override
  public Answer<Consent> attestationConsent(String rpId, ClientDevice device, Deadline deadline) {
    consentsAsked++;
    return consent;
  }
}

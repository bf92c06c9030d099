package dev.passkeylab.client;

import dev.passkeylab.authenticator.UserGate.Purpose;
import dev.passkeylab.world.AbortReason;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the person of one call sees and picks.
final class PersonSurface implements Surface {

  private final Person person;
  private final @Nullable String account;
  private final @Nullable String device;
  private final Set<String> unattended;
  private List<String> offered = List.of();
  private boolean hasPicked;

  /// @param account the one to pick, or `null` for the first
  /// @param device the one to take, or `null` for the first that has the account
  /// @param unattended the names of devices at which nobody would answer
  PersonSurface(
      Person person, @Nullable String account, @Nullable String device, Set<String> unattended) {
    this.person = person;
    this.account = account;
    this.device = device;
    this.unattended = unattended;
  }

  /// {@return the accounts that autofill showed last}
  List<String> offered() {
    return offered;
  }

  /// The waiting ends when the person is done with the list: they pick once, and not again when
  /// that came to nothing.
  @Override
  public Answer<Optional<Candidate>> autofill(String rpId, List<Candidate> candidates) {
    offered = candidates.stream().map(Candidate::account).toList();
    var picked = hasPicked ? Optional.<Candidate>empty() : pick(candidates);
    hasPicked = true;
    return picked.isPresent()
        ? new Answer.Given<>(picked)
        : new Answer.Aborted<>(AbortReason.CLOSED);
  }

  @Override
  public Answer<Optional<ClientDevice>> chooseDevice(
      Purpose purpose, String rpId, List<ClientDevice> devices, Deadline deadline) {
    return switch (person) {
      case ACCEPTS, FAILS -> new Answer.Given<>(take(purpose, rpId, devices));
      case CANCELS -> new Answer.Given<>(Optional.empty());
      case TIMES_OUT -> new Answer.TimedOut<>();
    };
  }

  private Optional<ClientDevice> take(Purpose purpose, String rpId, List<ClientDevice> devices) {
    if (device != null) {
      return devices.stream().filter(it -> it.traits().name().equals(device)).findFirst();
    }
    return devices.stream()
        .filter(it -> purpose == Purpose.CREATE || has(it, rpId))
        .min(attendedFirst())
        .or(() -> devices.stream().min(attendedFirst()));
  }

  /// Among those that are equal in this, the first stays the first.
  private Comparator<ClientDevice> attendedFirst() {
    return Comparator.comparing(it -> unattended.contains(it.traits().name()));
  }

  private boolean has(ClientDevice device, String rpId) {
    return device.discover(rpId).stream().anyMatch(it -> it.user().name().equals(account));
  }

  @Override
  public Answer<Optional<Candidate>> choose(
      String rpId, List<Candidate> candidates, Deadline deadline) {
    return person == Person.TIMES_OUT
        ? new Answer.TimedOut<>()
        : new Answer.Given<>(pick(candidates));
  }

  private Optional<Candidate> pick(List<Candidate> candidates) {
    return switch (person) {
      case ACCEPTS, FAILS ->
          candidates.stream()
              .filter(it -> account == null || account.equals(it.account()))
              .min(Comparator.comparing(Candidate::device, attendedFirst()));
      case CANCELS, TIMES_OUT -> Optional.empty();
    };
  }

  @Override
  public Answer<Consent> attestationConsent(String rpId, ClientDevice on, Deadline deadline) {
    return switch (person) {
      case ACCEPTS, FAILS -> new Answer.Given<>(Consent.ALLOWS);
      case CANCELS -> new Answer.Given<>(Consent.CANCELS);
      case TIMES_OUT -> new Answer.TimedOut<>();
    };
  }
}

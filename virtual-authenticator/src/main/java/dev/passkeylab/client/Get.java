package dev.passkeylab.client;

import dev.passkeylab.authenticator.Assertion;
import dev.passkeylab.authenticator.CtapResult;
import dev.passkeylab.authenticator.GetAssertion;
import dev.passkeylab.authenticator.StoredCredential;
import dev.passkeylab.authenticator.UserGate.Purpose;
import dev.passkeylab.client.Settled.Fulfilled;
import dev.passkeylab.client.Settled.Rejected;
import dev.passkeylab.ctap.CtapCommand;
import dev.passkeylab.ctap.CtapReader;
import dev.passkeylab.ctap.CtapRefusal;
import dev.passkeylab.ctap.CtapWriter;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.ClientData;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.ErrorName;
import dev.passkeylab.webauthn.RequestOptions;
import dev.passkeylab.world.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `get()`, WebAuthn §5.1.4.
final class Get {

  private final Client client;
  private final String origin;
  private final RequestOptions options;
  private final Signal signal;

  Get(Client client, String origin, RequestOptions options, Signal signal) {
    this.client = client;
    this.origin = origin;
    this.options = options;
    this.signal = signal;
  }

  /// A modal request: it ends with the first thing that the person does.
  Settled<AuthenticationResponse> modal() {
    return switch (begin()) {
      case Rejected<String>(var cause) -> new Rejected<>(cause);
      case Fulfilled<String>(var rpId) -> modal(rpId);
    };
  }

  private Settled<String> begin() {
    var aborted = signal.reason();
    return aborted == null
        ? client.rpId(origin, options.rpId())
        : new Rejected<>(Refusals.cause(aborted));
  }

  private Settled<AuthenticationResponse> modal(String rpId) {
    return signOnAny(client.devices(), rpId);
  }

  /// The list's way to a device that is not this one.
  private Settled<AuthenticationResponse> signElsewhere(String rpId) {
    return signOnAny(
        client.devices().stream().filter(it -> !it.traits().platform()).toList(), rpId);
  }

  // DEVIATION: a real security key tells what it has only once it was touched. Here every device
  // tells at once, so that nobody is asked to touch one that has nothing.
  private Settled<AuthenticationResponse> signOnAny(List<ClientDevice> reachable, String rpId) {
    var holding = reachable.stream().filter(it -> !candidates(it, rpId).isEmpty()).toList();
    if (holding.isEmpty()) {
      return new Rejected<>(Cause.NO_CREDENTIAL);
    }
    var able = holding.stream().filter(this::canVerify).toList();
    if (able.isEmpty()) {
      return new Rejected<>(Cause.NOT_VERIFIABLE);
    }
    return able.size() == 1 ? signOn(able.getFirst(), rpId) : signOnOneOf(able, rpId);
  }

  private boolean canVerify(ClientDevice device) {
    return Requirements.met(options.userVerification(), device.traits());
  }

  private Settled<AuthenticationResponse> signOnOneOf(List<ClientDevice> able, String rpId) {
    var deadline = Deadlines.of(options.timeout());
    var ordered = client.profile().hints() ? Hints.order(able, options.hints()) : able;
    return switch (client.surface().chooseDevice(Purpose.SIGN_IN, rpId, ordered, deadline)) {
      case Answer.Given<Optional<ClientDevice>>(var chosen) ->
          chosen.isPresent() ? signOn(chosen.get(), rpId) : new Rejected<>(Cause.USER_CANCELLED);
      case Answer.TimedOut<Optional<ClientDevice>> _ -> new Rejected<>(Cause.TIMED_OUT);
      case Answer.Aborted<Optional<ClientDevice>>(var reason) ->
          new Rejected<>(Refusals.cause(reason));
    };
  }

  /// Only accounts of discoverable credentials can be shown: a device says of others nothing but
  /// that it has them, and uses the first.
  private Settled<AuthenticationResponse> signOn(ClientDevice device, String rpId) {
    var candidates = candidates(device, rpId);
    var shown = candidates.stream().filter(it -> it.credential().discoverable()).toList();
    return shown.size() < 2
        ? signWith(shown.isEmpty() ? candidates.getFirst() : shown.getFirst(), rpId)
        : signOneOf(shown, rpId);
  }

  private Settled<AuthenticationResponse> signOneOf(List<Candidate> shown, String rpId) {
    return switch (client.surface().choose(rpId, shown, Deadlines.of(options.timeout()))) {
      case Answer.Given<Optional<Candidate>>(var chosen) ->
          chosen.isPresent() ? signWith(chosen.get(), rpId) : new Rejected<>(Cause.USER_CANCELLED);
      case Answer.TimedOut<Optional<Candidate>> _ -> new Rejected<>(Cause.TIMED_OUT);
      case Answer.Aborted<Optional<Candidate>>(var reason) ->
          new Rejected<>(Refusals.cause(reason));
    };
  }

  /// An immediate request: the person chooses among the passkeys of this computer, or there is
  /// nothing to choose and it ends at once.
  Settled<AuthenticationResponse> immediate() {
    return switch (begin()) {
      case Rejected<String>(var cause) -> new Rejected<>(cause);
      case Fulfilled<String>(var rpId) -> {
        var listed = listed(rpId);
        yield listed.isEmpty() ? new Rejected<>(Cause.NOTHING_IMMEDIATE) : signOneOf(listed, rpId);
      }
    };
  }

  /// A conditional request: it ends when a credential was picked and used, or with an abort, and
  /// never by a refusal of person or device, which leaves it pending to pick again.
  Settled<AuthenticationResponse> conditional() {
    return switch (begin()) {
      case Rejected<String>(var cause) -> new Rejected<>(cause);
      case Fulfilled<String>(var rpId) -> conditional(rpId);
    };
  }

  private Settled<AuthenticationResponse> conditional(String rpId) {
    while (true) {
      switch (client.surface().autofill(rpId, listed(rpId))) {
        case Answer.Given<Optional<Candidate>>(var picked) -> {
          var settled = picked.isPresent() ? signWith(picked.get(), rpId) : signElsewhere(rpId);
          if (!leavesPending(settled)) {
            return settled;
          }
        }
        case Answer.Aborted<Optional<Candidate>>(var reason) -> {
          return new Rejected<>(Refusals.cause(reason));
        }
        case Answer.TimedOut<Optional<Candidate>> _ ->
            throw new IllegalStateException("a conditional request has no timeout");
      }
    }
  }

  private static boolean leavesPending(Settled<AuthenticationResponse> settled) {
    return settled instanceof Rejected<AuthenticationResponse>(var cause)
        && cause.error() != ErrorName.ABORT;
  }

  /// What autofill may list: only platform devices tell silently what they have.
  private List<Candidate> listed(String rpId) {
    return client.devices().stream()
        .filter(it -> it.traits().platform() && canVerify(it))
        .flatMap(it -> candidates(it, rpId).stream())
        .filter(it -> it.credential().discoverable())
        .toList();
  }

  private List<Candidate> candidates(ClientDevice device, String rpId) {
    var listed =
        device.discover(rpId).stream()
            .filter(it -> options.allow().isEmpty() || names(options.allow(), it));
    var unlisted =
        options.allow().stream()
            .flatMap(it -> device.lookup(rpId, it.id()).stream())
            .filter(it -> !it.discoverable());
    return Stream.concat(listed, unlisted).map(it -> new Candidate(device, it)).toList();
  }

  private static boolean names(List<Descriptor> descriptors, StoredCredential credential) {
    return descriptors.stream().anyMatch(it -> it.id().equals(credential.id()));
  }

  private Settled<AuthenticationResponse> signWith(Candidate candidate, String rpId) {
    var clientData = new ClientData(ClientData.GET, options.challenge(), origin, false).serialize();
    var device = candidate.device();
    var command =
        new GetAssertion(
            rpId,
            clientData.sha256(),
            List.of(new Descriptor(candidate.credential().id(), List.of())),
            Requirements.verify(options.userVerification(), device.traits(), client.profile()));
    var answer =
        device.exchange(
            CtapWriter.write(new CtapCommand.Get(command)), Deadlines.of(options.timeout()));
    try {
      return switch (CtapReader.readAssertion(answer)) {
        case CtapResult.Refused<Assertion>(var status) ->
            new Rejected<>(Refusals.cause(status, signal));
        case CtapResult.Done<Assertion>(var signed) ->
            new Fulfilled<>(
                new AuthenticationResponse(
                    signed.credentialId(),
                    device.traits().attachment().id(),
                    clientData,
                    signed.authData(),
                    signed.signature(),
                    signed.userHandle()));
      };
    } catch (CtapRefusal _) {
      return new Rejected<>(Cause.DEVICE_FAILED);
    }
  }
}

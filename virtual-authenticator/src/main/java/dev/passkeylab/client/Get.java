package dev.passkeylab.client;

import dev.passkeylab.authenticator.Assertion;
import dev.passkeylab.authenticator.CtapResult;
import dev.passkeylab.authenticator.GetAssertion;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.Settled.Fulfilled;
import dev.passkeylab.client.Settled.Rejected;
import dev.passkeylab.ctap.CtapCommand;
import dev.passkeylab.ctap.CtapReader;
import dev.passkeylab.ctap.CtapRefusal;
import dev.passkeylab.ctap.CtapWriter;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.ClientData;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.RequestOptions;
import dev.passkeylab.webauthn.UserVerification;
import dev.passkeylab.world.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `get()`, WebAuthn §5.1.4.
final class Get {

  private final List<ClientDevice> devices;
  private final Surface surface;
  private final String origin;
  private final RequestOptions options;
  private final Signal signal;

  Get(
      List<ClientDevice> devices,
      Surface surface,
      String origin,
      RequestOptions options,
      Signal signal) {
    this.devices = devices;
    this.surface = surface;
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
        ? RpIds.resolve(origin, Optional.ofNullable(options.rpId()))
        : new Rejected<>(Refusals.cause(aborted));
  }

  private Settled<AuthenticationResponse> modal(String rpId) {
    var candidates = candidates(rpId);
    if (candidates.isEmpty()) {
      return options.allow().isEmpty() ? new Rejected<>(Cause.NO_CREDENTIAL) : askEach(rpId);
    }
    if (candidates.size() == 1) {
      return signWith(candidates.getFirst(), rpId);
    }
    return switch (surface.choose(rpId, candidates, Deadlines.of(options.timeout()))) {
      case Answer.Given<Optional<Candidate>>(var chosen) ->
          chosen.isPresent() ? signWith(chosen.get(), rpId) : new Rejected<>(Cause.USER_CANCELLED);
      case Answer.TimedOut<Optional<Candidate>> _ -> new Rejected<>(Cause.TIMED_OUT);
      case Answer.Aborted<Optional<Candidate>>(var reason) ->
          new Rejected<>(Refusals.cause(reason));
    };
  }

  /// Credentials that are not discoverable show only when a device is asked for them by id; one
  /// that has none of them says so without asking the person.
  private Settled<AuthenticationResponse> askEach(String rpId) {
    for (var device : devices) {
      var settled = sign(device, rpId, options.allow());
      if (!settled.equals(new Rejected<>(Cause.NO_CREDENTIAL))) {
        return settled;
      }
    }
    return new Rejected<>(Cause.NO_CREDENTIAL);
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
      switch (surface.autofill(rpId, candidates(rpId))) {
        case Answer.Given<Candidate>(var picked) -> {
          var settled = signWith(picked, rpId);
          if (!leavesPending(settled)) {
            return settled;
          }
        }
        case Answer.Aborted<Candidate>(var reason) -> {
          return new Rejected<>(Refusals.cause(reason));
        }
        case Answer.TimedOut<Candidate> _ ->
            throw new IllegalStateException("a conditional request has no timeout");
      }
    }
  }

  private static boolean leavesPending(Settled<AuthenticationResponse> settled) {
    return settled instanceof Rejected<AuthenticationResponse>(var cause)
        && switch (cause) {
          case USER_CANCELLED, TIMED_OUT, LOCKED_OUT, NO_CREDENTIAL, DEVICE_FAILED -> true;
          case PAGE_ABORTED,
              PAGE_LEFT,
              ORIGIN_INVALID,
              RP_ID_FOREIGN,
              USER_ID_LENGTH,
              NO_COMMON_ALGORITHM,
              ALREADY_REGISTERED,
              NO_DEVICE ->
              false;
        };
  }

  private List<Candidate> candidates(String rpId) {
    var candidates = new ArrayList<Candidate>();
    for (var device : devices) {
      for (var credential : device.discover(rpId)) {
        if (allowed(credential.id())) {
          candidates.add(new Candidate(device, credential));
        }
      }
    }
    return List.copyOf(candidates);
  }

  private boolean allowed(Bytes id) {
    return options.allow().isEmpty() || options.allow().stream().anyMatch(it -> it.id().equals(id));
  }

  private Settled<AuthenticationResponse> signWith(Candidate candidate, String rpId) {
    return sign(
        candidate.device(), rpId, List.of(new Descriptor(candidate.credential().id(), List.of())));
  }

  private Settled<AuthenticationResponse> sign(
      ClientDevice device, String rpId, List<Descriptor> allow) {
    var clientData = new ClientData(ClientData.GET, options.challenge(), origin, false).serialize();
    var command =
        new GetAssertion(
            rpId,
            clientData.sha256(),
            allow,
            options.userVerification() != UserVerification.DISCOURAGED);
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

package dev.passkeylab.client;

import dev.passkeylab.authenticator.Authenticator;
import dev.passkeylab.authenticator.CredentialStore;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.ScriptedGate;
import dev.passkeylab.authenticator.UserGate.Gesture;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.RequestOptions;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.webauthn.User;
import dev.passkeylab.webauthn.UserVerification;
import dev.passkeylab.world.AbortReason;
import dev.passkeylab.world.Entropy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A client with devices, whose person and surface follow a script.
final class Bench {

  static final String ORIGIN = "https://example.test";
  static final Bytes CHALLENGE = Bytes.fromHex("00".repeat(32));

  final ScriptedGate gate = new ScriptedGate();
  final ScriptedSurface surface = new ScriptedSurface();
  private final List<ClientDevice> devices = new ArrayList<>();
  private @Nullable AbortReason aborted;

  /// Adds a device.
  Bench with(Device device) {
    return with(
        ClientDevice.of(
            new Authenticator(device, CredentialStore.inMemory(), gate, Entropy.seeded(1))));
  }

  Bench with(ClientDevice device) {
    devices.add(device);
    return this;
  }

  List<ClientDevice> devices() {
    return devices;
  }

  Client client() {
    return new Client(devices, surface);
  }

  /// Aborts every request from now on.
  void abort(AbortReason reason) {
    aborted = reason;
  }

  Signal signal() {
    return () -> aborted;
  }

  /// Registers `account` with a matching finger and gives the credential's id.
  Bytes register(String account, ResidentKey residentKey) {
    gate.then(Gesture.MATCHES);
    var options = creation(account, List.of(-7L), residentKey, null);
    return switch (client().create(ORIGIN, options, Signal.none())) {
      case Settled.Fulfilled<Created>(var created) -> created.response().id();
      case Settled.Rejected<Created>(var cause) -> throw new AssertionError(cause);
    };
  }

  static CreationOptions creation(String account) {
    return creation(account, List.of(-7L), ResidentKey.REQUIRED, null);
  }

  static CreationOptions creation(
      String account,
      List<Long> algorithms,
      ResidentKey residentKey,
      @Nullable Attachment attachment) {
    return creation(Bytes.utf8(account), algorithms, residentKey, attachment, null);
  }

  static CreationOptions creation(
      Bytes userId,
      List<Long> algorithms,
      ResidentKey residentKey,
      @Nullable Attachment attachment,
      @Nullable Duration timeout) {
    return new CreationOptions(
        null,
        "Example",
        new User(userId, userId.asUtf8(), userId.asUtf8()),
        CHALLENGE,
        algorithms,
        timeout,
        List.of(),
        attachment,
        residentKey,
        UserVerification.PREFERRED,
        "none",
        true,
        List.of());
  }

  static RequestOptions request(Bytes... allow) {
    return request(null, allow);
  }

  static RequestOptions request(@Nullable Duration timeout, Bytes... allow) {
    var descriptors = Arrays.stream(allow).map(it -> new Descriptor(it, List.of())).toList();
    return new RequestOptions(
        CHALLENGE, timeout, null, descriptors, UserVerification.PREFERRED, List.of());
  }
}

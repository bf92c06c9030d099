package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Authenticator;
import dev.passkeylab.authenticator.CtapStatus;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.StoredCredential;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.ClientDevice;
import dev.passkeylab.client.CredentialSignal;
import dev.passkeylab.ctap.CtapCommand;
import dev.passkeylab.ctap.CtapReader;
import dev.passkeylab.ctap.CtapRefusal;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.run.Standing;
import dev.passkeylab.lab.trace.CtapEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.world.Deadline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A device on the bench: what passes between it and the browser is written down, byte for byte.
final class BenchDevice implements ClientDevice {

  private final Scene scene;
  private final Authenticator authenticator;
  private final ClientDevice device;
  private final Party party;
  private CtapEvent.@Nullable Stands stands;
  private boolean plugged = true;
  private boolean busy;

  BenchDevice(Scene scene, Authenticator authenticator) {
    this.scene = scene;
    this.authenticator = authenticator;
    this.device = ClientDevice.of(authenticator);
    this.party = Party.device(device.traits().name());
  }

  Authenticator authenticator() {
    return authenticator;
  }

  String name() {
    return party.name();
  }

  boolean plugged() {
    return plugged;
  }

  void plug(boolean within) {
    plugged = within;
    if (!within) {
      authenticator.powerCycle();
    }
  }

  /// {@return whether it is in the middle of an operation}
  boolean busy() {
    return busy;
  }

  Standing.Device standing() {
    var credentials = authenticator.credentials();
    return new Standing.Device(
        authenticator.device(),
        plugged,
        busy,
        credentials,
        credentials.stream()
            .collect(Collectors.toMap(StoredCredential::id, authenticator::counter, Math::max)));
  }

  /// Writes down how it stands, at first and when that has changed.
  void tell() {
    var now = standsNow();
    if (!now.equals(stands)) {
      stands = now;
      scene.record(party, party, now);
    }
  }

  private CtapEvent.Stands standsNow() {
    var retries = authenticator.retries();
    return new CtapEvent.Stands(
        authenticator.credentials().size(), retries.builtIn(), retries.pin());
  }

  @Override
  public Device traits() {
    return device.traits();
  }

  @Override
  public List<StoredCredential> discover(String rpId) {
    return device.discover(rpId);
  }

  @Override
  public Optional<StoredCredential> lookup(String rpId, Bytes id) {
    return device.lookup(rpId, id);
  }

  @Override
  public Bytes exchange(Bytes command, Deadline deadline) {
    var commanded =
        scene.record(
            Party.BROWSER,
            party,
            new CtapEvent.Commanded(
                name(command), new Payload(command, PayloadFormat.CTAP_REQUEST)));
    var answer = exchanged(command, deadline);
    scene.record(party, Party.BROWSER, commanded, answered(command, answer));
    tell();
    return answer;
  }

  @Override
  public int apply(CredentialSignal signal) {
    int changed = device.apply(signal);
    tell();
    return changed;
  }

  private Bytes exchanged(Bytes command, Deadline deadline) {
    busy = true;
    try {
      return device.exchange(command, deadline);
    } finally {
      busy = false;
    }
  }

  private static String name(Bytes command) {
    try {
      return CtapReader.readCommand(command).id();
    } catch (CtapRefusal _) {
      return "command 0x" + command.slice(0, Math.min(1, command.length())).hex();
    }
  }

  private static CtapEvent answered(Bytes command, Bytes answer) {
    var payload = new Payload(answer, PayloadFormat.CTAP_RESPONSE);
    int status = answer.at(0);
    if (status != CtapStatus.OK.code()) {
      var words = CtapStatus.of(status).map(CtapStatus::id);
      return new CtapEvent.Answered(words.orElse("status 0x%02x".formatted(status)), payload);
    }
    return switch (command.at(0)) {
      case CtapCommand.Make.CODE -> new CtapEvent.CredentialCreated(payload);
      case CtapCommand.Get.CODE -> new CtapEvent.AssertionSigned(payload);
      default -> new CtapEvent.Answered(CtapStatus.OK.id(), payload);
    };
  }
}

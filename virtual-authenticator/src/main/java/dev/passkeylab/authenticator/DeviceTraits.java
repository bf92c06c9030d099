package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.Transport;
import java.util.List;

/// A device's traits while they are being changed; it never leaves the one change.
final class DeviceTraits {

  String name;
  Attachment attachment;
  List<Transport> transports;
  boolean residentKeys;
  Verification verification;
  boolean pin;
  boolean presence;
  Backup backup;
  CounterPolicy counter;
  Bytes aaguid;
  List<CoseAlgorithm> algorithms;
  Attestation attestation;
  List<Fault> faults;

  DeviceTraits(Device device) {
    name = device.name();
    attachment = device.attachment();
    transports = device.transports();
    residentKeys = device.residentKeys();
    verification = device.verification();
    pin = device.pin();
    presence = device.presence();
    backup = device.backup();
    counter = device.counter();
    aaguid = device.aaguid();
    algorithms = device.algorithms();
    attestation = device.attestation();
    faults = device.faults();
  }

  Device device() {
    return new Device(
        name,
        attachment,
        transports,
        residentKeys,
        verification,
        pin,
        presence,
        backup,
        counter,
        aaguid,
        algorithms,
        attestation,
        faults);
  }
}

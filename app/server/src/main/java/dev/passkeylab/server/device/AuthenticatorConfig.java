package dev.passkeylab.server.device;

import dev.passkeylab.authenticator.Attestation;
import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.Person;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.Transport;
import java.util.List;

/// A virtual authenticator as WebDriver describes it, WebAuthn Level 3 §11.3
/// `#sctn-automation-add-virtual-authenticator`.
///
/// @param person who sits at it: one who consents, one whom it never recognises, or one who does
///   not consent
record AuthenticatorConfig(Device device, Person person) {

  private static final String PROTOCOL = "protocol";
  private static final String TRANSPORT = "transport";
  private static final String RESIDENT_KEY = "hasResidentKey";
  private static final String USER_VERIFICATION = "hasUserVerification";
  private static final String CONSENTING = "isUserConsenting";
  private static final String VERIFIED = "isUserVerified";
  private static final String EXTENSIONS = "extensions";
  private static final String ELIGIBILITY = "defaultBackupEligibility";
  private static final String STATE = "defaultBackupState";
  private static final List<String> NAMES =
      List.of(
          PROTOCOL,
          TRANSPORT,
          RESIDENT_KEY,
          USER_VERIFICATION,
          CONSENTING,
          VERIFIED,
          EXTENSIONS,
          ELIGIBILITY,
          STATE);

  private static final Bytes NO_MODEL = Bytes.wrap(new byte[16]);
  private static final String U2F = "ctap1/u2f";
  private static final List<String> PROTOCOLS = List.of(U2F, "ctap2", "ctap2_1");

  /// {@return the authenticator that is described}
  ///
  /// @param id the name that it gets
  /// @throws Malformed naming the member that is missing, wrong or unknown
  static AuthenticatorConfig read(JsonObject config, String id) throws Malformed {
    for (var name : config.names()) {
      if (!NAMES.contains(name)) {
        throw config.wrong(name, "is unknown; expected " + String.join(", ", NAMES));
      }
    }
    var device = device(config).named(id);
    var person =
        !truth(config, CONSENTING, true)
            ? Person.CANCELS
            : truth(config, VERIFIED, false) ? Person.ACCEPTS : Person.FAILS;
    return new AuthenticatorConfig(device, person);
  }

  private static Device device(JsonObject config) throws Malformed {
    var transport = transport(config);
    boolean u2f = protocol(config).equals(U2F);
    boolean resident = truth(config, RESIDENT_KEY, false);
    boolean verifies = truth(config, USER_VERIFICATION, false);
    if (u2f && (resident || verifies)) {
      throw config.wrong(
          PROTOCOL,
          "of a device that keeps credentials or verifies needs \"ctap2\" or \"ctap2_1\"");
    }
    if (!config.texts(EXTENSIONS).isEmpty()) {
      throw config.wrong(
          EXTENSIONS, "unsupported operation: no device here has an extension; expected []");
    }
    boolean platform = transport == Transport.INTERNAL;
    var device =
        (platform ? DeviceProfile.LAPTOP : DeviceProfile.SECURITY_KEY_WITHOUT_PIN)
            .device()
            .with(platform ? Attachment.PLATFORM : Attachment.CROSS_PLATFORM)
            .withTransports(List.of(transport))
            .withResidentKeys(resident)
            .with(verifies ? verification(platform) : Verification.NONE)
            .with(backup(config));
    return u2f ? u2f(device) : device.with(Attestation.PACKED_SELF);
  }

  /// One that is done when it is asked for, and not at every gesture.
  private static Verification verification(boolean platform) {
    return platform ? Verification.PIN : Verification.FINGERPRINT;
  }

  /// U2F knows one algorithm and no models, WebAuthn §6.1.2.
  // DEVIATION: nor does it know the formats of attestation that are not its own, and ours is none.
  private static Device u2f(Device device) {
    return device
        .with(Attestation.NONE)
        .withAlgorithms(List.of(CoseAlgorithm.ES256))
        .withAaguid(NO_MODEL);
  }

  private static String protocol(JsonObject config) throws Malformed {
    var protocol = config.text(PROTOCOL);
    if (!PROTOCOLS.contains(protocol)) {
      throw config.wrong(
          PROTOCOL,
          "needs one of %s, found \"%s\"".formatted(String.join(", ", PROTOCOLS), protocol));
    }
    return protocol;
  }

  private static Transport transport(JsonObject config) throws Malformed {
    var transport = config.text(TRANSPORT);
    return Transport.of(transport)
        .orElseThrow(() ->
            config.wrong(
                TRANSPORT,
                "needs one of usb, nfc, ble, smart-card, hybrid, internal, found \"%s\""
                    .formatted(transport)));
  }

  private static Backup backup(JsonObject config) throws Malformed {
    boolean eligible = truth(config, ELIGIBILITY, false);
    boolean state = truth(config, STATE, false);
    if (state && !eligible) {
      throw config.wrong(STATE, "needs " + ELIGIBILITY);
    }
    return state ? Backup.SYNCED : eligible ? Backup.ELIGIBLE : Backup.NONE;
  }

  private static boolean truth(JsonObject config, String name, boolean otherwise) throws Malformed {
    return config.contains(name) ? config.truth(name) : otherwise;
  }
}

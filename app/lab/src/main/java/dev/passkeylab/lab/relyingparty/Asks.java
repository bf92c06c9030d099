package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.webauthn.UserVerification;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a site asks for in its options. What it demands of responses is its [Policy], and the two
/// need not agree: that they do not is a classic fault.
///
/// @param attachment the only attachment that passkeys are offered for, or `null` for any
/// @param attestation the conveyance
/// @param algorithms in order of preference
/// @param timeout how long a person has, and so how long a challenge lives
/// @param hints which kinds of device are likely, the likeliest first, WebAuthn Level 3
///   `#enum-hints`
/// @param excludesKnown whether devices that have a passkey of the account are excluded from making
///   another
public record Asks(
    UserVerification userVerification,
    ResidentKey residentKey,
    @Nullable Attachment attachment,
    String attestation,
    List<CoseAlgorithm> algorithms,
    Duration timeout,
    List<String> hints,
    boolean excludesKnown) {

  /// The conveyances of WebAuthn §5.4.7.
  public static final List<String> ATTESTATIONS =
      List.of("none", "indirect", "direct", "enterprise");

  /// The hints of WebAuthn Level 3 §5.8.7.
  public static final List<String> HINTS = List.of("security-key", "client-device", "hybrid");

  /// What staged runs ask: verification if possible, a discoverable credential of the device
  /// itself, and the algorithms that WebAuthn §5.4 recommends to offer at least, the most common
  /// first.
  public static final Asks USUAL =
      new Asks(
          UserVerification.PREFERRED,
          ResidentKey.REQUIRED,
          Attachment.PLATFORM,
          "none",
          List.of(CoseAlgorithm.ES256, CoseAlgorithm.EDDSA, CoseAlgorithm.RS256),
          Duration.ofMinutes(5),
          List.of(),
          true);

  public Asks {
    algorithms = List.copyOf(algorithms);
    hints = List.copyOf(hints);
  }

  /// {@return the same, asking for another verification}
  public Asks with(UserVerification other) {
    return new Asks(
        other, residentKey, attachment, attestation, algorithms, timeout, hints, excludesKnown);
  }

  /// {@return the same, asking for credentials that are discoverable or not}
  public Asks with(ResidentKey other) {
    return new Asks(
        userVerification,
        other,
        attachment,
        attestation,
        algorithms,
        timeout,
        hints,
        excludesKnown);
  }

  /// {@return the same, offering passkeys for another attachment, or for any}
  public Asks withAttachment(@Nullable Attachment other) {
    return new Asks(
        userVerification,
        residentKey,
        other,
        attestation,
        algorithms,
        timeout,
        hints,
        excludesKnown);
  }

  /// {@return the same, asking for another attestation}
  public Asks withAttestation(String other) {
    return new Asks(
        userVerification,
        residentKey,
        attachment,
        other,
        algorithms,
        timeout,
        hints,
        excludesKnown);
  }

  /// {@return the same, offering other algorithms}
  public Asks withAlgorithms(List<CoseAlgorithm> other) {
    return new Asks(
        userVerification,
        residentKey,
        attachment,
        attestation,
        other,
        timeout,
        hints,
        excludesKnown);
  }

  /// {@return the same, giving the person another time}
  public Asks withTimeout(Duration other) {
    return new Asks(
        userVerification,
        residentKey,
        attachment,
        attestation,
        algorithms,
        other,
        hints,
        excludesKnown);
  }

  /// {@return the same, with other hints}
  public Asks withHints(List<String> other) {
    return new Asks(
        userVerification,
        residentKey,
        attachment,
        attestation,
        algorithms,
        timeout,
        other,
        excludesKnown);
  }

  /// {@return the same, excluding devices that have a passkey, or not}
  public Asks withExcludesKnown(boolean other) {
    return new Asks(
        userVerification, residentKey, attachment, attestation, algorithms, timeout, hints, other);
  }

  /// {@return the COSE numbers of the algorithms}
  List<Long> algorithmNumbers() {
    return algorithms.stream().map(it -> (long) it.number()).toList();
  }
}

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
public record Asks(
    UserVerification userVerification,
    ResidentKey residentKey,
    @Nullable Attachment attachment,
    String attestation,
    List<CoseAlgorithm> algorithms,
    Duration timeout) {

  /// The conveyances of WebAuthn §5.4.7.
  public static final List<String> ATTESTATIONS =
      List.of("none", "indirect", "direct", "enterprise");

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
          Duration.ofMinutes(5));

  public Asks {
    algorithms = List.copyOf(algorithms);
  }

  /// {@return the same, asking for another verification}
  public Asks with(UserVerification asked) {
    return new Asks(asked, residentKey, attachment, attestation, algorithms, timeout);
  }

  /// {@return the same, asking for credentials that are discoverable or not}
  public Asks with(ResidentKey asked) {
    return new Asks(userVerification, asked, attachment, attestation, algorithms, timeout);
  }

  /// {@return the same, offering passkeys for another attachment, or for any}
  public Asks withAttachment(@Nullable Attachment offered) {
    return new Asks(userVerification, residentKey, offered, attestation, algorithms, timeout);
  }

  /// {@return the same, asking for another attestation}
  public Asks withAttestation(String asked) {
    return new Asks(userVerification, residentKey, attachment, asked, algorithms, timeout);
  }

  /// {@return the same, offering other algorithms}
  public Asks withAlgorithms(List<CoseAlgorithm> offered) {
    return new Asks(userVerification, residentKey, attachment, attestation, offered, timeout);
  }

  /// {@return the same, giving the person another time}
  public Asks withTimeout(Duration given) {
    return new Asks(userVerification, residentKey, attachment, attestation, algorithms, given);
  }

  /// {@return the COSE numbers of the algorithms}
  List<Long> algorithmNumbers() {
    return algorithms.stream().map(it -> (long) it.number()).toList();
  }
}

package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.trace.EventName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The closed lists of words that scenario files may use for values; the schema has the same.
public final class Vocabulary {

  public static final List<String> REGISTRATION_CHECKS =
      List.of(
          "response-structure",
          "client-data-utf8",
          "client-data-json",
          "type",
          "challenge",
          "origin",
          "cross-origin",
          "top-origin",
          "attestation-object",
          "rp-id-hash",
          "user-present",
          "user-verified",
          "backup-flags",
          "backup-policy",
          "algorithm",
          "attestation-format",
          "attestation-statement",
          "attestation-trust",
          "credential-id",
          "credential-id-unused",
          "extensions");

  public static final List<String> AUTHENTICATION_CHECKS =
      List.of(
          "response-structure",
          "allowed-credential",
          "credential-known",
          "user-handle",
          "client-data-utf8",
          "client-data-json",
          "type",
          "challenge",
          "origin",
          "cross-origin",
          "top-origin",
          "authenticator-data",
          "rp-id-hash",
          "user-present",
          "user-verified",
          "backup-flags",
          "backup-eligibility-unchanged",
          "backup-policy",
          "signature",
          "signature-counter",
          "extensions");

  /// The checks of both ceremonies, each once.
  public static final List<String> CHECKS =
      Stream.concat(REGISTRATION_CHECKS.stream(), AUTHENTICATION_CHECKS.stream())
          .distinct()
          .toList();

  public static final List<String> RESULTS = List.of("passed", "failed", "skipped", "unreached");
  public static final List<String> FLAGS = List.of("UP", "UV", "BE", "BS", "AT", "ED");
  public static final List<String> ATTACHMENTS = List.of("platform", "cross-platform");
  public static final List<String> TRANSPORTS =
      List.of("usb", "nfc", "ble", "smart-card", "hybrid", "internal");
  public static final List<String> VERIFICATIONS = List.of("fingerprint");
  public static final List<String> BACKUPS = List.of("none", "eligible", "synced");
  public static final List<String> COUNTERS = List.of("zero", "per-credential", "global");
  public static final List<String> USER_VERIFICATIONS =
      List.of("required", "preferred", "discouraged");
  public static final List<String> ERRORS =
      List.of(
          "AbortError",
          "ConstraintError",
          "EncodingError",
          "InvalidStateError",
          "NotAllowedError",
          "NotSupportedError",
          "OperationError",
          "SecurityError",
          "TimeoutError",
          "TypeError",
          "UnknownError");

  /// Names of signature algorithms, in the order of [#ALGORITHM_NUMBERS].
  public static final List<String> ALGORITHMS =
      List.of("ES256", "ES384", "ES512", "ES256K", "RS256", "PS256", "EdDSA");

  /// Their numbers in COSE.
  static final List<Integer> ALGORITHM_NUMBERS = List.of(-7, -35, -36, -47, -257, -37, -8);

  public static final List<String> EVENTS =
      Arrays.stream(EventName.values()).map(EventName::id).toList();
  public static final List<String> PROMPTS =
      Arrays.stream(PromptKind.values()).map(PromptKind::id).toList();

  private Vocabulary() {}
}

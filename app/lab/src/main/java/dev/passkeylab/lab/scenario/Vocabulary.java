package dev.passkeylab.lab.scenario;

import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.trace.EventName;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.ErrorName;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Transport;
import dev.passkeylab.webauthn.UserVerification;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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
  public static final List<String> FLAGS = ids(Flag.values(), Flag::name);
  public static final List<String> ATTACHMENTS = ids(Attachment.values(), Attachment::id);
  public static final List<String> TRANSPORTS = ids(Transport.values(), Transport::id);
  public static final List<String> ALGORITHMS = ids(CoseAlgorithm.values(), CoseAlgorithm::name);
  public static final List<String> ERRORS = ids(ErrorName.values(), ErrorName::id);
  public static final List<String> USER_VERIFICATIONS =
      ids(UserVerification.values(), UserVerification::id);
  public static final List<String> VERIFICATIONS = List.of("fingerprint");
  public static final List<String> BACKUPS = List.of("none", "eligible", "synced");
  public static final List<String> COUNTERS = List.of("zero", "per-credential", "global");
  public static final List<String> EVENTS = ids(EventName.values(), EventName::id);
  public static final List<String> PROMPTS = ids(PromptKind.values(), PromptKind::id);

  private Vocabulary() {}

  private static <E> List<String> ids(E[] values, Function<E, String> id) {
    return Arrays.stream(values).map(id).toList();
  }
}

package dev.passkeylab.lab.scenario;

import dev.passkeylab.authenticator.CtapStatus;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.client.Cause;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.relyingparty.check.AuthenticationCheck;
import dev.passkeylab.lab.relyingparty.check.Check;
import dev.passkeylab.lab.relyingparty.check.Finding;
import dev.passkeylab.lab.relyingparty.check.RegistrationCheck;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.trace.ClientEvent.EmptyBecause;
import dev.passkeylab.lab.trace.EventName;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.ErrorName;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Transport;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The closed lists of words that scenario files may use for values, besides those that settings
/// have; the schema has the same.
public final class Vocabulary {

  /// The words for yes and no.
  public static final List<String> TRUTHS = List.of("true", "false");

  /// The checks of both ceremonies, each once.
  public static final List<String> CHECKS =
      Stream.<Check>concat(
              Arrays.stream(RegistrationCheck.values()),
              Arrays.stream(AuthenticationCheck.values()))
          .map(Check::id)
          .distinct()
          .toList();

  public static final List<String> RESULTS = ids(Finding.Result.values(), Finding.Result::id);

  /// Why calls are rejected, past what the page is told.
  public static final List<String> CAUSES = ids(Cause.values(), Cause::id);

  public static final List<String> FLAGS = ids(Flag.values(), Flag::name);
  public static final List<String> ATTACHMENTS = ids(Attachment.values(), Attachment::id);
  public static final List<String> TRANSPORTS = ids(Transport.values(), Transport::id);
  public static final List<String> ALGORITHMS = ids(CoseAlgorithm.values(), CoseAlgorithm::id);
  public static final List<String> ERRORS = ids(ErrorName.values(), ErrorName::id);

  /// The gestures by which a device verifies the person, its PIN aside.
  public static final List<String> GESTURES =
      List.of(
          Verification.FINGERPRINT.id(), Verification.FACE.id(), Verification.SYSTEM_PASSWORD.id());

  /// What devices and the browser ask in front of a page: kinds of prompt, and two gestures.
  public static final List<String> ASKED =
      Stream.concat(
              Stream.of(Verification.FINGERPRINT.id(), Verification.FACE.id()),
              GestureSteps.ASKED.stream().map(PromptKind::id))
          .toList();

  /// Why nothing is listed under a field.
  public static final List<String> EMPTY_BECAUSE = ids(EmptyBecause.values(), EmptyBecause::id);

  public static final List<String> PROFILES = DeviceProfile.ids();

  /// Statuses of CTAP, without their prefix.
  public static final List<String> CTAP = ids(CtapStatus.values(), Enum::name);

  public static final List<String> EVENTS = ids(EventName.values(), EventName::id);
  public static final List<String> PROMPTS = ids(PromptKind.values(), PromptKind::id);

  private Vocabulary() {}

  private static <E> List<String> ids(E[] values, Function<E, String> id) {
    return Arrays.stream(values).map(id).toList();
  }
}

package dev.passkeylab.cli;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.UserVerification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `verify` that say what one response is held against.
final class VerifyExpectations {

  @Option(
      names = "--challenge",
      paramLabel = "B64URL",
      converter = BytesOption.class,
      description = "The challenge that was issued.")
  @Nullable Bytes challenge;

  @Option(
      names = "--origin",
      paramLabel = "O",
      description = "The origin that may call, such as https://example.org.")
  @Nullable String origin;

  @Option(names = "--rp-id", paramLabel = "ID", description = "The RP ID, such as example.org.")
  @Nullable String rpId;

  @Option(
      names = "--top-origin",
      paramLabel = "O",
      description = "A page that may hold the caller in a frame. Without it, framing is refused.")
  List<String> topOrigins = new ArrayList<>();

  @Option(
      names = "--user-verification",
      paramLabel = "U",
      converter = UserVerificationOption.class,
      completionCandidates = UserVerificationOption.class,
      description = "${COMPLETION-CANDIDATES}; only the first is enforced. Default: preferred.")
  UserVerification userVerification = UserVerification.PREFERRED;

  @Option(
      names = "--mediation",
      paramLabel = "M",
      converter = MediationOption.class,
      completionCandidates = MediationOption.class,
      description =
          "${COMPLETION-CANDIDATES}. A conditional registration need not show user presence.")
  @Nullable Mediation mediation;

  @Option(
      names = "--user-handle",
      paramLabel = "B64URL",
      converter = BytesOption.class,
      description =
          "The account, where it is known beforehand. Without it an authentication must bring the"
              + " user handle that the record has.")
  @Nullable Bytes userHandle;

  @Option(
      names = "--algorithms",
      paramLabel = "N",
      split = ",",
      description =
          "Registration: the COSE numbers that were offered, such as -8,-7,-257. Default: all that"
              + " are supported.")
  List<Long> algorithms = new ArrayList<>();

  @Option(
      names = "--known-credential",
      paramLabel = "ID",
      converter = BytesOption.class,
      description = "Registration: a credential id that is registered already; repeatable.")
  List<Bytes> known = new ArrayList<>();

  @Option(
      names = "--allow-credential",
      paramLabel = "ID",
      converter = BytesOption.class,
      description = "Authentication: a credential id that was asked for; repeatable.")
  List<Bytes> allowed = new ArrayList<>();
}

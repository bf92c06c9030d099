package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.world.AbortReason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the options still say where nobody is asked, WebAuthn §5.1.3 with conditional mediation.
class ConditionalCreationTest {

  private final Bench bench = new Bench();

  @BeforeEach
  void laptop() {
    bench.with(Device.laptop("it"));
  }

  private void rejects(CreationOptions options, boolean passwordUsed, Cause cause) {
    var settled =
        bench.client().createConditional(Bench.ORIGIN, options, bench.signal(), passwordUsed);
    assertThat(settled).isEqualTo(new Settled.Rejected<>(cause));
  }

  private static CreationOptions with(List<Bytes> excluded, @Nullable Attachment attachment) {
    var it = Bench.creation("ada");
    return new CreationOptions(
        null,
        it.rpName(),
        it.user(),
        it.challenge(),
        it.algorithms(),
        null,
        excluded.stream().map(id -> new Descriptor(id, List.of())).toList(),
        attachment,
        it.residentKey(),
        it.userVerification(),
        "none",
        true,
        List.of());
  }

  @Test
  void anExcludedCredentialRejects() {
    var id = bench.register("ada", ResidentKey.REQUIRED);

    rejects(with(List.of(id), null), true, Cause.ALREADY_REGISTERED);
  }

  @Test
  void noCredentialIsMadeOnAnAttachmentThatIsNotWanted() {
    rejects(with(List.of(), Attachment.CROSS_PLATFORM), true, Cause.NO_DEVICE);
    assertThat(bench.devices().getFirst().discover("example.test")).isEmpty();
  }

  @Test
  void anAbortComesBeforeTheMissingPassword() {
    bench.abort(AbortReason.SIGNAL);

    rejects(Bench.creation("ada"), false, Cause.PAGE_ABORTED);
  }
}

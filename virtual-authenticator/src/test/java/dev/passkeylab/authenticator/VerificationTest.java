package dev.passkeylab.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.CtapResult.Done;
import dev.passkeylab.authenticator.CtapResult.Refused;
import dev.passkeylab.authenticator.UserGate.Gesture;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import dev.passkeylab.world.Entropy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every device asks for, by what it is asked, and what the flags say of what happened.
class VerificationTest {

  private final ScriptedGate gate = new ScriptedGate();

  private static Device device(Attachment attachment, Verification verification) {
    return Device.laptop("it").with(attachment).with(verification);
  }

  private Authenticator on(Device device) {
    return new Authenticator(device, CredentialStore.inMemory(), gate, Entropy.seeded(1));
  }

  private static MakeCredential make(boolean verify) {
    return new MakeCredential(
        Requests.HASH,
        Requests.RP_ID,
        "Example",
        Requests.ADA,
        List.of(-7L),
        List.of(),
        true,
        verify);
  }

  private static String seen(CtapResult<AttestationObject> result) {
    return switch (result) {
      case Done<AttestationObject>(var made) -> seen(made.authData().flags());
      case Refused<AttestationObject>(var status) -> status.name();
    };
  }

  private static String seen(Flags flags) {
    return "UP" + (flags.has(Flag.UP) ? 1 : 0) + " UV" + (flags.has(Flag.UV) ? 1 : 0);
  }

  private String ways() {
    return gate.requests.stream().map(it -> it.way().name()).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    // attachment, verification, option uv, ways asked, flags
    "PLATFORM,NONE,false,TOUCH,UP1 UV0",
    "PLATFORM,PIN,false,TOUCH,UP1 UV0",
    "PLATFORM,PIN,true,PIN,UP1 UV1",
    "PLATFORM,FINGERPRINT,false,FINGERPRINT,UP1 UV1",
    "PLATFORM,FINGERPRINT,true,FINGERPRINT,UP1 UV1",
    "PLATFORM,FACE,false,FACE,UP1 UV1",
    "PLATFORM,FACE,true,FACE,UP1 UV1",
    "PLATFORM,SYSTEM_PASSWORD,false,TOUCH,UP1 UV0",
    "PLATFORM,SYSTEM_PASSWORD,true,SYSTEM_PASSWORD,UP1 UV1",
    "CROSS_PLATFORM,NONE,false,TOUCH,UP1 UV0",
    "CROSS_PLATFORM,PIN,false,TOUCH,UP1 UV0",
    "CROSS_PLATFORM,PIN,true,PIN TOUCH,UP1 UV1",
    "CROSS_PLATFORM,FINGERPRINT,false,TOUCH,UP1 UV0",
    "CROSS_PLATFORM,FINGERPRINT,true,FINGERPRINT,UP1 UV1",
    "CROSS_PLATFORM,FACE,false,TOUCH,UP1 UV0",
    "CROSS_PLATFORM,FACE,true,FACE,UP1 UV1",
    "CROSS_PLATFORM,SYSTEM_PASSWORD,false,TOUCH,UP1 UV0",
    "CROSS_PLATFORM,SYSTEM_PASSWORD,true,SYSTEM_PASSWORD,UP1 UV1"
  })
  void flagsSayWhatThePersonDid(
      Attachment attachment, Verification verification, boolean asked, String ways, String flags)
      throws Malformed {
    gate.then(Gesture.MATCHES, Gesture.MATCHES, Gesture.MATCHES, Gesture.MATCHES);
    var it = on(device(attachment, verification));

    assertThat(seen(it.makeCredential(make(asked), Deadline.NEVER))).isEqualTo(flags);
    assertThat(ways()).isEqualTo(ways);
    var request = new GetAssertion(Requests.RP_ID, Requests.HASH, List.of(), asked);
    var signed = ((Done<Assertion>) it.getAssertion(request, Deadline.NEVER)).value();
    assertThat(seen(AuthenticatorDataReader.read(signed.authData()).flags())).isEqualTo(flags);
    assertThat(ways()).isEqualTo(ways + " " + ways);
  }

  @ParameterizedTest
  @CsvSource({
    // verification, option uv, what happens once, the outcome
    "NONE,false,cancel,OPERATION_DENIED",
    "NONE,false,wrong,OPERATION_DENIED",
    "NONE,false,timeout,USER_ACTION_TIMEOUT",
    "PIN,false,cancel,OPERATION_DENIED",
    "PIN,true,cancel,OPERATION_DENIED",
    "PIN,true,timeout,USER_ACTION_TIMEOUT",
    "PIN,true,wrong right right,UP1 UV1",
    "PIN,true,right cancel,OPERATION_DENIED",
    "PIN,true,right timeout,USER_ACTION_TIMEOUT",
    "PIN,true,wrong wrong wrong,PIN_AUTH_BLOCKED",
    "FINGERPRINT,true,wrong right,UP1 UV1",
    "FINGERPRINT,true,wrong cancel,OPERATION_DENIED",
    "FINGERPRINT,true,timeout,USER_ACTION_TIMEOUT",
    "FINGERPRINT,true,wrong wrong wrong wrong wrong,UV_BLOCKED",
    "FACE,true,wrong right,UP1 UV1",
    "FACE,true,cancel,OPERATION_DENIED",
    "FACE,true,wrong wrong wrong wrong wrong,UV_BLOCKED",
    "SYSTEM_PASSWORD,true,wrong right,UP1 UV1",
    "SYSTEM_PASSWORD,true,cancel,OPERATION_DENIED",
    "SYSTEM_PASSWORD,true,timeout,USER_ACTION_TIMEOUT",
    "SYSTEM_PASSWORD,true,wrong wrong wrong wrong wrong,UV_BLOCKED"
  })
  void outcomeIsWhatHappenedAndNotWhatWasHoped(
      Verification verification, boolean asked, String deeds, String outcome) {
    for (var deed : deeds.split(" ")) {
      gate.then(answer(deed));
    }
    var key = on(device(Attachment.CROSS_PLATFORM, verification));

    assertThat(seen(key.makeCredential(make(asked), Deadline.NEVER))).isEqualTo(outcome);
    assertThat(gate.requests).hasSize((int) Arrays.stream(deeds.split(" ")).count());
  }

  private static Answer<Gesture> answer(String deed) {
    return switch (deed) {
      case "right" -> new Answer.Given<>(Gesture.MATCHES);
      case "wrong" -> new Answer.Given<>(Gesture.DOES_NOT_MATCH);
      case "cancel" -> new Answer.Given<>(Gesture.CANCELS);
      case "timeout" -> new Answer.TimedOut<>();
      default -> throw new IllegalArgumentException(deed);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "NONE,false,'',UP0 UV0",
    "PIN,true,PIN,UP0 UV1",
    "FINGERPRINT,true,FINGERPRINT,UP1 UV1"
  })
  void withoutPresenceNobodyIsAskedForATouch(
      Verification verification, boolean asked, String ways, String flags) {
    gate.then(Gesture.MATCHES);
    var key = on(device(Attachment.CROSS_PLATFORM, verification).withPresence(false));

    assertThat(seen(key.makeCredential(make(asked), Deadline.NEVER))).isEqualTo(flags);
    assertThat(ways()).isEqualTo(ways);
  }
}

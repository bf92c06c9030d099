package dev.passkeylab.lab.relyingparty.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.Flags;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever arrives is judged, and the second opinion differs nowhere but in what is known.
class HostileResponsesTest {

  private static final int FLIPS = 300;

  private final Random random = new Random(11);
  private final List<String> disagreements = new ArrayList<>();

  @Test
  void flipsInAttestationObjects() {
    for (int i = 0; i < FLIPS; i++) {
      var sample = new RegistrationSample();
      var object = flip(sample.object());
      sample.object = object;
      sample.jsonAuthData = authData(object, sample.authData());
      judge(Judged.of(sample), object);
    }
    assertThat(disagreements).isEmpty();
  }

  @Test
  void flipsInClientDataOfRegistrations() {
    for (int i = 0; i < FLIPS; i++) {
      var sample = new RegistrationSample();
      sample.clientData = flip(sample.clientData);
      judge(Judged.of(sample), sample.clientData);
    }
    assertThat(disagreements).isEmpty();
  }

  @Test
  void flipsInClientDataThatWereSigned() {
    for (int i = 0; i < FLIPS; i++) {
      var sample = new AuthenticationSample();
      sample.clientData = flip(sample.clientData);
      judge(Judged.of(sample), sample.clientData);
    }
    assertThat(disagreements).isEmpty();
  }

  @Test
  void bytesBehindAuthenticatorDataThatWereSigned() {
    for (int i = 0; i < FLIPS; i++) {
      var sample = new AuthenticationSample();
      var behind = new byte[random.nextInt(6)];
      random.nextBytes(behind);
      sample.behind = Bytes.wrap(behind);
      sample.flags = new Flags(random.nextInt(256));
      judge(Judged.of(sample), Bytes.concat(Bytes.ofInts(sample.flags.value()), sample.behind));
    }
    assertThat(disagreements).isEmpty();
  }

  @Test
  void flipsInResponses() {
    for (int i = 0; i < FLIPS; i++) {
      var sample = new RegistrationSample();
      sample.json = text -> flip(Bytes.utf8(text)).asUtf8();
      assertThat(RegistrationChecks.judge(sample.input()).verdict().findings()).hasSize(21);
    }
  }

  private void judge(Judged judged, Bytes what) {
    if (judged.opinion().disagrees()) {
      disagreements.add(judged.verdict().failed() + " " + judged.opinion() + " " + what);
    }
  }

  private Bytes flip(Bytes bytes) {
    int at = random.nextInt(bytes.length());
    return bytes.with(at, bytes.at(at) ^ 1 << random.nextInt(8));
  }

  private static Bytes authData(Bytes object, Bytes otherwise) {
    try {
      return AttestationObject.authDataIn(object);
    } catch (Malformed _) {
      return otherwise;
    }
  }
}

package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Attestation;
import dev.passkeylab.authenticator.CounterPolicy;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.relyingparty.check.AuthenticationChecks;
import dev.passkeylab.lab.relyingparty.check.AuthenticationInput;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.Expected;
import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.lab.relyingparty.check.RegistrationChecks;
import dev.passkeylab.lab.relyingparty.check.RegistrationInput;
import dev.passkeylab.lab.relyingparty.check.Trust;
import dev.passkeylab.lab.relyingparty.opinion.Opinion;
import dev.passkeylab.lab.relyingparty.opinion.SecondOpinion;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What `create` and `get` give, judged by our relying party and by another.
class JudgedResponsesTest {

  private static final Set<CoseAlgorithm> WITHOUT_SECOND_OPINION =
      EnumSet.of(
          CoseAlgorithm.ES256K,
          CoseAlgorithm.ML_DSA_44,
          CoseAlgorithm.ML_DSA_65,
          CoseAlgorithm.ML_DSA_87);

  private static final Expected EXPECTED =
      Expected.of(Ceremony.CHALLENGE, Ceremony.ORIGIN, Ceremony.RP_ID);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  static Stream<Arguments> everyAlgorithmOnEveryDevice() {
    var devices = new ArrayList<Device>();
    for (var profile : DeviceProfile.values()) {
      devices.add(profile.device().withAlgorithms(List.of(CoseAlgorithm.values())));
    }
    devices.add(
        Device.laptop("counting laptop")
            .with(CounterPolicy.PER_CREDENTIAL)
            .with(Attestation.PACKED_SELF));
    return devices.stream()
        .flatMap(device ->
            Arrays.stream(CoseAlgorithm.values())
                .map(it -> Arguments.of(device.name(), it, device)));
  }

  @ParameterizedTest(name = "{1} on {0}")
  @MethodSource("everyAlgorithmOnEveryDevice")
  void discoverableCredentialsAreAccepted(String name, CoseAlgorithm algorithm, Device device) {
    var ceremony = new Ceremony(folder).algorithm(algorithm).attestation("direct");
    var record = register(ceremony, algorithm, device);

    var run = ceremony.get(ceremony.request());

    assertThat(run.code()).as(run.err()).isZero();
    authenticate(run, record, null, algorithm);
  }

  @ParameterizedTest(name = "{1} on {0}")
  @MethodSource("everyAlgorithmOnEveryDevice")
  void credentialsOfTheAllowListAreAccepted(String name, CoseAlgorithm algorithm, Device device) {
    var ceremony =
        new Ceremony(folder)
            .algorithm(algorithm)
            .residentKey("discouraged")
            .userVerification("discouraged");
    var record = register(ceremony, algorithm, device);

    var run = ceremony.get(ceremony.request(record.id().base64url()));

    assertThat(run.code()).as(run.err()).isZero();
    authenticate(run, record, ceremony.user(), algorithm);
  }

  private static CredentialRecord register(
      Ceremony ceremony, CoseAlgorithm algorithm, Device device) {
    var run = ceremony.create("--device", ceremony.device(device).toString(), "--seed", "7");
    assertThat(run.code()).as(run.err()).isZero();
    var input =
        new RegistrationInput(
            Bytes.utf8(run.out()),
            EXPECTED,
            List.of((long) algorithm.number()),
            false,
            ceremony.user(),
            Policy.DEFAULT,
            Trust.none(Instant.EPOCH),
            _ -> false);
    var judged = RegistrationChecks.judge(input);
    assertThat(judged.verdict().failed()).isEmpty();
    assertThat(judged.verdict().accepted()).isTrue();
    agrees(SecondOpinion.of(input, judged.verdict()), algorithm);
    var record = judged.record();
    assertThat(record).isNotNull();
    return record;
  }

  private static void authenticate(
      CommandLineRun run, CredentialRecord record, @Nullable Bytes user, CoseAlgorithm algorithm) {
    var input =
        new AuthenticationInput(
            Bytes.utf8(run.out()),
            EXPECTED,
            List.of(record.id()),
            user,
            Policy.DEFAULT,
            id -> id.equals(record.id()) ? Optional.of(record) : Optional.empty());
    var judged = AuthenticationChecks.judge(input);
    assertThat(judged.verdict().failed()).isEmpty();
    assertThat(judged.verdict().accepted()).isTrue();
    agrees(SecondOpinion.of(input, record, judged.verdict()), algorithm);
  }

  private static void agrees(Opinion opinion, CoseAlgorithm algorithm) {
    assertThat(opinion.stand())
        .as(opinion.detail())
        .isEqualTo(
            WITHOUT_SECOND_OPINION.contains(algorithm)
                ? Opinion.Stand.CANNOT_JUDGE
                : Opinion.Stand.ACCEPTED);
  }
}

package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GetCommandTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Ceremony ceremony;

  @BeforeEach
  void begin() {
    ceremony = new Ceremony(folder);
  }

  private static Bytes user(CommandLineRun run) {
    assertThat(run.code()).as(run.err() + run.out()).isZero();
    var response = CommandLineRun.json(run).path("response");
    return Bytes.fromBase64url(response.path("userHandle").stringValue());
  }

  private static long counter(CommandLineRun run) {
    var response = CommandLineRun.json(run).path("response");
    return Bytes.fromBase64url(response.path("authenticatorData").stringValue()).number(33, 4);
  }

  @Test
  void aPasskeyOfTheStoreIsUsed() {
    ceremony.create();
    var run = ceremony.get(ceremony.request());

    assertThat(user(run)).isEqualTo(ceremony.user());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theDevicesOfTheStoreAreAtHand() {
    ceremony.create("--device", "security-key");

    assertThat(ceremony.get(ceremony.request()).code()).isZero();
    assertThat(ceremony.get(ceremony.request(), "--device", "laptop").out())
        .contains("\"name\":\"NotAllowedError\"", "\"cause\":\"no-credential\"");
  }

  @Test
  void countersRiseFromCallToCall() {
    ceremony.create("--device", "security-key");
    long first = counter(ceremony.get(ceremony.request()));

    assertThat(counter(ceremony.get(ceremony.request()))).isEqualTo(first + 1);
  }

  @Test
  void aSeedDeterminesEveryByte() throws IOException {
    ceremony.create();
    var before = Files.readString(ceremony.store());
    var run = ceremony.get(ceremony.request(), "--seed", "1");
    var next = ceremony.get(ceremony.request(), "--seed", "1");
    Files.writeString(ceremony.store(), before);

    assertThat(ceremony.get(ceremony.request(), "--seed", "1")).isEqualTo(run).isNotEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(strings = {"optional", "required", "conditional"})
  void theAccountIsPicked(String mediation) {
    ceremony.create();
    ceremony.account("-bob").create();
    var options = ceremony.request();

    assertThat(user(ceremony.get(options, "--mediation", mediation)))
        .isEqualTo(new Ceremony(folder).account("-bob").user());
    assertThat(user(ceremony.get(options, "--mediation", mediation, "--account", "ada")))
        .isEqualTo(new Ceremony(folder).account("ada").user());
    assertThat(user(ceremony.get(options, "--mediation", mediation, "--account", "-bob")))
        .isEqualTo(new Ceremony(folder).account("-bob").user());
  }

  @ParameterizedTest
  @CsvSource({"cancels,   user-cancelled", "fails,     locked-out", "times-out, timed-out"})
  void thePersonDecides(String person, String cause) {
    ceremony.create();
    var run = ceremony.get(ceremony.request(), "--person", person);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("NotAllowedError", "\"cause\":\"" + cause + "\"");
  }

  @Test
  void withoutAStoreItSaysWhyThereIsNothing() {
    var file = ceremony.write("options.json", ceremony.request()).toString();
    var run = CommandLineRun.of("get", "--options", file, "--origin", Ceremony.ORIGIN);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("no-credential");
    assertThat(run.err()).contains("no credentials without --store");
  }

  @Test
  void aStoreThatIsNotThereYetIsToldAndNotMade() {
    var run = ceremony.get(ceremony.request());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("store.json does not exist yet");
    assertThat(ceremony.store()).doesNotExist();
  }

  @Test
  void silentMediationGivesNull() {
    ceremony.create();
    var run = ceremony.get(ceremony.request(), "--mediation", "silent");

    assertThat(run).isEqualTo(new CommandLineRun(0, "null" + System.lineSeparator(), ""));
  }

  @Nested
  class ConditionalMediation {

    private String wrapped() {
      return "{\"publicKey\": " + ceremony.request() + ", \"mediation\": \"conditional\"}";
    }

    private void pending(CommandLineRun run, String why) {
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out())
          .startsWith("{\"error\":{\"name\":\"pending\"")
          .contains(why, "\"cause\":\"pending\"}}");
    }

    @Test
    void isAskedForBesideTheOptions() {
      pending(ceremony.get(wrapped()), "autofill has no passkey to offer");
    }

    @Test
    void isAskedForByTheOptionFirst() {
      ceremony.create();

      assertThat(ceremony.get(wrapped(), "--mediation", "optional", "--person", "cancels").out())
          .contains("NotAllowedError");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancels", "fails", "times-out"})
    void isPendingWhenThePersonUsesNothing(String person) {
      ceremony.create();

      pending(ceremony.get(wrapped(), "--person", person), "autofill offers: ada");
    }

    @Test
    void hasToExist() {
      var run = ceremony.get(wrapped().replace("conditional", "magic"));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("get.json: mediation: needs one of silent, optional");
      assertThat(ceremony.get(ceremony.request(), "--mediation", "-m").err())
          .contains("'-m' is none of silent");
    }
  }
}

package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class PasskeyLabTest {

  @Test
  void saysThatItsOutputCannotBeWritten() {
    var full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("no space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    var err = new StringWriter();
    int code =
        PasskeyLab.run(
            InputStream.nullInputStream(), new PrintWriter(full), new PrintWriter(err), "schema");

    assertThat(code).isEqualTo(2);
    assertThat(err).hasToString("passkey-lab: standard output cannot be written\n");
  }

  @Test
  void helpListsTheCommandsAndExitCodes() {
    var run = CommandLineRun.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: passkey-lab", "inspect", "Exit codes:");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void versionSaysWhatItRunsOn() {
    var run = CommandLineRun.of("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("passkey-lab", "Java 25");
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    var run = CommandLineRun.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("say which command", "inspect");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aMistypedCommandIsCorrected() {
    var run = CommandLineRun.of("inspekt");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'inspekt'", "Did you mean: passkey-lab inspect?");
  }

  @Test
  void aBugExitsWithThreeAndSaysHowToReportIt() {
    assertOwnedUpTo(() -> {
      throw new IllegalStateException("a broken stream");
    });
    assertOwnedUpTo(() -> {
      throw new StackOverflowError();
    });
  }

  private static void assertOwnedUpTo(Runnable bug) {
    var err = new StringWriter();
    var broken =
        new InputStream() {
          @Override
          public int read() {
            bug.run();
            return -1;
          }
        };
    int code =
        PasskeyLab.run(
            broken, new PrintWriter(new StringWriter()), new PrintWriter(err), "inspect", "-");

    assertThat(code).isEqualTo(3);
    assertThat(err.toString())
        .startsWith("This is a bug in Passkey Lab: ")
        .contains("report it")
        .doesNotContain("\tat ");
  }
}

package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many files at a time, in parts, and what a terminal shows meanwhile.
class ManyFilesTest {

  @TempDir private Path folder;

  private void write(int files) throws IOException {
    for (int i = 0; i < files; i++) {
      Files.writeString(
          folder.resolve("%02d.passkey.yaml".formatted(i)),
          """
          scenario: number %d
          seed: %d
          relying-party: { id: example.test }
          steps:
            - visit: /sign-in
            - expect: { page: %s }
          """
              .formatted(i, i, i % 5 == 3 ? "/home" : "/sign-in"));
    }
  }

  private static String withoutTimes(String json) {
    return json.replaceAll("\"milliseconds\" : [0-9]+", "");
  }

  @Test
  void jobsChangeNothingButTheTime() throws IOException {
    write(12);
    var one = CommandLineRun.of("run", "--json", "--jobs", "1", folder.toString());
    var many = CommandLineRun.of("run", "--json", "--jobs", "4", folder.toString());

    assertThat(withoutTimes(many.out())).isEqualTo(withoutTimes(one.out()));
    assertThat(many.code()).isEqualTo(1);
    assertThat(CommandLineRun.of("run", "--jobs", "0", folder.toString()).err())
        .contains("--jobs 0: there must be at least one");
  }

  @Test
  void shardsAreDisjointAndComplete() throws IOException {
    write(7);
    var lines = new ArrayList<String>();
    for (int i = 1; i <= 3; i++) {
      var run = CommandLineRun.of("run", "--shard", i + "/3", folder.toString());
      run.out().lines().filter(it -> it.contains("number")).forEach(lines::add);
    }
    var whole = CommandLineRun.of("run", folder.toString()).out();

    assertThat(lines)
        .containsExactlyInAnyOrderElementsOf(
            whole.lines().filter(it -> it.contains("number")).toList());
  }

  @Test
  void aShardMayBeEmpty() throws IOException {
    write(1);
    var run = CommandLineRun.of("run", "--shard", "2/2", folder.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("shard 2/2: 0 of 1 files\n");
  }

  @Test
  void saysHowAShardIsWritten() {
    for (var wrong : List.of("3/2", "0/2", "1", "a/b", "1/2/3", "1/99999")) {
      var run = CommandLineRun.of("run", "--shard", wrong, folder.toString());

      assertThat(run.code()).as(wrong).isEqualTo(2);
      assertThat(run.err()).contains("write which part of how many");
    }
  }

  @Test
  void progressIsOneLineAndGoneAtTheEnd() {
    var shown = new StringWriter();
    var progress = new Progress(new PrintWriter(shown), true, 3);
    IntStream.range(0, 3)
        .forEach(i -> {
          progress.clear();
          progress.done(i != 1);
        });

    assertThat(shown.toString().split("\r\u001b\\[K"))
        .containsExactly("", "", "1 of 3", "", "2 of 3 · 1 not passed");
    assertThat(shown.toString()).endsWith("\r\u001b[K");
  }

  @Test
  void nothingIsShownWhereNobodyWatches() {
    var shown = new StringWriter();
    var progress = new Progress(new PrintWriter(shown), false, 3);
    progress.done(true);
    progress.clear();

    assertThat(shown.toString()).isEmpty();
  }
}

package dev.passkeylab.desktop.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.trace.TraceView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the window remembers comes back, and a broken file costs nobody the window.
class MemoryTests {

  private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1920, 1050);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("new").resolve("window.properties");
  }

  @Test
  void comesBackAsItWas() throws IOException {
    var all =
        new Remembered(
            Theme.Choice.DARK,
            TraceView.SEQUENCE,
            Optional.of(" C:\\pass keys\\ünï=#\n"),
            true,
            Optional.of(new Frame(-10.5, 20, 1440, 900, true)),
            Map.of("wide-columns.0", 0.25, "narrow-rows.0", 0.5));
    var memory = Memory.in(file);
    memory.change(_ -> all);
    memory.write();
    assertThat(Memory.in(file).now()).isEqualTo(all);
    assertThat(Memory.in(file).trouble()).isEmpty();
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void withoutAFileThereIsNothingToRememberAndNothingToSay() {
    assertThat(Memory.in(file).now()).isEqualTo(Remembered.NOTHING);
    assertThat(Memory.in(file).trouble()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theme=PINK",
        "view=\\u12",
        "toured=perhaps",
        "window=1 2 3",
        "window=0 0 NaN 900 false",
        "window=0 0 -1 900 false",
        "divider.wide-rows.0=2",
        "divider.wide-rows.0=NaN",
        "\u0000garbage\ntheme"
      })
  void aBrokenFileIsMovedAsideAndTold(String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    var memory = Memory.in(file);
    assertThat(memory.trouble().orElseThrow()).contains("window.properties.broken");
    assertThat(file).doesNotExist();
    assertThat(file.resolveSibling("window.properties.broken")).hasContent(text);
    memory.write();
    assertThat(Memory.in(file).trouble()).isEmpty();
  }

  @Test
  void aFileThatIsNoTextIsMovedAsideToo() throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(Memory.in(file).trouble()).isPresent();
    assertThat(file).doesNotExist();
  }

  @Test
  void aWindowThatCanBeReachedStays() {
    var right = new Frame(1800, 900, 1440, 900, false);
    assertThat(right.onto(List.of(SCREEN))).isEqualTo(right);
  }

  @Test
  void aWindowOffTheScreensComesBackAndFits() {
    var away = new Frame(4000, 200, 2500, 900, true);
    assertThat(away.onto(List.of(SCREEN))).isEqualTo(new Frame(0, 75, 1920, 900, true));
    var above = new Frame(100, -500, 1000, 600, false);
    assertThat(above.onto(List.of(SCREEN))).isEqualTo(new Frame(460, 225, 1000, 600, false));
    var second = new Rectangle2D(3840, 0, 1920, 1050);
    assertThat(away.onto(List.of(SCREEN, second))).isEqualTo(away);
  }
}

package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.desktop.look.Theme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTests {

  @Test
  void nothingGivenOpensTheTourAsItLookedLast() {
    var options = options();
    assertThat(options.theme()).isEmpty();
    assertThat(options.scenario()).isEmpty();
    assertThat(options.headless()).isFalse();
  }

  @Test
  void optionsComeInAnyOrder() {
    var options = options("--headless", "--scenario", "a.passkey.yaml", "--theme", "dark");
    assertThat(options.theme()).contains(Theme.Choice.DARK);
    assertThat(options.scenario()).contains(Path.of("a.passkey.yaml"));
    assertThat(options.headless()).isTrue();
  }

  @Test
  void aVariationIsOneOfAFile() {
    assertThat(options("--variation", "x y", "--scenario", "a.passkey.yaml").variation())
        .contains("x y");
    assertThatThrownBy(() -> options("--variation", "x")).hasMessageContaining("--scenario");
  }

  @Test
  void aTraceMayBeOpenedToo() {
    assertThat(options("--trace", "ci.jsonl").trace()).contains(Path.of("ci.jsonl"));
    assertThat(options().trace()).isEmpty();
  }

  @Test
  void aMistakeIsNamed() {
    assertThatThrownBy(() -> options("--colour")).hasMessage("unknown option --colour");
    assertThatThrownBy(() -> options("--theme")).hasMessage("--theme needs a value");
    assertThatThrownBy(() -> options("--theme", "pink")).hasMessageContaining("light or dark");
  }

  private static Options options(String... args) {
    return Options.of(args);
  }
}

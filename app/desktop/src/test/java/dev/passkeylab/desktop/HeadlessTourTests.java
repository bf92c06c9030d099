package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.session.ScenarioFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The pictures that the tour takes without a display show what a person would see.
@ExtendWith(ApplicationExtension.class)
class HeadlessTourTests {

  private record Autofill(Point2D popup, Point2D field, boolean cursor) {}

  private static final String FAILING =
      """
      scenario: fails
      seed: 7
      relying-party: { id: example.test }
      devices: { laptop: { attachment: platform, verification: fingerprint } }
      steps:
        - unlock: laptop
        - visit: /sign-in
        - expect: { page: /home }
      """;

  @TempDir private Path folder;

  private final List<Autofill> seen = new ArrayList<>();

  /// Gives the theme back, which belongs to the process.
  @AfterEach
  void reset() {
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Application.setUserAgentStylesheet(null));
  }

  @Test
  void theAutofillListHangsUnderTheFieldWithTheCursor() throws Exception {
    var played = play(ScenarioFile.tour());
    assertThat(played.complaint()).isEmpty();
    assertThat(played.written()).contains(folder.resolve("07-autofill-light.png"));
    assertThat(seen)
        .hasSize(2)
        .allSatisfy(autofill -> {
          assertThat(autofill.cursor()).isTrue();
          assertThat(autofill.popup().getX()).isCloseTo(autofill.field().getX(), within(0.5));
          assertThat(autofill.popup().getY()).isCloseTo(autofill.field().getY() + 2, within(0.5));
        });
  }

  @Test
  void aFailedStepIsNamedAndOldPicturesGo() throws Exception {
    var ours = Files.writeString(folder.resolve("11-autofill-dark.png"), "old");
    var theirs = Files.writeString(folder.resolve("holiday-dark.png"), "theirs");
    var scenario = Files.writeString(folder.resolve("fails.passkey.yaml"), FAILING);
    var played = play(ScenarioFile.read(scenario));
    assertThat(played.complaint().orElseThrow())
        .startsWith("2 steps failed, the first at line 6: unlock: wanted ");
    assertThat(ours).doesNotExist();
    assertThat(theirs).exists();
  }

  @Test
  void oneFailedStepIsOne() throws Exception {
    var scenario =
        Files.writeString(
            folder.resolve("fails.passkey.yaml"), FAILING.replaceFirst("(?m)^.*expect.*$\\n", ""));
    assertThat(play(ScenarioFile.read(scenario)).complaint().orElseThrow())
        .startsWith("1 step failed at line 6: unlock: wanted ");
  }

  private HeadlessTour.Played play(ScenarioFile file) throws Exception {
    var lab = new Lab(file, Theme.Choice.LIGHT);
    var tour = new HeadlessTour(lab, folder, this::look);
    Platform.runLater(tour::begin);
    return tour.await();
  }

  private Path look(Stage stage, Path file) {
    if (file.toString().contains("autofill")) {
      var field = (TextField) Objects.requireNonNull(stage.getScene().lookup("#username"));
      var popup =
          Window.getWindows().stream()
              .filter(window -> window instanceof PopupWindow && window.isShowing())
              .findFirst()
              .orElseThrow();
      var list = popup.getScene().getRoot().lookup("#autofill");
      seen.add(
          new Autofill(
              Objects.requireNonNull(list).localToScreen(0, 0),
              field.localToScreen(0, field.getHeight()),
              field.isFocused()));
    }
    return file;
  }
}

package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.lab.bench.Bench;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// In the smallest window the bench is a rail, and everything can be done all the same.
@ExtendWith(ApplicationExtension.class)
class BenchRailTests {

  private BenchHands bench;

  @Start
  void start(Stage stage) {
    bench = new BenchHands(Hands.open(stage, 900, 600));
  }

  @AfterEach
  void close() {
    bench.hands.close();
  }

  @Test
  void aDeviceIsOneStepAwayAndEscapeTakesTheBenchAway() {
    assertThat(bench.has("laptop: backup")).isFalse();
    bench.hands.pictures("84-bench-rail");
    bench.press("Device laptop on the bench").choose("laptop: backup", "none");
    assertThat(setUp().devices().getFirst().backup()).isEqualTo(Backup.NONE);
    bench.hands.pictures("85-bench-over");
    assertThat(inside(bench.hands.robot.lookup(".bench").query())).isTrue();
    bench.key(KeyCode.ESCAPE);
    assertThat(bench.has("laptop: backup")).isFalse();
  }

  private Bench setUp() {
    return bench.bench();
  }

  private boolean inside(Node node) {
    var at = Hands.bounds(node);
    var scene = bench.hands.opened.stage().getScene();
    return at.getMinX() >= 40
        && at.getMaxX() <= scene.getWidth()
        && at.getMaxY() <= scene.getHeight();
  }

  @Test
  void whatHasTheFocusIsInSight() {
    bench.press("Relying party example.test").open("example.test: card");
    bench.open("example.test: pages").focus("example.test: other ways");
    var control = bench.named("example.test: other ways");
    var at = Hands.bounds(control);
    var frame = bench.hands.robot.lookup(".bench-scroll").query();
    var seen = Hands.bounds(frame);
    assertThat(at.getMaxY()).isLessThanOrEqualTo(seen.getMaxY());
    assertThat(at.getMinY()).isGreaterThanOrEqualTo(seen.getMinY());
  }

  @Test
  void whatThePointerPressesStaysUnderIt() {
    bench.press("Relying party example.test").open("example.test: card");
    bench.open("example.test: pages").focus("example.test: other ways");
    var control = bench.named("example.test: other ways");
    bench.focus("Bench");
    var scroll = (ScrollPane) bench.hands.robot.lookup(".bench-scroll").query();
    // the pane has room for half of the control only
    bench.hands.robot.interact(() -> {
      scroll.setVvalue(0);
      scroll.layout();
      var content = scroll.getContent();
      var at = content.sceneToLocal(Hands.bounds(control));
      var seen = scroll.getViewportBounds().getHeight();
      var hidden = content.getLayoutBounds().getHeight() - seen;
      scroll.setVvalue((at.getCenterY() - seen) / hidden);
      scroll.layout();
    });
    var before = Hands.bounds(control);
    var end = control.localToScreen(control.getLayoutBounds());
    bench.hands.robot.moveTo(end.getMinX() + 8, end.getMinY() + 4).press(MouseButton.PRIMARY);
    bench.hands.settle();
    assertThat(control.isFocused()).isTrue();
    assertThat(Hands.bounds(control)).isEqualTo(before);
    bench.hands.robot.release(MouseButton.PRIMARY);
  }

  @Test
  void theKeyOfTheBenchOpensIt() {
    bench.key(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    assertThat(bench.has("laptop: backup")).isTrue();
    bench.press("Bench");
    assertThat(bench.has("laptop: backup")).isFalse();
    bench.press("Add a device");
    assertThat(bench.named("Add device").isFocused()).isTrue();
  }

  @Test
  void aWiderWindowHasTheWholeBenchAgain() {
    bench.press("Device laptop on the bench");
    bench.hands.robot.interact(() -> bench.hands.opened.stage().setWidth(1440));
    bench.hands.settle();
    assertThat(bench.has("laptop: backup")).isTrue();
    assertThat(bench.has("Device laptop on the bench")).isFalse();
    bench.hands.robot.interact(() -> bench.hands.opened.stage().setWidth(1200));
    bench.hands.settle();
    assertThat(bench.has("laptop: backup")).isFalse();
    assertThat(bench.has("Device laptop on the bench")).isTrue();
  }
}

package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.run.PromptKind;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is long on the bench is cut, and pushes nothing out of it.
@ExtendWith(ApplicationExtension.class)
class BenchPictureTests {

  private BenchHands bench;

  @Start
  void start(Stage stage) {
    bench = new BenchHands(Hands.open(stage, 1440, 900));
  }

  @AfterEach
  void close() {
    bench.hands.close();
  }

  @Test
  void longNamesPushNothingOut() {
    bench.open("accounts: card");
    bench.type(
        "New account: name", "somebody.with.a.very.long.name.indeed@department.example.test");
    bench.write("New account: password", "x");
    bench.press("somebody.with.a.very.long.name.indeed@department.example.test: passkey on laptop");
    bench.press("accounts: card").focus("laptop: card");
    bench.choose("laptop: backup", "eligible");
    bench.hands.pictures("81-bench-edited");
    staysInside();
    var add = (MenuButton) bench.named("Add device");
    bench.hands.robot.interact(add.getItems().get(3)::fire);
    bench.hands.settle();
    bench.open("example.test: card").focus("example.test: user verification");
    bench.hands.pictures("82-bench-site");
    staysInside();
    bench.press("example.test: card").press("laptop: card").open("security-key: card");
    bench.open("security-key: model").open("security-key: misbehave").open("browser: card");
    bench.focus("security-key: fault claims-verification");
    bench.hands.pictures("83-bench-more");
    staysInside();
    bench.press("security-key: card").focus("browser: client");
    bench.hands.pictures("86-bench-browser");
    bench.press("browser: card").open("accounts: card").focus("New account: name");
    bench.hands.pictures("87-bench-accounts");
    bench.press("accounts: card").open("wire: card").focus("Replay");
    bench.hands.pictures("88-bench-wire");
    bench.press("wire: card").open("laptop: card");
    bench.press("Delete somebody.with.a.very.long.name.indeed@department.example.test on laptop");
    bench.hands.pictures("89-bench-toast");
    staysInside();
  }

  private void staysInside() {
    var pane = bench.hands.robot.lookup(".bench").query();
    Bounds frame = Hands.bounds(pane);
    assertThat(bench.hands.robot.from(pane).lookup(".label").queryAllAs(Label.class))
        .filteredOn(Node::isVisible)
        .allSatisfy(it -> {
          var at = Hands.bounds(it);
          assertThat(at.getMaxX()).as(it.getText()).isLessThanOrEqualTo(frame.getMaxX());
        });
  }

  @Test
  void theBenchStandsBesideTheSheet() {
    while (bench.snapshot().moment().newest(PromptKind.BIOMETRIC).isEmpty()) {
      bench.key(KeyCode.F6);
    }
    bench.hands.pictures("80-bench");
    assertThat(bench.hands.sees("busy")).isTrue();
  }
}

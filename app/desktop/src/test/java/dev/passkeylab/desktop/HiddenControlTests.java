package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.desktop.player.MissingControl;
import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.Folder;
import dev.passkeylab.desktop.session.ScenarioFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A scenario whose control is hidden cannot be played: so a scenario that is played has shown that
/// its controls are there.
@ExtendWith(ApplicationExtension.class)
class HiddenControlTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Play.window(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  /// A control to hide, and a scenario that takes it.
  private record Case(String scenario, String hidden) {}

  private static final List<Case> CASES =
      List.of(
          new Case("guide-decline", "Scenario files"),
          new Case("guide-decline", "Filter the files"),
          new Case(
              "guide-decline",
              "Open the sign-in page. Go on by hand: type, click and answer as the person."),
          new Case("related-origins", "Address"),
          new Case("guide-decline", "Not now"),
          new Case("guide-account-recovery", "Code"),
          new Case("sign-up", "Password"),
          new Case("guide-autofill-sign-in", "Username"),
          new Case("guide-autofill-sign-in", "ada@example.test, Passkey · here"),
          new Case("passkey-list", "Name of the passkey The lab's security key"),
          new Case("finger-fails-twice", "Does not match: asks again, 4 attempts left"),
          new Case("finger-cancelled", "Cancel"),
          new Case("finger-fails-twice", "Fingerprint sensor: the person matches"),
          new Case("two-devices", "Device red"),
          new Case("two-tabs", "New tab"),
          new Case("guide-rate-limits", "Advance time by what is typed"),
          new Case("offline", "Browser menu"),
          new Case("finger-fails-twice", "Waiting: Biometric. Show what the person may do"),
          new Case("pin-wrong-too-often", "Bench"),
          new Case(
              "pin-wrong-too-often",
              "Changes happen at this moment of the run and are recorded in its trace. Back takes"
                  + " them back."),
          new Case("pin-wrong-too-often", "key: card"),
          new Case("pin-wrong-too-often", "Unplug key"),
          new Case("pin-wrong-too-often", "Plug key"),
          new Case("synced-to-a-second-laptop", "Sync home to work"),
          new Case("deleted-on-the-device", "Delete ada@example.test on laptop"),
          new Case("deleted-at-the-site", "Delete ada@example.test at example.test"),
          new Case("counter-goes-back", "key: misbehave"),
          new Case("counter-goes-back", "key: fault counter-goes-back"),
          new Case("signature-altered", "wire: check"),
          new Case("signature-altered", "Tamper by check"),
          new Case("challenge-reused", "Replay"),
          new Case("bad-page-typed-name-decides", "Type: Field"));

  private final List<Node> hiding = new ArrayList<>();
  private String hidden = "";

  @TestFactory
  Stream<DynamicTest> failsWithoutTheControl() {
    var play = Play.in(hands, () -> hide(hidden));
    return CASES.stream()
        .map(it ->
            DynamicTest.dynamicTest(
                it.scenario() + " without " + it.hidden(), () -> fails(it, play)));
  }

  private void fails(Case without, Play play) throws Exception {
    hands.robot.interact(() -> hiding.forEach(it -> it.setVisible(true)));
    hiding.clear();
    hands.press(KeyCode.ESCAPE); // a card that hangs over everything else
    hidden = without.hidden();
    var ref = new FileRef(new Folder.Packed(), without.scenario() + ".passkey.yaml");
    var file = ScenarioFile.all(ref).getFirst();
    assertThatThrownBy(() -> play.through(file))
        .isInstanceOf(MissingControl.class)
        .hasMessageContaining("'" + hidden + "'")
        .hasMessageContaining("is not there");
  }

  private void hide(String name) {
    for (var window : List.copyOf(Window.getWindows())) {
      Hands.all(window.getScene().getRoot())
          .filter(it -> name.equals(told(it)))
          .toList() // what is hidden may draw the rest anew
          .forEach(this::hide);
    }
  }

  private static String told(Node node) {
    var told = node.getAccessibleText();
    return told == null && node instanceof Labeled it ? it.getText() : told;
  }

  private void hide(Node node) {
    node.setVisible(false);
    hiding.add(node);
  }
}

package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.session.ScenarioFile;
import dev.passkeylab.lab.trace.EventName;
import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The pages of fallback, account and re-authentication by real controls, in three browsers.
@ExtendWith(ApplicationExtension.class)
class PagesTests {

  private Hands hands;

  @Start
  void start(Stage stage) throws Exception {
    var file = Path.of("../../scenarios/guide-account-recovery.passkey.yaml");
    hands = Hands.open(stage, ScenarioFile.read(file), 1000, 940);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private boolean happened(EventName name) {
    return hands.snapshot().trace().stream().anyMatch(it -> it.event().name() == name);
  }

  private Hands nameFirst() {
    hands.click("Open the sign-in page").click("#username").type("ada@example.test");
    return hands.click("Next");
  }

  @Test
  void theNameLeadsToACodeThatTheOutboxShows() {
    nameFirst().click("#page-use-code");
    assertThat(hands.words("#outbox")).startsWith("to ada@example.test: ").contains("is your code");
    hands.picture("30-code");
    var code = hands.words("#outbox").replaceAll("\\D*(\\d{6}).*", "$1");
    hands.click("#page-code").type(code).click("#page-enter");
    assertThat(happened(EventName.RP_CODE_ACCEPTED)).isTrue();
    hands.click("#page-explain").picture("31-offer");
    hands.click("#page-decline");
    assertThat(happened(EventName.RP_OFFER_DECLINED)).isTrue();
  }

  @Test
  void anotherBrowserIsChosenInTheToolbar() {
    ChoiceBox<?> box = hands.robot.lookup("#variation").queryAs(ChoiceBox.class);
    assertThat(box.getItems()).hasToString("[android, mac, windows]");
    hands.robot.interact(() -> box.getSelectionModel().select(2));
    hands.settle();
    assertThat(hands.snapshot().script().variation()).isEqualTo("windows");
    assertThat(hands.snapshot().fresh()).isTrue();
  }

  @Test
  void passkeysAreNamedInspectedAndRemovedInTheList() {
    nameFirst().click("#page-password").type("correct horse").click("#page-enter");
    hands.click("#page-accept").click("#answer-matches");
    assertThat(happened(EventName.RP_CREDENTIAL_STORED)).isTrue();
    hands.picture("32-account");
    var label = "Google Password Manager";
    var field = hands.robot.lookup("#page-rename-1").queryAs(TextField.class);
    assertThat(field.getText()).isEqualTo(label);
    hands.robot.interact(() -> field.setText("Mine"));
    hands.robot.interact(() -> field.fireEvent(new ActionEvent()));
    hands.settle();
    assertThat(happened(EventName.RP_CREDENTIAL_RENAMED)).isTrue();
    hands.click("#page-inspect-1").picture("33-passkey");
    hands.click("#page-done");
    hands.click("#page-remove-1");
    assertThat(happened(EventName.SIGNAL_RESOLVED)).isTrue();
  }
}

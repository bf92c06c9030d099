package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.trace.EventName;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What browser and devices ask is drawn as people see it, and can be pressed there.
@ExtendWith(ApplicationExtension.class)
class SheetTests {

  private Stage stage;
  private Hands hands;

  @TempDir private Path folder;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private Hands at(String scenario, PromptKind kind) {
    hands = Hands.open(stage, scenario, 1000, 940);
    return hands.stepTo(kind);
  }

  private boolean happened(EventName name) {
    return hands.snapshot().trace().stream().anyMatch(it -> it.event().name() == name);
  }

  @Test
  void aDeviceIsChosenByItsRow() {
    at("two-devices", PromptKind.DEVICE_CHOOSER).pictures("50-devices");
    hands.click(hands.named("Device red"));
    assertThat(hands.snapshot().moment().newest(PromptKind.TOUCH))
        .hasValueSatisfying(it -> assertThat(it.prompt().asker().name()).isEqualTo("red"));
    hands.pictures("51-touch");
    hands.click(hands.named("Touch red"));
    assertThat(hands.snapshot().moment().newest(PromptKind.CONSENT)).isPresent();
    hands.pictures("52-consent");
    hands.click("#sheet-withhold");
    assertThat(happened(EventName.RP_CREDENTIAL_STORED)).isTrue();
  }

  @Test
  void anAccountIsChosenByTheArrowKeys() {
    at("two-accounts", PromptKind.ACCOUNT_CHOOSER).pictures("53-accounts");
    hands.robot.interact(() -> hands.named("Account grace@example.test").requestFocus());
    hands.press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(hands.snapshot().moment().newest(PromptKind.BIOMETRIC))
        .hasValueSatisfying(it -> assertThat(it.prompt().subject()).isEqualTo("ada@example.test"));
  }

  @Test
  void aPinIsTypedAsDotsAndThePanelSaysWhetherItIsRight() {
    at("security-key-sign-in", PromptKind.PIN);
    hands.click(hands.named("PIN of key")).type("1234").pictures("54-pin");
    hands.press(KeyCode.ENTER);
    assertThat(hands.focus()).isEqualTo("Right PIN");
    hands.click("#answer-wrong").picture("55-pin-again");
    hands.click("#answer-right");
    assertThat(hands.snapshot().moment().newest(PromptKind.TOUCH)).isPresent();
  }

  @Test
  void aComputerAsksForItsPassword() {
    at("no-biometrics-required", PromptKind.SYSTEM_PASSWORD).pictures("56-password");
    hands.click(hands.named("Password of laptop")).press(KeyCode.ESCAPE);
    assertThat(happened(EventName.USER_REFUSED)).isTrue();
  }

  @Test
  void aFingerOnTheSensorMatches() {
    at("finger-cancelled", PromptKind.BIOMETRIC);
    hands.click(hands.named("Fingerprint sensor: the person matches"));
    assertThat(happened(EventName.USER_VERIFIED)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "android-chrome, android",
    "ios-safari, ios",
    "macos-safari, mac",
    "windows-chrome, windows",
    "lab, neutral"
  })
  void aSheetLooksAsThePlatformOfTheBrowserDrawsIt(String client, String style) throws Exception {
    var file =
        Files.writeString(
            folder.resolve("look.passkey.yaml"),
            """
            scenario: a look
            client: %s
            relying-party: { id: example.test }
            devices: { here: { profile: of-client } }
            accounts: [{ name: ada@example.test, password: horse, passkeys: [here] }]
            steps:
              - visit: /sign-in
              - pick: ada@example.test
            """
                .formatted(client));
    hands = Hands.open(stage, file, 1000, 940).stepTo(PromptKind.BIOMETRIC);
    hands.pictures("57-" + style);
    assertThat(hands.robot.lookup(".os-sheet").queryAllAs(Node.class))
        .singleElement()
        .satisfies(it -> assertThat(it.getStyleClass()).contains(style));
  }

  @Test
  void anotherBrowserBringsAnotherLook() {
    hands = Hands.open(stage, "guide-attestation-consent", 1000, 940);
    hands.stepTo(PromptKind.BIOMETRIC).picture("58-one-client");
    ChoiceBox<?> box = hands.robot.lookup("#variation").queryAs(ChoiceBox.class);
    hands.robot.interact(() -> box.getSelectionModel().selectLast());
    hands.settle().stepTo(PromptKind.BIOMETRIC).picture("59-other-client");
    assertThat(hands.sees(".os-sheet.mac")).isTrue();
  }
}

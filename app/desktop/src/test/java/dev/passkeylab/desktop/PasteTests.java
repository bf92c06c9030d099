package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.inspect.CertificateReading.Fact;
import dev.passkeylab.lab.inspect.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The inspector takes what is pasted or opened, and gives the entry back that was there before.
@ExtendWith(ApplicationExtension.class)
class PasteTests {

  /// A certificate like those of attestation, made for these tests.
  private static final String CERTIFICATE =
      """
      -----BEGIN CERTIFICATE-----
      MIICMjCCAdmgAwIBAgIUadKFi/fT+3oVVP7gpqkaTPPwme0wCgYIKoZIzj0EAwIw
      VjELMAkGA1UEBhMCREUxEDAOBgNVBAoMB0V4YW1wbGUxIjAgBgNVBAsMGUF1dGhl
      bnRpY2F0b3IgQXR0ZXN0YXRpb24xETAPBgNVBAMMCFRlc3QgS2V5MB4XDTI2MTEy
      MTAwNTg0NVoXDTI2MTIyMTAwNTg0NVowVjELMAkGA1UEBhMCREUxEDAOBgNVBAoM
      B0V4YW1wbGUxIjAgBgNVBAsMGUF1dGhlbnRpY2F0b3IgQXR0ZXN0YXRpb24xETAP
      BgNVBAMMCFRlc3QgS2V5MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDnC1oKnt
      btNhat0MDX234lUOWimT5+Ndcks4GHmXnNXanIqC1yMZTLyqeDMnqGrdDNYA0UFX
      XioWDxipdJZMIKOBhDCBgTAdBgNVHQ4EFgQUAi6BG/cpkEL/kd/RAXfPZV4WQV0w
      HwYDVR0jBBgwFoAUAi6BG/cpkEL/kd/RAXfPZV4WQV0wDwYDVR0TAQH/BAUwAwEB
      /zAhBgsrBgEEAYLlHAEBBAQSBBBwYXNza2V5bGFibGFwdG9wMAsGA1UdDwQEAwIH
      gDAKBggqhkjOPQQDAgNHADBEAiAYzEPp2svM767uckg85JVRwISYKK38xRPu/QVV
      QiBX1AIgENBC8bS5bveHNi4xMWoR22qIDaODlw2/UaBdfNkR8v8=
      -----END CERTIFICATE-----
      """;

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void whatIsPastedIsTakenApartAndTheEntryComesBack() {
    hands.press(KeyCode.F6).press(KeyCode.F6).press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    var before = root();
    hands.press(KeyCode.SHORTCUT, KeyCode.O);
    hands.pictures("25-open");
    assertThat(AccessibilityTests.nameless()).isEmpty();
    paste(
        "a50102032620012158207f0000000000000000000000000000000000000000000000000000000000000022582000");
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(root().kind()).isEqualTo("hex");
    hands.pictures("26-pasted");
    hands.press(KeyCode.F6);
    assertThat(root().kind()).as("the run going on does not take it away").isEqualTo("hex");
    hands.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(hands.robot.lookup("#back-to-entry").queryAs(Button.class).getText())
        .startsWith("Back to #");
    hands.click("#back-to-entry");
    assertThat(root().path()).isEqualTo(before.path());
    assertThat(root().kind()).isEqualTo(before.kind());
  }

  @Test
  void anEntryOfTheTraceReplacesWhatWasPasted() {
    hands.press(KeyCode.F6).press(KeyCode.SHORTCUT, KeyCode.O);
    paste("a10102");
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(hands.sees("#back-to-entry")).isTrue();
    hands.look(1).press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    assertThat(hands.sees("#back-to-entry")).isFalse();
  }

  @Test
  void escapeLeavesTheBox() {
    hands.press(KeyCode.F6).press(KeyCode.SHORTCUT, KeyCode.O);
    assertThat(hands.sees("#paste")).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(hands.sees("#paste")).isFalse();
  }

  @Test
  void whatIsNothingReadableIsRefusedWithThePlace() {
    hands.press(KeyCode.SHORTCUT, KeyCode.O);
    paste("a1 01\n02 ?!");
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(trouble()).contains("Line 2, column 4: “?” is neither hex nor base64url");
    hands.pictures("27-refused");
    paste("a1 01\n02");
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(root().kind()).isEqualTo("hex");
  }

  @Test
  void aFileIsOpenedByItsName(@TempDir Path folder) throws IOException {
    var file = Files.write(folder.resolve("key.cbor"), new byte[] {(byte) 0xa1, 1, 2});
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT4).click("#open");
    paste(file.toString());
    hands.click("#open-inspect");
    assertThat(root().value()).isEqualTo("map of 1");
  }

  @Test
  void withoutAFileDialogTheNameIsAskedFor() {
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT4).click("#open").click("#open-file");
    assertThat(trouble()).contains("Type the name of the file");
  }

  @Test
  void aBrokenCertificateIsShownAsFarAsItGoes() {
    hands.press(KeyCode.SHORTCUT, KeyCode.O);
    paste(CERTIFICATE.substring(0, 200));
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(root().kind()).isEqualTo("pem");
    assertThat(hands.sees(".problems")).isTrue();
  }

  @Test
  void eachCertificateOfAChainIsAnsweredFor() {
    hands.press(KeyCode.SHORTCUT, KeyCode.O);
    paste(CERTIFICATE + CERTIFICATE);
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER).press(KeyCode.HOME);
    tab("Certificate");
    assertThat(facts()).contains("Subject", "Issuer", "AAGUID", "Fingerprint");
    hands.pictures("29-certificate-narrow");
    hands.robot.interact(() -> hands.opened.stage().setWidth(1440));
    hands.settle().pictures("29-certificate");
    assertThat(AccessibilityTests.nameless()).isEmpty();
  }

  private void tab(String name) {
    hands.robot.interact(() -> {
      var tabs = hands.robot.lookup("#views").queryAs(TabPane.class);
      tabs.getTabs().stream()
          .filter(it -> it.getText().equals(name))
          .forEach(tabs.getSelectionModel()::select);
    });
    hands.settle();
  }

  @SuppressWarnings("unchecked")
  private List<String> facts() {
    return ((ListView<Fact>) hands.robot.lookup("#certificate").queryAs(ListView.class))
        .getItems().stream().map(Fact::name).toList();
  }

  /// Puts `text` on the clipboard and presses what pastes it over all that is there.
  private void paste(String text) {
    hands.robot.interact(() -> {
      var content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
    hands.press(KeyCode.SHORTCUT, KeyCode.A).press(KeyCode.SHORTCUT, KeyCode.V);
    assertThat(hands.robot.lookup("#paste").queryAs(TextArea.class).getText()).isEqualTo(text);
  }

  private String trouble() {
    return hands.words("#open-trouble");
  }

  @SuppressWarnings("unchecked")
  private Node root() {
    return ((TreeView<Node>) hands.robot.lookup("#fields").queryAs(TreeView.class))
        .getRoot()
        .getValue();
  }
}

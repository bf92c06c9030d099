package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.paragraph;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.run.AccountChooser;
import dev.passkeylab.lab.run.AttestationConsent;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.Biometric;
import dev.passkeylab.lab.run.DeviceChooser;
import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.PagePrompt;
import dev.passkeylab.lab.run.PinEntry;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.SystemPassword;
import dev.passkeylab.lab.run.Touch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// What a sheet shows of its prompt, and what of it can be pressed there.
final class SheetBody {

  private static final String SECRET =
      "Type anything: it shows as dots. The panel beside says whether it is right.";

  private final BrowserView view;
  private final Answers answers;
  private final Runnable toPanel;

  SheetBody(BrowserView view, Answers answers, Runnable toPanel) {
    this.view = view;
    this.answers = answers;
    this.toPanel = toPanel;
  }

  /// {@return what the sheet of a prompt shows}
  VBox of(Prompt<?> prompt) {
    var body = column(6, centred(prompt.title(), "sheet-title"));
    switch (prompt) {
      case Biometric it -> sensor(body, it);
      case PinEntry it -> {
        var again = again("PIN", it.attempt(), it.attemptsLeft());
        secret(body, it.account(), "PIN of " + it.asker().name(), again);
      }
      case SystemPassword it -> {
        var again = again("password", it.attempt(), it.attemptsLeft());
        secret(body, it.account(), "Password of " + it.asker().name(), again);
      }
      case Touch it -> touch(body, it);
      case AccountChooser it -> {
        body.getChildren().add(centred("Choose an account", "muted"));
        body.getChildren()
            .add(new SheetRows(it, "account", it.accounts(), _ -> Icon.PERSON, answers));
      }
      case DeviceChooser it -> {
        body.getChildren().add(centred("Choose a device", "muted"));
        body.getChildren().add(new SheetRows(it, "device", it.devices(), view::picture, answers));
      }
      case AttestationConsent it -> consent(body, it);
      case AutofillList _, PagePrompt<?> _ ->
          throw new IllegalArgumentException(prompt.kind() + " has no sheet");
    }
    body.getStyleClass().add("sheet-body");
    return body;
  }

  /// {@return whether a sheet has a button for that outcome below what it shows}
  static boolean isButton(Prompt<?> prompt, Outcome outcome) {
    return switch (prompt) {
      case AttestationConsent _ -> !outcome.id().equals(Outcome.TIMES_OUT);
      case Biometric _,
          PinEntry _,
          SystemPassword _,
          Touch _,
          AccountChooser _,
          DeviceChooser _,
          AutofillList _,
          PagePrompt<?> _ ->
          outcome.id().equals("cancel");
    };
  }

  private void sensor(VBox body, Biometric prompt) {
    boolean finger = prompt.method().equals("fingerprint");
    var request = finger ? "Touch the fingerprint sensor" : "Look at the camera";
    var words = prompt.attempt() == 1 ? request : "No match. " + request + " again";
    var picture = finger ? Icon.FINGERPRINT : Icon.FACE;
    var name = (finger ? "Fingerprint sensor" : "Camera") + ": the person matches";
    body.getChildren()
        .addAll(
            centred(prompt.account(), "muted"),
            pressed(picture, name, () -> answers.give(prompt.ref(), Reply.of("matches"))),
            centred(words));
  }

  private void touch(VBox body, Touch prompt) {
    var device = prompt.asker().name();
    var name = "Touch " + device;
    body.getChildren()
        .addAll(
            centred(prompt.account(), "muted"),
            pressed(
                view.picture(device), name, () -> answers.give(prompt.ref(), Reply.of("touch"))),
            centred(name));
  }

  private static Node pressed(Icon picture, String name, Runnable press) {
    var button = new Button(name, picture.sized(44, "accent-icon"));
    button.setId("sheet-picture");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(name);
    button.getStyleClass().setAll("sheet-picture");
    button.setOnAction(_ -> press.run());
    return centred(button);
  }

  private static String again(String what, int attempt, int left) {
    return attempt == 1
        ? ""
        : "Wrong " + what + ". " + left + (left == 1 ? " attempt left" : " attempts left");
  }

  private void secret(VBox body, String account, String name, String again) {
    var field = new PasswordField();
    field.setId("sheet-secret");
    field.setAccessibleText(name);
    field.setPromptText(name);
    field.setOnAction(_ -> toPanel.run());
    body.getChildren().add(centred(account, "muted"));
    if (!again.isEmpty()) {
      body.getChildren().add(centred(again, "danger-text"));
    }
    body.getChildren().addAll(field, centred(SECRET, "muted", "caption"));
  }

  private static void consent(VBox body, AttestationConsent prompt) {
    body.getChildren()
        .add(
            centred(
                "With make and model, "
                    + prompt.rpId()
                    + " could tell which kind of device you use.",
                "muted"));
  }

  private static VBox centred(Button button) {
    var box = column(0, button);
    box.getStyleClass().add("centred");
    return box;
  }

  private static Label centred(String text, String... styles) {
    var label = paragraph(text, styles);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add("centred");
    return label;
  }
}

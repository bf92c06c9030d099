package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.run.Biometric;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What browser or device show in front of the page: what the person sees. What the person does is
/// in the answer panel.
final class Sheet {

  private static final String CANCEL = "cancel";
  private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
  private static final double ROOMY = 270;

  private Sheet() {}

  /// {@return the sheet of any prompt, over a dimmed page}
  static StackPane over(Prompt<?> prompt, Answers answers) {
    var sheet = column(0, body(prompt));
    if (prompt.outcomes().stream().anyMatch(outcome -> outcome.id().equals(CANCEL))) {
      sheet.getChildren().add(foot(prompt, answers));
    }
    sheet.getStyleClass().add("os-sheet");
    sheet.setMaxSize(320, Region.USE_PREF_SIZE);
    sheet.addEventHandler(KeyEvent.KEY_PRESSED, event -> cancelOnEscape(event, prompt, answers));
    var dim = new StackPane(sheet);
    dim.getStyleClass().add("dimmed");
    dim.heightProperty().subscribe(height -> shrink(sheet, height.doubleValue() < ROOMY));
    return dim;
  }

  private static void shrink(VBox sheet, boolean small) {
    sheet.pseudoClassStateChanged(SMALL, small);
    if (sheet.lookup(".sensor") instanceof StackPane sensor) {
      sensor.setMinHeight(small ? 38 : Region.USE_COMPUTED_SIZE);
      sensor.setMaxHeight(small ? 38 : Region.USE_COMPUTED_SIZE);
      sensor.setScaleX(small ? 0.6 : 1);
      sensor.setScaleY(small ? 0.6 : 1);
    }
  }

  private static VBox body(Prompt<?> prompt) {
    var body = column(6, centred(prompt.title(), "sheet-title"));
    switch (prompt) {
      case Biometric it -> {
        body.getChildren().add(centred(it.account(), "muted"));
        body.getChildren().add(sensor());
        body.getChildren().add(centred(request(it)));
      }
      default -> body.getChildren().add(centred(prompt.subject(), "muted"));
    }
    body.getStyleClass().add("sheet-body");
    body.setAlignment(Pos.TOP_CENTER);
    return body;
  }

  private static StackPane sensor() {
    var sensor = new StackPane(Icon.FINGERPRINT.sized(52, "accent-icon"));
    sensor.getStyleClass().add("sensor");
    return sensor;
  }

  private static String request(Biometric prompt) {
    var request =
        prompt.method().equals("fingerprint")
            ? "Touch the fingerprint sensor"
            : "Verify with " + prompt.method();
    return prompt.attempt() == 1 ? request : "No match. " + request + " again";
  }

  private static HBox foot(Prompt<?> prompt, Answers answers) {
    var cancel = new Button("Cancel");
    cancel.setId("sheet-cancel");
    cancel.setOnAction(_ -> answers.give(prompt.ref(), Reply.of(CANCEL)));
    var foot = row(8, spacer(), cancel);
    foot.getStyleClass().add("sheet-foot");
    return foot;
  }

  private static void cancelOnEscape(KeyEvent event, Prompt<?> prompt, Answers answers) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      answers.give(prompt.ref(), Reply.of(CANCEL));
    }
  }

  private static Region centred(String text, String... styles) {
    var label = paragraph(text, styles);
    label.getStyleClass().add("centred");
    return label;
  }
}

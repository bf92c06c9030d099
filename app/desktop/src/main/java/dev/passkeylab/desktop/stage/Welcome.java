package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.key;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.LabSession;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;

/// What the stage says before anything has happened: what can be done first.
final class Welcome extends VBox {

  private static final String SIGN_IN = "/sign-in";

  /// @param openBrowser shows the browser before it has a page
  Welcome(LabSession session, Runnable openBrowser) {
    super(8);
    var script = session.snapshot().get().script();
    getChildren()
        .addAll(
            label("Passkey Lab", "page-title"),
            paragraph(
                "Step through sign-in by autofill, fallback and enrolment. See every byte.",
                "muted"),
            choice(Icon.RUN, "Play the scenario", script.name(), "F5", session::run),
            choice(Icon.STEP, "Take the first step", firstStep(session), "F6", session::step),
            choice(
                Icon.PAGE,
                "Open the sign-in page",
                "Go on by hand: type, click and answer as the person.",
                "",
                () -> session.visit(SIGN_IN)),
            choice(
                Icon.GLOBE,
                "Open the browser",
                "Type another address, go offline, or clear what it keeps.",
                "",
                openBrowser));
    getStyleClass().add("welcome");
  }

  /// Puts the keyboard focus on the first choice.
  void focus() {
    lookup(".outcome").requestFocus();
  }

  private static String firstStep(LabSession session) {
    var script = session.snapshot().get().script();
    return script.step(0).map(step -> "Line " + step.line() + ": " + step.text()).orElse("");
  }

  /// {@return a way to begin, with the key that does the same}
  static Button choice(Icon icon, String title, String words, String key, Runnable action) {
    var text = column(0, label(title, "strong"), label(words, "muted", "small"));
    var face = row(12, icon.sized(20, "accent-icon"), text, spacer());
    if (!key.isEmpty()) {
      face.getChildren().add(key(key));
    }
    var button = new Button(title, face);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(title + ". " + words);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().setAll("outcome");
    button.setOnAction(_ -> action.run());
    return button;
  }
}

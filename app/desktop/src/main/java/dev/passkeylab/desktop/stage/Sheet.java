package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.trace.Party;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// What browser or device show in front of the page: what the person sees. What the person does is
/// in the answer panel too, with all that a sheet has no control for.
final class Sheet {

  private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
  private static final double ROOMY = 270;
  private static final double WIDTH = 330;
  private static final double WIDTH_FROM_BELOW = 420;

  private Sheet() {}

  /// {@return the sheet of a prompt, over a dimmed page}
  ///
  /// @param view the browser in front of which it stands
  /// @param toPanel takes the person to the answers
  static StackPane over(Prompt<?> prompt, BrowserView view, Answers answers, Runnable toPanel) {
    var look = view.look();
    var sheet = column(0);
    if (!look.bar().isEmpty()) {
      var bar = row(6, Icon.LOCK.sized(12, "muted-icon"), label(look.bar(), "muted", "small"));
      bar.getStyleClass().add("sheet-bar");
      sheet.getChildren().add(bar);
    }
    sheet.getChildren().add(new SheetBody(view, answers, toPanel).of(prompt));
    sheet.getChildren().add(foot(prompt, view, answers));
    sheet.getStyleClass().addAll("os-sheet", look.style());
    sheet.setMaxSize(look.fromBelow() ? WIDTH_FROM_BELOW : WIDTH, Region.USE_PREF_SIZE);
    sheet.addEventHandler(KeyEvent.KEY_PRESSED, event -> cancelOnEscape(event, prompt, answers));
    var dim = new StackPane(sheet);
    dim.setAlignment(look.place());
    dim.setPadding(look.fromBelow() ? new Insets(12, 0, 0, 0) : new Insets(12));
    dim.getStyleClass().add("dimmed");
    var inside = new Rectangle(); // the shadow of a sheet does not leave the browser
    inside.widthProperty().bind(dim.widthProperty());
    inside.heightProperty().bind(dim.heightProperty());
    dim.setClip(inside);
    dim.heightProperty().subscribe(height -> shrink(sheet, height.doubleValue() < ROOMY));
    return dim;
  }

  private static void shrink(VBox sheet, boolean small) {
    sheet.pseudoClassStateChanged(SMALL, small);
  }

  private static HBox foot(Prompt<?> prompt, BrowserView view, Answers answers) {
    var foot = row(8);
    if (prompt.asker().kind() == Party.Kind.DEVICE) {
      var name = prompt.asker().name();
      var icon = view.picture(name).sized(13, "muted-icon");
      foot.getChildren().add(row(6, icon, label(name, "muted", "small")));
    }
    foot.getChildren().add(spacer());
    for (var outcome : prompt.outcomes()) {
      if (SheetBody.isButton(prompt, outcome)) {
        var button = new Button(outcome.label());
        button.setId("sheet-" + outcome.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> answers.give(prompt.ref(), Reply.of(outcome.id())));
        foot.getChildren().add(button);
      }
    }
    foot.getStyleClass().add("sheet-foot");
    return foot;
  }

  private static void cancelOnEscape(KeyEvent event, Prompt<?> prompt, Answers answers) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      answers.give(prompt.ref(), Reply.of("cancel"));
    }
  }
}

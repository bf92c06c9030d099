package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.key;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.trace.WhyNoPasskey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// The autofill list: a popup under the name field. Arrow keys move in it while the field has the
/// focus.
final class AutofillPopup {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Popup popup = new Popup();
  private final VBox list = new VBox();
  private final Answers answers;
  private final Anchor anchor;
  private final List<Button> rows = new ArrayList<>();
  private @Nullable AutofillList shown;
  private int current;

  AutofillPopup(Theme theme, Answers answers) {
    this.answers = answers;
    this.anchor = new Anchor(popup, this::pressed);
    list.getStyleClass().add("autofill");
    list.setId("autofill");
    popup.getContent().add(list);
    theme.dress(popup.getScene());
  }

  /// Opens the list under `field`, or leaves it open.
  ///
  /// @param why why there is no passkey in it, where there is none
  void open(AutofillList offered, Optional<WhyNoPasskey> why, TextField field) {
    if (!offered.equals(shown)) {
      shown = offered;
      fill(offered, why);
    }
    list.setPrefWidth(Math.max(280, field.getWidth()));
    anchor.hold(field);
  }

  /// Closes it.
  void close() {
    shown = null;
    anchor.release();
  }

  private void fill(AutofillList offered, Optional<WhyNoPasskey> why) {
    rows.clear();
    for (var row : offered.rows()) {
      rows.add(button(offered, row));
    }
    list.getChildren().setAll(rows);
    why.map(it -> paragraph("No passkey: " + Reasons.of(it) + ".", "caption", "lab-remark"))
        .ifPresent(list.getChildren()::add);
    list.getChildren().add(foot(offered));
    move(0);
  }

  private Button button(AutofillList offered, AutofillList.Row row) {
    var text = column(0);
    if (row.kind() == AutofillList.RowKind.ANOTHER_DEVICE) {
      text.getChildren().add(label(row.detail()));
    } else {
      text.getChildren().addAll(label(row.name()), label(row.detail(), "muted", "small"));
    }
    text.setAlignment(Pos.CENTER_LEFT);
    var face = row(10, icon(row.kind()).node("accent-icon"), text, spacer(), key("Enter"));
    var button = new Button(row.name(), face);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(row.name() + ", " + row.detail());
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().setAll("autofill-row");
    button.setOnAction(_ -> answers.give(offered.ref(), Reply.of("pick").with("row", row.name())));
    button.setOnMouseEntered(_ -> move(rows.indexOf(button)));
    return button;
  }

  private static Icon icon(AutofillList.RowKind kind) {
    return switch (kind) {
      case PASSKEY -> Icon.PASSKEY;
      case PASSWORD -> Icon.LOCK;
      case ANOTHER_DEVICE -> Icon.DEVICE;
    };
  }

  private static String counted(AutofillList offered, AutofillList.RowKind kind, String word) {
    long count = offered.rows().stream().filter(it -> it.kind() == kind).count();
    return count == 0 ? "" : count + " " + word + (count == 1 ? "" : "s");
  }

  private static HBox foot(AutofillList offered) {
    var counts =
        Stream.of(
                counted(offered, AutofillList.RowKind.PASSKEY, "passkey"),
                counted(offered, AutofillList.RowKind.PASSWORD, "password"))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(", "));
    var words = (counts.isEmpty() ? "Sign in to " : counts + " for ") + offered.rpId();
    var foot = row(4, label(words, "muted", "caption"), spacer(), key("↑"), key("↓"), key("Esc"));
    foot.getStyleClass().add("autofill-foot");
    return foot;
  }

  private void move(int to) {
    current = Math.clamp(to, 0, Math.max(0, rows.size() - 1));
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).pseudoClassStateChanged(CURRENT, i == current);
    }
  }

  private void pressed(KeyEvent event) {
    if (shown == null) {
      return;
    }
    switch (event.getCode()) {
      case UP -> move(current - 1);
      case DOWN -> move(current + 1);
      case ENTER -> rows.get(current).fire();
      case ESCAPE -> answers.give(shown.ref(), Reply.of("dismiss"));
      default -> {
        return;
      }
    }
    event.consume();
  }
}

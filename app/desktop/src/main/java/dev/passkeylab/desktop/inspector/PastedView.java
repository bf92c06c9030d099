package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.inspect.Inspection;
import dev.passkeylab.lab.trace.Entry;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Something that was pasted or opened, in the views of an entry, with a way back to the entry.
final class PastedView extends VBox {

  private final EntryTabs tabs;

  PastedView(Pasted.Recognised pasted, Optional<Entry> before, Runnable back) {
    tabs = new EntryTabs(pasted.inspection());
    VBox.setVgrow(tabs, Priority.ALWAYS);
    getChildren().addAll(bar(pasted.inspection(), before, back), tabs);
  }

  EntryTabs tabs() {
    return tabs;
  }

  private static HBox bar(Inspection found, Optional<Entry> before, Runnable back) {
    var words = label("Not from the run: " + what(found), "small");
    words.setMinWidth(0);
    var name = before.map(it -> "Back to #" + it.seq()).orElse("Back to the run");
    var button = new Button(name, Icon.BACK.sized(12));
    button.setId("back-to-entry");
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("notice-button");
    button.setOnAction(_ -> back.run());
    var bar = row(8, words, spacer(), button);
    bar.getStyleClass().add("pasted-bar");
    return bar;
  }

  private static String what(Inspection found) {
    var outer = found.payloads().getFirst();
    var format = found.format().id();
    return outer.format().equals(format) ? format : format + ", written as " + outer.format();
  }
}

package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.trace.Entry;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The trace: what happened, in order, and where the run stands. Hovering previews an entry,
/// clicking looks at it.
public final class TracePane extends VBox {

  private final ListView<TraceRow> list = new ListView<>();
  private final Label count = label("", "muted", "small");
  private final HBox heading = header("Trace", count, spacer());
  private final Selection selection;
  private boolean following;
  private boolean grown;

  public TracePane(LabSession session, Selection selection) {
    this.selection = selection;
    list.setId("trace");
    list.setAccessibleText("Trace");
    list.setFixedCellSize(24);
    list.setCellFactory(_ -> new TraceCell(selection));
    list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chose(row));
    VBox.setVgrow(list, Priority.ALWAYS);
    setMinHeight(0);
    getChildren().addAll(heading, Columns.head(), list);
    session.snapshot().addListener((_, _, snapshot) -> draw(snapshot));
    selection.chosen().addListener((_, _, entry) -> mark(entry));
    draw(session.snapshot().get());
  }

  /// {@return the region's header, which a tab in its place makes needless}
  public HBox heading() {
    return heading;
  }

  /// Puts the keyboard focus on the list.
  public void focus() {
    list.requestFocus();
  }

  private void draw(Snapshot snapshot) {
    following = true;
    list.getItems().setAll(TraceRows.of(snapshot));
    int entries = snapshot.trace().size();
    count.setText(entries == 1 ? "1 entry" : entries + " entries");
    selection.follow(snapshot.trace());
    mark(selection.chosen().get());
    grown = true;
    requestLayout();
    following = false;
  }

  /// The end of the list comes into sight once the list knows its new length.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (grown) {
      grown = false;
      list.layout();
      if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
        flow.setPosition(1);
      }
    }
  }

  private void mark(Optional<Entry> entry) {
    following = true;
    entry.ifPresentOrElse(
        it -> list.getSelectionModel().select(it.seq() - 1),
        () -> list.getSelectionModel().clearSelection());
    following = false;
  }

  private void chose(TraceRow row) {
    if (!following && row instanceof TraceRow.Happened happened) {
      selection.choose(happened.entry());
    }
  }
}

package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.empty;
import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.iconButton;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The inspector: what there is to see of the entry that is looked at.
public final class InspectorPane extends VBox {

  private final Runs runs;
  private final Label subject = label("", "muted", "small");
  private final Label copied = label("", "success-text", "small");
  private final CopyMenu copy = new CopyMenu(copied::setText);
  private final StackPane content = new StackPane();
  private final Selection selection;
  private final OpenBox box;
  private Optional<Entry> drawn = Optional.empty();
  private @Nullable Kept kept;
  private @Nullable Supplier<Button> otherwise;

  /// The room that sixteen bytes beside each other take.
  private static final double BYTES = 440;

  private record Kept(Entry entry, Node view) {}

  /// @param bridge reads files
  /// @param openTrace opens a trace file, which is nothing to be shown here
  public InspectorPane(FxBridge bridge, Runs runs, Selection selection, Consumer<Path> openTrace) {
    this.runs = runs;
    this.box =
        new OpenBox(
            bridge,
            this::open,
            trace -> {
              back();
              openTrace.accept(trace);
            },
            this::back);
    this.selection = selection;
    setId("inspector");
    setMinHeight(0);
    setMinWidth(BYTES);
    VBox.setVgrow(content, Priority.ALWAYS);
    HBox head = header("Inspector", subject, spacer(), copied, copy, opener(), pin(selection));
    subject.setMinWidth(0);
    copied.setId("copied");
    getChildren().addAll(head, content);
    selection.shown().subscribe(this::draw);
    selection
        .apart()
        .subscribe(apart -> {
          if (!apart) {
            drawn = Optional.empty();
            content.getChildren().clear();
            draw(selection.shown().get());
          }
        });
    runs.shown()
        .addListener((_, _, _) -> {
          if (!selection.apart().get()) {
            content.getChildren().clear();
          }
          draw(selection.shown().get());
        });
  }

  /// Puts the keyboard focus on what is shown.
  public void focus() {
    switch (content.getChildren().getFirst()) {
      case EntryTabs tabs -> tabs.focus();
      case PastedView pasted -> pasted.tabs().focus();
      case OpenBox open -> open.focus();
      default -> requestFocus();
    }
  }

  /// Offers `otherwise` at every decision: a button that makes it otherwise.
  public void offer(Supplier<Button> otherwise) {
    this.otherwise = otherwise;
  }

  /// Opens the menu of notations in which the selected field can be copied.
  public void copyAs() {
    if (!copy.isDisabled()) {
      copy.requestFocus();
      copy.show();
    }
  }

  /// Asks what to inspect instead of an entry.
  public void paste() {
    selection.apart().set(true);
    show("Paste or open", box);
    box.focus();
  }

  /// Opens a file as if it had been named in the box.
  public void open(Path file) {
    paste();
    box.open(file);
  }

  private void open(Pasted.Recognised pasted) {
    var view = new PastedView(pasted, selection.chosen().get(), this::back);
    show(pasted.name(), view);
    view.tabs().focus();
  }

  private void back() {
    selection.apart().set(false);
    focus();
  }

  private void show(String title, Node view) {
    subject.setText(title);
    copied.setText("");
    copy.offer(fields(view));
    content.getChildren().setAll(view);
  }

  private Optional<Fields> fields(Node view) {
    var fields =
        switch (view) {
          case EntryTabs tabs -> tabs.fields();
          case PastedView pasted -> pasted.tabs().fields();
          default -> Optional.<Fields>empty();
        };
    fields.ifPresent(it -> it.selected().addListener((_, _, _) -> copied.setText("")));
    return fields;
  }

  private Button opener() {
    var open = iconButton(Icon.FILE, "Paste or open anything (Ctrl+O)", this::paste);
    open.setId("open");
    return open;
  }

  private static ToggleButton pin(Selection selection) {
    var pin = new ToggleButton(null, Icon.PIN.node());
    pin.setId("pin");
    pin.setAccessibleText("Stay at this entry while the run goes on");
    pin.setTooltip(new Tooltip(pin.getAccessibleText()));
    pin.getStyleClass().add("quiet");
    pin.selectedProperty().bindBidirectional(selection.pinned());
    return pin;
  }

  private void draw(Optional<Entry> entry) {
    if (selection.apart().get() || entry.equals(drawn) && !content.getChildren().isEmpty()) {
      return;
    }
    drawn = entry;
    show(
        entry.map(InspectorPane::title).orElse(""),
        entry.map(this::keptOrNew).orElseGet(this::nothing));
  }

  /// {@return the view of the chosen entry as it was left, however many others were hovered since}
  private Node keptOrNew(Entry entry) {
    boolean chosen = selection.chosen().get().filter(entry::equals).isPresent();
    if (chosen && kept != null && kept.entry().equals(entry)) {
      return kept.view();
    }
    var view = view(entry);
    if (chosen) {
      kept = new Kept(entry, view);
    }
    return view;
  }

  private static String title(Entry entry) {
    var to = entry.from().equals(entry.to()) ? "" : " to " + entry.to().name();
    return "#" + entry.seq() + " " + entry.event().summary() + " · " + entry.from().name() + to;
  }

  private Node view(Entry entry) {
    boolean judged = entry.event() instanceof RelyingPartyEvent.Judged;
    return entry.event().payload() == null && !judged
        ? new EntryNote(around(entry), otherwise())
        : new EntryTabs(around(entry), this::jump);
  }

  private void jump(int seq, String path) {
    selection.show(seq);
    if (content.getChildren().getFirst() instanceof EntryTabs tabs) {
      tabs.look(path);
    }
    // what is new takes the focus only when it has been laid out
    Pulse.after(getScene(), this::focus);
  }

  /// A run that is live, or was, goes on or ended as it did.
  private Optional<Button> otherwise() {
    return runs.shown().get() == Runs.Kind.STAGED
        ? Optional.ofNullable(otherwise).map(Supplier::get)
        : Optional.empty();
  }

  private Surroundings around(Entry entry) {
    return new Surroundings(entry, selection.before(entry), selection.after(entry));
  }

  private Node nothing() {
    var first =
        switch (runs.shown().get()) {
          case STAGED -> "Take a step (F6), or click";
          case LIVE -> "Use the site in a browser, or click";
          case OPENED -> "Click";
        };
    return empty(
        Icon.BYTES,
        "Nothing selected",
        "The bytes of a message appear here, taken apart. " + first + " an entry of the trace.");
  }
}

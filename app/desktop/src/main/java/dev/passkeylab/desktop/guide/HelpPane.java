package dev.passkeylab.desktop.guide;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.iconButton;
import static dev.passkeylab.desktop.look.Parts.key;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Overlay;
import dev.passkeylab.desktop.toolbar.Command;
import dev.passkeylab.desktop.toolbar.Group;
import dev.passkeylab.desktop.toolbar.Offers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Explains what has the keyboard: its name, what it is, what the region around it is for. Below
/// that, every command with its key.
public final class HelpPane extends Overlay {

  private static final double WIDTH = 880;
  private static final double BAR = 24;
  private static final double COLUMN = 256;

  private final Offers offers;
  private final List<Topic> topics;
  private final VBox content = new VBox(14);
  private final ScrollPane scroll = new ScrollPane(content);

  /// @param topics the regions; of two that hold the focus, the first one in the list explains it
  public HelpPane(Offers offers, List<Topic> topics) {
    this.offers = offers;
    this.topics = List.copyOf(topics);
    scroll.setId("help");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    content.getStyleClass().add("help-content");
    var close = iconButton(Icon.CROSS, "Close the help (Esc)", this::close);
    close.setId("help-close");
    var head = row(8, Icon.HELP.sized(16), label("Help", "strong"), spacer(), key("Esc"), close);
    head.getStyleClass().add("region-header");
    var card = column(0, head, scroll);
    card.getStyleClass().add("card");
    card.setMaxSize(WIDTH, USE_PREF_SIZE);
    getStyleClass().add("palette-ground");
    prepare();
    setAlignment(Pos.TOP_CENTER);
    getChildren().add(card);
  }

  /// Explains what has the keyboard.
  public void open() {
    if (isVisible()) {
      return;
    }
    var owner = getScene().getFocusOwner();
    var topic = topics.stream().filter(it -> it.holds(owner)).findFirst();
    content.getChildren().setAll(explained(owner, topic), commands());
    scroll.setAccessibleText("Help. " + spoken(owner, topic));
    scroll.setVvalue(0);
    content.applyCss();
    scroll.setPrefViewportHeight(content.prefHeight(WIDTH - BAR));
    open(scroll);
  }

  private static String spoken(@Nullable Node owner, Optional<Topic> topic) {
    var control = Optional.ofNullable(owner).map(Spoken::of);
    return Stream.concat(
            control.stream().flatMap(it -> Stream.of(it.name() + ".", it.what(), it.help())),
            topic.stream().flatMap(it -> Stream.of(it.title() + ".", it.words(), it.keys())))
        .filter(it -> !it.isBlank())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static VBox explained(@Nullable Node owner, Optional<Topic> topic) {
    var box = column(4);
    if (owner != null) {
      var control = Spoken.of(owner);
      box.getChildren().add(paragraph(control.name(), "sheet-title"));
      Stream.of(control.what(), control.help())
          .filter(it -> !it.isBlank())
          .forEach(it -> box.getChildren().add(paragraph(it)));
    }
    topic.ifPresent(it -> {
      var title = label("In the region: " + it.title(), "strong");
      title.setId("help-region");
      box.getChildren()
          .addAll(title, paragraph(it.words(), "muted"), paragraph(it.keys(), "muted"));
    });
    box.setId("help-focus");
    return box;
  }

  private HBox commands() {
    var columns =
        row(
            24,
            column(14, list(Group.RUN), list(Group.HELP)),
            column(14, list(Group.GO)),
            column(14, list(Group.FILE), list(Group.VIEW)));
    columns.setAlignment(Pos.TOP_LEFT);
    columns.getChildren().forEach(it -> HBox.setHgrow(it, Priority.ALWAYS));
    columns.getChildren().forEach(it -> ((Region) it).setPrefWidth(COLUMN));
    return columns;
  }

  private VBox list(Group group) {
    var list = column(4, label(group.word(), "strong"));
    group.commands().forEach(it -> list.getChildren().add(line(it)));
    return list;
  }

  private HBox line(Command command) {
    var words = paragraph(command.sentence(), "small");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var why = offers.off(command).map(it -> paragraph("Off: " + it, "small", "muted"));
    var text = column(0, words);
    why.ifPresent(text.getChildren()::add);
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = row(8, text, key(command.key().getDisplayText()));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}

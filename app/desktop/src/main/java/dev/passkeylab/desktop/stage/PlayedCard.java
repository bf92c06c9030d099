package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.live.Recorded;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Origin;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How the scenario of an opened trace ended: which line failed, what it wanted and what was seen,
/// and the ways to both.
final class PlayedCard extends VBox {

  /// Where one can go from here.
  ///
  /// @param entry looks at an entry, by its number
  /// @param spot opens a scenario at a line
  record Ways(IntConsumer entry, Consumer<Recorded.Spot> spot) {}

  private final Recorded recorded;
  private final Ways ways;

  PlayedCard(Recorded recorded, Origin origin, Ways ways) {
    super(8);
    this.recorded = recorded;
    this.ways = ways;
    getStyleClass().add("played");
    getChildren().add(paragraph(name(origin), "muted"));
    origin.failure().ifPresentOrElse(this::failed, () -> getChildren().add(ended(origin)));
  }

  private static String name(Origin origin) {
    var row = origin.variation() == null ? "" : " [" + origin.variation() + "]";
    return "%s%s · seed %d".formatted(origin.name(), row, origin.seed());
  }

  private static Node ended(Origin origin) {
    int steps = origin.steps().size();
    return origin.result().equals("passed")
        ? row(
            6,
            Icon.CHECK.sized(14, "success-icon"),
            label("Passed: all " + steps + " steps went as wanted.", "success-text"))
        : row(
            6,
            Icon.CROSS_CIRCLE.sized(14, "danger-icon"),
            label("The run broke off after " + steps + " steps.", "danger-text"));
  }

  private void failed(Origin.Step step) {
    var first = step.misses().getFirst();
    var what = first.subject().equals(step.verb()) ? "" : " " + first.subject();
    var title = paragraph("Failed in line " + first.line() + ": " + step.verb() + what);
    title.getStyleClass().addAll("danger-text", "strong");
    getChildren().addAll(row(6, Icon.CROSS_CIRCLE.sized(14, "danger-icon"), title), values(first));
    step.misses().stream().skip(1).forEach(it -> getChildren().add(further(it)));
    recorded.failedAt().ifPresent(it -> getChildren().add(look(it, first.entry() != null)));
    getChildren().add(recorded.spot().<Node>map(this::open).orElseGet(() -> notFound(first)));
  }

  private static Node values(Origin.Miss miss) {
    var grid = new GridPane(10, 2);
    grid.addRow(0, word("wanted"), paragraph(miss.wanted(), "mono"));
    grid.addRow(1, word("seen"), paragraph(miss.seen(), "mono"));
    return grid;
  }

  private static Label word(String word) {
    var label = label(word, "muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Node further(Origin.Miss miss) {
    return paragraph(
        "Line %d, %s: wanted %s, seen %s"
            .formatted(miss.line(), miss.subject(), miss.wanted(), miss.seen()),
        "small");
  }

  private Node look(int seq, boolean shows) {
    Entry entry = recorded.trace().get(seq - 1);
    var words = shows ? entry.event().summary() : "the last entry: the run ended here";
    return Welcome.choice(
        Icon.CROSS_CIRCLE, "Look at #" + seq, words, "", () -> ways.entry().accept(seq));
  }

  private Node open(Recorded.Spot spot) {
    return Welcome.choice(
        Icon.FILE,
        "Open the scenario at line " + spot.line(),
        spot.file().toString(),
        "",
        () -> ways.spot().accept(spot));
  }

  private static Node notFound(Origin.Miss miss) {
    return paragraph(
        "That is line %d of %s. This file is neither beside the trace nor in %s."
            .formatted(miss.line(), miss.file(), Path.of("").toAbsolutePath()),
        "muted",
        "small");
  }
}

package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.live.OpenedState;
import dev.passkeylab.desktop.live.OpenedTrace;
import dev.passkeylab.desktop.live.Recorded;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.lab.trace.CeremonySpan;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.EventName;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The stage of an opened trace: which file it is, what is in it, and what was refused in it. There
/// is nothing to do here: the run is over.
public final class OpenedStage extends VBox {

  private static final int MOST_REFUSALS = 5;

  private final OpenedTrace opened;
  private final Selection selection;
  private final PlayedCard.Ways ways;
  private final VBox card = new VBox(8);

  /// @param toScenario opens a scenario at a line
  public OpenedStage(Runs runs, Selection selection, Consumer<Recorded.Spot> toScenario) {
    this.opened = runs.opened();
    this.selection = selection;
    this.ways = new PlayedCard.Ways(selection::show, toScenario);
    setId("opened-stage");
    card.getStyleClass().add("welcome");
    var scroll = new ScrollPane(card);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("opened-scroll");
    var board = new StackPane(scroll);
    board.getStyleClass().add("board");
    board.setMinHeight(0);
    VBox.setVgrow(board, Priority.ALWAYS);
    var notices = new NoticeBar(selection::show);
    getChildren().addAll(header("Stage", spacer()), notices, board);
    opened.notice().subscribe(notices::show);
    opened.state().subscribe(this::draw);
  }

  /// {@return what the window is called meanwhile}
  public String name() {
    return switch (opened.state().get()) {
      case OpenedState.Nothing _ -> "opened trace";
      case OpenedState.Reading reading -> reading.file().getFileName().toString();
      case OpenedState.Open open -> open.file().getFileName().toString();
    };
  }

  /// Puts the keyboard focus on what there is to do.
  public void focus() {
    var first = card.lookup(".button, .outcome");
    if (first != null) {
      first.requestFocus();
    }
  }

  private void draw(OpenedState state) {
    card.getChildren().setAll(label(title(state), "page-title"));
    switch (state) {
      case OpenedState.Nothing _ ->
          card.getChildren()
              .add(
                  paragraph(
                      "Open a trace file with Ctrl+O, or drop one onto the window.", "muted"));
      case OpenedState.Reading reading -> {
        var cancel = new Button("Cancel");
        cancel.setId("cancel-reading");
        cancel.setOnAction(_ -> opened.cancel());
        card.getChildren().addAll(label(entries(reading.entries()) + " so far", "muted"), cancel);
      }
      case OpenedState.Open open -> draw(open);
    }
  }

  private static String title(OpenedState state) {
    return switch (state) {
      case OpenedState.Nothing _ -> "No trace is open";
      case OpenedState.Reading reading -> "Reading " + reading.file().getFileName();
      case OpenedState.Open open -> open.file().getFileName().toString();
    };
  }

  private void draw(OpenedState.Open open) {
    var trace = open.trace();
    int ceremonies = CeremonySpan.of(trace).size();
    card.getChildren()
        .add(
            paragraph(
                entries(trace.size())
                    + (ceremonies == 1
                        ? ", 1 ceremony"
                        : String.format(Locale.ROOT, ", %,d ceremonies", ceremonies)),
                "muted"));
    var recorded = open.recorded();
    recorded.origin().ifPresent(it -> card.getChildren().add(new PlayedCard(recorded, it, ways)));
    boolean judged = recorded.origin().isPresent();
    var at = recorded.failedAt();
    var refusals =
        trace.stream()
            .filter(it -> it.event().name() == EventName.RP_REJECTED)
            .filter(it -> at.isEmpty() || it.seq() != at.get())
            .toList();
    if (!judged || !refusals.isEmpty()) {
      card.getChildren().add(verdict(refusals, judged));
    }
    refusals.stream().limit(MOST_REFUSALS).forEach(it -> card.getChildren().add(link(it)));
    if (!judged) {
      card.getChildren()
          .add(paragraph(OpenedTrace.RECORDED_ONLY + " Look at what happened in it.", "muted"));
    }
  }

  /// What a scenario wants to be rejected is nothing bad.
  private static Node verdict(List<Entry> refusals, boolean wanted) {
    if (refusals.isEmpty()) {
      return row(
          6, Icon.CHECK.sized(14, "success-icon"), label("Nothing was rejected.", "success-text"));
    }
    var words = refusals.size() == 1 ? "one response" : refusals.size() + " responses";
    return wanted
        ? paragraph(
            "The site rejected "
                + words
                + ". The scenario did not fail on "
                + (refusals.size() == 1 ? "it." : "them."),
            "muted")
        : row(
            6,
            Icon.CROSS_CIRCLE.sized(14, "danger-icon"),
            label("The site rejected " + words + ".", "danger-text"));
  }

  private Button link(Entry refusal) {
    return Welcome.choice(
        Icon.CROSS_CIRCLE,
        "Look at #" + refusal.seq(),
        refusal.event().summary(),
        "",
        () -> selection.show(refusal));
  }

  private static String entries(int count) {
    return count == 1 ? "1 entry" : String.format(Locale.ROOT, "%,d entries", count);
  }
}

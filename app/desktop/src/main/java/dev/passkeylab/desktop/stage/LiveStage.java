package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.badge;
import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.Selection;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The stage of a live run: how to begin one; then where its site is, and what the site sends to
/// people. The browsers themselves are elsewhere.
public final class LiveStage extends VBox {

  private final LiveWelcome welcome;
  private final LiveSite site;
  private final HBox state = row(0);

  public LiveStage(Runs runs, Selection selection) {
    welcome = new LiveWelcome(runs);
    site = new LiveSite(runs);
    var notices = new NoticeBar(selection::show);
    var board = new StackPane(welcome, site);
    board.getStyleClass().add("board");
    board.setMinHeight(0);
    VBox.setVgrow(board, Priority.ALWAYS);
    setId("live-stage");
    getChildren().addAll(header("Stage", spacer(), state), notices, board);
    runs.live().notice().subscribe(notices::show);
    runs.live().state().subscribe(this::draw);
  }

  /// Puts the keyboard focus on what there is to do.
  public void focus() {
    if (welcome.isVisible()) {
      welcome.focus();
    } else {
      site.focus();
    }
  }

  private void draw(LiveState now) {
    boolean begun = hasBegun(now);
    boolean acting = welcome.isFocusWithin();
    show(welcome, !begun);
    show(site, begun);
    if (begun && acting) {
      site.focus();
    }
    state.getChildren().setAll(word(now));
  }

  /// What was recorded before stays in sight while another start is under way.
  private boolean hasBegun(LiveState now) {
    return switch (now) {
      case LiveState.Idle _ -> false;
      case LiveState.Starting _ -> site.isVisible();
      case LiveState.Serving _, LiveState.Stopping _, LiveState.Stopped _ -> true;
    };
  }

  private static Label word(LiveState now) {
    return switch (now) {
      case LiveState.Idle _ -> badge(Icon.DASH, "not started", "neutral");
      case LiveState.Starting _ -> badge(Icon.HOURGLASS, "starting", "pending");
      case LiveState.Serving _ -> badge(Icon.CHECK, "serving", "success");
      case LiveState.Stopping _ -> badge(Icon.HOURGLASS, "stopping", "pending");
      case LiveState.Stopped _ -> badge(Icon.STOP, "stopped", "neutral");
    };
  }
}

package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.PromptRef;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The stage: the browser with what stands open in it, and beside it what the person may do.
public final class StagePane extends VBox {

  private final LabSession session;
  private final BrowserFrame browser;
  private final AnswerPanel panel;
  private final AutofillPopup popup;
  private final WaitingChips chips = new WaitingChips(this::choose);
  private final NoticeBar notices;
  private final Outbox outbox = new Outbox();
  private final HBox play = new HBox(12);
  private final Welcome welcome;
  private @Nullable PromptRef chosen;

  public StagePane(LabSession session, Selection selection, Theme theme) {
    this.session = session;
    this.notices = new NoticeBar(selection::choose);
    this.browser = new BrowserFrame(session::answer, session::visit);
    this.panel = new AnswerPanel(session::answer);
    this.popup = new AutofillPopup(theme, session::answer);
    this.welcome = new Welcome(session);
    HBox.setHgrow(browser, Priority.ALWAYS);
    play.getChildren().addAll(browser, panel);
    getChildren().addAll(header("Stage", spacer(), chips), notices, outbox, board());
    setId("stage");
    session.snapshot().addListener((_, _, snapshot) -> keepActing(() -> draw(snapshot)));
    visibleProperty().addListener((_, _, _) -> draw(session.snapshot().get()));
    draw(session.snapshot().get());
  }

  /// Puts the keyboard focus on what the person may do next.
  public void focus() {
    if (welcome.isVisible()) {
      welcome.focus();
    } else {
      panel.focus();
    }
  }

  private StackPane board() {
    var board = new StackPane(play, welcome);
    board.getStyleClass().add("board");
    board.setMinHeight(0);
    VBox.setVgrow(board, Priority.ALWAYS);
    return board;
  }

  private void draw(Snapshot snapshot) {
    notices.show(snapshot.notice().or(() -> Rejection.of(snapshot.trace())));
    outbox.show(snapshot.trace());
    show(welcome, snapshot.fresh());
    show(play, !snapshot.fresh());
    if (snapshot.fresh()) {
      popup.close();
      browser.clear();
      chips.showNothing("no page open");
      return;
    }
    Screen.of(snapshot).ifPresent(this::draw);
    drawChoices(snapshot);
  }

  /// Where the person was acting on the stage and `drawing` takes the control away, or out of
  /// reach, what comes next is the answer. A focus elsewhere, as in the toolbar, stays there.
  private void keepActing(Runnable drawing) {
    var acting = acting();
    drawing.run();
    if (acting != null && !inReach(acting) && panel.isVisible()) {
      panel.focus();
    }
  }

  /// {@return what has the keyboard focus, when that is on the stage}
  private @Nullable Node acting() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && isOrHolds(this, owner) ? owner : null;
  }

  private boolean inReach(Node node) {
    boolean reached = !node.isDisabled() && isOrHolds(this, node);
    for (var at = node; reached && at != null; at = at.getParent()) {
      reached = at.isVisible();
    }
    return reached;
  }

  private static boolean isOrHolds(Node whole, Node part) {
    Node at = part;
    while (at != null && at != whole) {
      at = at.getParent();
    }
    return at == whole;
  }

  private void draw(Screen screen) {
    browser.draw(screen);
    var list = screen.autofill();
    var form = browser.form();
    // a popup is a window of its own: it would stay over whatever is shown instead of the stage
    if (isVisible() && list.isPresent() && form.isPresent()) {
      popup.open(list.get(), form.get().name());
    } else {
      popup.close();
    }
  }

  private void drawChoices(Snapshot snapshot) {
    var open = snapshot.waiting();
    show(panel, !open.isEmpty());
    if (open.isEmpty()) {
      chips.showNothing("nothing waits for the person");
      return;
    }
    var shown = shown(open);
    chips.show(open, shown);
    panel.show(shown, snapshot);
  }

  /// {@return the prompt whose chip was pressed while it is open, else the one in front}
  private Moment.Open shown(List<Moment.Open> open) {
    return open.stream()
        .filter(it -> it.prompt().ref().equals(chosen))
        .findFirst()
        .orElse(open.getFirst());
  }

  private void choose(Moment.Open open) {
    chosen = open.prompt().ref();
    keepActing(() -> drawChoices(session.snapshot().get()));
  }
}

package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.PagePrompt;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.trace.Tabs;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The stage: the browser with what stands open in it, and beside it what the person may do. A page
/// is answered on the page, so that its answers are beside it only where somebody asks for them.
public final class StagePane extends VBox {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double ROOMY = 720;

  private final LabSession session;
  private final BrowserFrame browser;
  private final AnswerPanel panel;
  private final AutofillPopup popup;
  private final WaitingChips chips = new WaitingChips(this::choose);
  private final NoticeBar notices;
  private final Outbox outbox = new Outbox();
  private final HBox play = new HBox(12);
  private final StackPane board = new StackPane();
  private final Welcome welcome;
  private final Attention attention = new Attention();
  private final ToggleButton answers = new ToggleButton(null, Icon.PERSON.node());

  /// Where a phone stands beside the browser once there is one; until then it takes no room.
  private final StackPane besideTheBrowser = new StackPane();

  private boolean narrow;
  private boolean opened;

  public StagePane(LabSession session, Selection selection, Theme theme) {
    this.session = session;
    this.notices = new NoticeBar(selection::show, session::skip, session::back);
    this.browser =
        new BrowserFrame(
            new BrowserFrame.Ears(
                session::answer, session::act, this::turn, this::newTab, this::toPanel));
    this.panel = new AnswerPanel(session::answer);
    this.popup = new AutofillPopup(theme, session::answer);
    this.welcome = new Welcome(session, this::focusAddress);
    HBox.setHgrow(browser, Priority.ALWAYS);
    show(besideTheBrowser, false);
    prepareAnswers();
    play.getChildren().addAll(browser, besideTheBrowser, panel);
    getChildren().addAll(header("Stage", spacer(), chips, answers), notices, outbox, board());
    setId("stage");
    session
        .snapshot()
        .addListener((_, before, now) -> {
          // another scenario begins with the welcome again
          opened &= before.script().equals(now.script());
          keepActing(() -> draw(now));
        });
    visibleProperty().addListener((_, _, _) -> draw(session.snapshot().get()));
    widthProperty().subscribe(width -> fit(width.doubleValue()));
    draw(session.snapshot().get());
  }

  private void prepareAnswers() {
    answers.setId("answers");
    answers.setAccessibleText("Show all answers beside a page, too");
    answers.setTooltip(new Tooltip(answers.getAccessibleText()));
    answers.getStyleClass().add("quiet");
    answers
        .selectedProperty()
        .addListener((_, _, _) -> keepActing(() -> draw(session.snapshot().get())));
  }

  /// Puts the keyboard focus on what the person may do next: for a page, on what leads there. A
  /// field of the page would take it for the person's own doing.
  public void focus() {
    if (welcome.isVisible()) {
      welcome.focus();
    } else if (panel.isVisible()) {
      panel.focus();
    } else {
      chips.focus();
    }
  }

  /// Puts the cursor into the address of the browser.
  public void focusAddress() {
    openBrowser();
    browser.bar().focus();
  }

  private void openBrowser() {
    opened = true;
    draw(session.snapshot().get());
  }

  /// Loads the page of the browser again.
  public void reload() {
    browser.bar().reload();
  }

  /// Looks at a tab that has no page yet, with the cursor in its address.
  public void newTab() {
    openBrowser();
    turn(attention.unused());
    browser.bar().focus();
  }

  private void turn(String tab) {
    attention.turn(tab);
    keepActing(() -> draw(session.snapshot().get()));
  }

  private void toPanel() {
    panel.focus();
  }

  private void fit(double width) {
    boolean tight = width > 0 && width < ROOMY;
    if (tight != narrow) {
      narrow = tight;
      panel.shorten(tight);
      play.setSpacing(tight ? 8 : 12);
      board.pseudoClassStateChanged(NARROW, tight);
      draw(session.snapshot().get());
    }
  }

  private StackPane board() {
    board.getChildren().setAll(play, welcome);
    board.getStyleClass().add("board");
    board.setMinHeight(0);
    VBox.setVgrow(board, Priority.ALWAYS);
    return board;
  }

  private void draw(Snapshot snapshot) {
    notices.show(Rejection.beside(snapshot));
    outbox.show(snapshot.trace());
    opened &= snapshot.fresh();
    show(welcome, snapshot.fresh() && !opened);
    show(play, !welcome.isVisible());
    if (welcome.isVisible()) {
      popup.close();
      show(answers, false);
      browser.clear();
      chips.showNothing("no page open");
      return;
    }
    attention.follow(Tabs.of(snapshot.trace()));
    drawBrowser(snapshot);
    drawChoices(snapshot);
  }

  /// Where the person was acting on the stage and `drawing` takes the control away, or out of
  /// reach, what comes next is the answer. A focus elsewhere, as in the toolbar, stays there.
  private void keepActing(Runnable drawing) {
    var acting = acting();
    drawing.run();
    if (acting != null && !inReach(acting) && answers.isVisible() && play.isVisible()) {
      focus();
    }
  }

  /// {@return what has the keyboard focus, when that is on the stage}
  private @Nullable Node acting() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && Parts.holds(this, owner) ? owner : null;
  }

  private boolean inReach(Node node) {
    boolean reached = !node.isDisabled() && Parts.holds(this, node);
    for (var at = node; reached && at != null; at = at.getParent()) {
      reached = at.isVisible();
    }
    return reached;
  }

  private void drawBrowser(Snapshot snapshot) {
    var view = BrowserView.of(snapshot, attention.tabs(), attention.tab(), attention.prompt());
    browser.draw(view);
    var list = view.screen().flatMap(Screen::autofill);
    var form = browser.signIn();
    // a popup is a window of its own: it would stay over whatever is shown instead of the stage
    if (isVisible() && list.isPresent() && form.isPresent()) {
      popup.open(list.get(), view.screen().flatMap(Screen::why), form.get().name());
    } else {
      popup.close();
    }
  }

  private void drawChoices(Snapshot snapshot) {
    var open = snapshot.waiting();
    show(answers, !open.isEmpty());
    if (open.isEmpty()) {
      show(panel, false);
      chips.showNothing("nothing waits for the person");
      return;
    }
    var shown = attention.among(open);
    chips.show(open, shown, attention.tabs(), narrow);
    show(panel, answers.isSelected() || !isOnThePage(shown.prompt()));
    panel.show(shown, snapshot);
  }

  private static boolean isOnThePage(Prompt<?> prompt) {
    return prompt instanceof PagePrompt<?> || prompt instanceof AutofillList;
  }

  /// Looks at what waits, and at all that may be done about it.
  private void choose(Moment.Open open) {
    attention.look(open);
    answers.setSelected(true);
    draw(session.snapshot().get());
    panel.focus();
  }
}

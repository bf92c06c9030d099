package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.BrowserAct;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The simulated browser: its tabs and its bar, the page, and in front of it what browser or device
/// ask.
final class BrowserFrame extends VBox {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double ROOMY = 330;

  /// Who hears what the person does with the browser.
  ///
  /// @param turn looks at another tab
  /// @param newTab looks at a tab that is not there yet
  /// @param toPanel goes to the answers
  record Ears(
      Answers answers,
      Consumer<Act> act,
      Consumer<String> turn,
      Runnable newTab,
      Runnable toPanel) {}

  private final Ears ears;
  private final TabStrip tabs;
  private final AddressBar bar;
  private final HBox offline =
      row(
          8,
          Icon.ALERT.sized(13, "warning-icon"),
          paragraph("No network: the browser reaches no site.", "small"));
  private final StackPane paper = new StackPane();
  private final ScrollPane page = new ScrollPane(paper);
  private final StackPane view = new StackPane(page);
  private @Nullable BrowserView drawn;

  BrowserFrame(Ears ears) {
    this.ears = ears;
    this.tabs = new TabStrip(ears.turn(), this::close);
    this.bar = new AddressBar(ears.act(), ears.newTab());
    offline.setId("offline");
    offline.getStyleClass().add("browser-offline");
    page.setFitToWidth(true);
    paper.setAlignment(Pos.TOP_CENTER);
    paper.setAccessibleText("Page");
    page.setFocusTraversable(false);
    page.getStyleClass().add("page");
    VBox.setVgrow(view, Priority.ALWAYS);
    view.setMinHeight(0);
    getChildren().addAll(tabs, bar, offline, view);
    getStyleClass().add("browser");
    setMinHeight(0);
    setMinWidth(0);
    addEventFilter(KeyEvent.KEY_PRESSED, BrowserFrame::pressed);
    widthProperty().subscribe(it -> pseudoClassStateChanged(NARROW, it.doubleValue() < ROOMY));
  }

  /// Enter presses a button, as it does in browsers.
  private static void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      switch (event.getTarget()) {
        case Button button -> {
          event.consume();
          button.fire();
        }
        case ToggleButton button -> {
          event.consume();
          button.fire();
        }
        default -> {} // means something of its own there, or nothing
      }
    }
  }

  private void close(String tab) {
    if (drawn != null && tab.equals(drawn.tab()) && !drawn.open()) {
      drawn.tabs().stream().findFirst().ifPresent(it -> ears.turn().accept(it.name()));
    } else {
      ears.act().accept(new BrowserAct.CloseTab(tab));
    }
  }

  /// Draws `now`. A page that is up already is left alone, with what has been typed into it.
  void draw(BrowserView now) {
    tabs.draw(now);
    bar.draw(now);
    show(offline, !now.online());
    now.screen().ifPresentOrElse(it -> draw(it, now), () -> drawNothing(now));
    drawn = now;
  }

  private Optional<Screen> drawnScreen() {
    return Optional.ofNullable(drawn).flatMap(BrowserView::screen);
  }

  private void draw(Screen screen, BrowserView now) {
    boolean fresh = drawPage(screen);
    if (fresh || !drawnScreen().map(Screen::typed).equals(Optional.of(screen.typed()))) {
      form().ifPresent(it -> it.fill(screen.typed()));
    }
    signIn().ifPresent(it -> it.listOpen(screen.autofill().isPresent()));
    signIn()
        .ifPresent(it -> it.explain(screen.autofill().isEmpty() ? screen.why() : Optional.empty()));
    drawSheet(screen, now);
  }

  private void drawNothing(BrowserView now) {
    var words =
        now.tabs().size() > 1
            ? "This tab is new. Type an address above, such as /sign-in."
            : "No tab is open. Type an address above, such as /sign-in.";
    paper.getChildren().setAll(Parts.empty(Icon.PAGE, "No page yet", words));
    page.setDisable(false);
    view.getChildren().retainAll(List.of(page));
  }

  /// Forgets the page: there is none.
  void clear() {
    drawn = null;
    bar.clear();
    paper.getChildren().clear();
    page.setDisable(false);
    view.getChildren().retainAll(List.of(page));
  }

  private void drawSheet(Screen screen, BrowserView now) {
    if (drawnScreen().map(Screen::sheet).equals(Optional.of(screen.sheet()))
        && drawn != null
        && drawn.look() == now.look()) {
      return;
    }
    view.getChildren().retainAll(List.of(page));
    screen
        .sheet()
        .map(it -> Sheet.over(it, now, ears.answers(), ears.toPanel()))
        .ifPresent(view.getChildren()::add);
    page.setDisable(screen.sheet().isPresent());
  }

  private boolean drawPage(Screen screen) {
    var before = drawnScreen();
    if (before.isPresent()
        && before.get().visit() == screen.visit()
        && samePage(before.get(), screen)) {
      return false;
    }
    paper
        .getChildren()
        .setAll(
            screen
                .page()
                .map(it -> PageView.of(it, ears.answers()))
                .orElseGet(() -> PageView.busy(screen.title())));
    page.setVvalue(0);
    return true;
  }

  private static boolean samePage(Screen before, Screen now) {
    return now.page().isEmpty()
        || before.page().map(Screen.OpenPage::page).equals(now.page().map(Screen.OpenPage::page));
  }

  /// {@return the controls of the browser itself}
  AddressBar bar() {
    return bar;
  }

  /// {@return the sign-in form, when that is the page}
  Optional<SignInForm> signIn() {
    return form().filter(SignInForm.class::isInstance).map(SignInForm.class::cast);
  }

  private Optional<Form> form() {
    return paper.getChildren().stream()
        .filter(Form.class::isInstance)
        .map(Form.class::cast)
        .findFirst();
  }
}

package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The simulated browser: an address bar, the page, and in front of it what browser or device ask.
final class BrowserFrame extends VBox {

  private final Answers answers;
  private final TextField address = new TextField();
  private final StackPane paper = new StackPane();
  private final ScrollPane page = new ScrollPane(paper);
  private final StackPane view = new StackPane(page);
  private @Nullable Screen drawn;

  BrowserFrame(Answers answers, Consumer<String> visit) {
    this.answers = answers;
    address.setId("address");
    address.setAccessibleText("Address");
    address.setOnAction(_ -> visit.accept(address.getText()));
    page.setFitToWidth(true);
    paper.setAlignment(Pos.TOP_CENTER);
    page.setFocusTraversable(false);
    page.getStyleClass().add("page");
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren().addAll(bar(), view);
    getStyleClass().add("browser");
    setMinHeight(0);
  }

  private HBox bar() {
    HBox.setHgrow(address, Priority.ALWAYS);
    var bar = row(8, Icon.LOCK.sized(13, "muted-icon"), address);
    bar.getStyleClass().add("address-bar");
    return bar;
  }

  /// Draws `screen`. A page that is up already is left alone, with what has been typed into it.
  void draw(Screen screen) {
    if (drawn == null || !drawn.url().equals(screen.url()) || drawn.visit() != screen.visit()) {
      address.setText(screen.url());
    }
    drawPage(screen);
    if (drawn == null || !drawn.typed().equals(screen.typed())) {
      form().ifPresent(form -> form.fill(screen.typed()));
    }
    form().ifPresent(form -> form.listOpen(screen.autofill().isPresent()));
    drawSheet(screen);
    drawn = screen;
  }

  /// Forgets the page: there is none.
  void clear() {
    drawn = null;
    paper.getChildren().clear();
    page.setDisable(false);
    view.getChildren().retainAll(List.of(page));
  }

  private void drawSheet(Screen screen) {
    if (drawn != null && drawn.sheet().equals(screen.sheet())) {
      return;
    }
    view.getChildren().retainAll(List.of(page));
    screen.sheet().ifPresent(prompt -> view.getChildren().add(Sheet.over(prompt, answers)));
    page.setDisable(screen.sheet().isPresent());
  }

  private void drawPage(Screen screen) {
    if (drawn != null && drawn.visit() == screen.visit() && samePage(drawn, screen)) {
      return;
    }
    paper
        .getChildren()
        .setAll(
            screen
                .page()
                .map(it -> PageView.of(it, answers))
                .orElseGet(() -> PageView.busy(screen.title())));
  }

  private static boolean samePage(Screen before, Screen now) {
    return now.page().isEmpty()
        || before.page().map(Screen.OpenPage::page).equals(now.page().map(Screen.OpenPage::page));
  }

  /// {@return the sign-in form, when that is the page}
  Optional<SignInForm> form() {
    return paper.getChildren().stream()
        .filter(SignInForm.class::isInstance)
        .map(SignInForm.class::cast)
        .findFirst();
  }
}

package dev.passkeylab.desktop;

import dev.passkeylab.desktop.live.LiveServer;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.memory.Memory;
import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.ScenarioFile;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.run.PromptKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The hands of a person at the window: they click and type, and wait until the lab stands still.
final class Hands {

  private static final int PATIENCE = 20;

  final FxRobot robot = new FxRobot();
  final Lab.Opened opened;

  private Hands(Lab.Opened opened) {
    this.opened = opened;
  }

  /// Opens the window in a size that fits the headless platform's screen of 1000 by 1000.
  static Hands open(Stage stage) {
    return open(stage, 1000, 940);
  }

  static Hands open(Stage stage, double width, double height) {
    return open(stage, ScenarioFile.tour(), width, height);
  }

  /// Opens the window with another scenario than the tour.
  static Hands open(Stage stage, ScenarioFile file, double width, double height) {
    return place(stage, lab(file, Memory.none()), width, height);
  }

  /// Opens the window with a memory.
  static Hands open(Stage stage, Memory memory, double width, double height) {
    return place(stage, lab(ScenarioFile.tour(), memory), width, height);
  }

  private static Hands place(Stage stage, Lab lab, double width, double height) {
    var opened = lab.open(stage);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
    return new Hands(opened);
  }

  /// Opens the window with another server than the real one.
  static Hands open(Stage stage, LiveServer server) {
    try {
      return place(
          stage,
          new Lab(ScenarioFile.tour(), Theme.Choice.LIGHT, server, Memory.none()),
          1000,
          940);
    } catch (ScenarioFile.WrongFile e) {
      throw new AssertionError(e);
    }
  }

  /// Opens the window with a scenario that is shipped, from a test's own thread.
  static Hands open(Stage stage, String scenario, double width, double height) {
    return open(stage, Path.of("../../scenarios", scenario + ".passkey.yaml"), width, height);
  }

  /// Opens the window with a scenario, from a test's own thread.
  static Hands open(Stage stage, Path scenario, double width, double height) {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000, () -> open(stage, ScenarioFile.read(scenario), width, height));
  }

  /// Opens another scenario that is shipped.
  Hands load(String scenario) {
    return load(FileRef.of(Path.of("../../scenarios", scenario + ".passkey.yaml")));
  }

  /// Opens another scenario.
  Hands load(FileRef file) {
    var wrong = new ArrayList<String>();
    robot.interact(() -> opened.session().open(file, () -> {}, wrong::add));
    settle();
    if (!wrong.isEmpty()) {
      throw new AssertionError(file.path() + ": " + wrong);
    }
    return this;
  }

  /// Takes steps until something of that kind waits for the person.
  Hands stepTo(PromptKind kind) {
    while (snapshot().moment().newest(kind).isEmpty()) {
      int next = snapshot().next();
      press(KeyCode.F6);
      if (snapshot().next() == next) {
        throw new AssertionError("no step left, and no " + kind);
      }
    }
    return this;
  }

  /// {@return the one control that is called so, by what those hear who cannot see it}
  Node named(String name) {
    var found =
        robot.<Node>lookup((Node node) -> name.equals(nameOf(node)) && visible(node)).queryAll();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " controls are called " + name);
    }
    return found.iterator().next();
  }

  static String nameOf(Node node) {
    return node instanceof Control control && control.getAccessibleText() == null
        ? control instanceof Labeled labeled && !(control instanceof Label) ? labeled.getText() : ""
        : node.getAccessibleText();
  }

  private static Lab lab(ScenarioFile file, Memory memory) {
    try {
      // what tests keep is none of the user's
      var server = LiveServer.onThisComputer("jdbc:h2:mem:" + UUID.randomUUID());
      return new Lab(file, Theme.Choice.LIGHT, server, memory);
    } catch (ScenarioFile.WrongFile e) {
      throw new AssertionError(e);
    }
  }

  /// Closes the window and gives the theme back, which belongs to the process.
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          opened.stage().hide();
          opened.stage().setScene(new Scene(new Pane()));
          Application.setUserAgentStylesheet(null);
        });
  }

  Hands click(String query) {
    robot.clickOn(query);
    return settle();
  }

  Hands click(Node node) {
    robot.clickOn(node);
    return settle();
  }

  /// Goes to the trace and looks at the entry numbered `seq`.
  Hands look(int seq) {
    press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.HOME);
    // TestFX sleeps for each key, and these are many
    robot.interact(() -> {
      var keyboard = new Robot();
      var rows = robot.lookup("#trace").queryListView();
      // there are headings between the entries
      for (int i = 0; i < rows.getItems().size() && !isAt(rows, seq); i++) {
        keyboard.keyType(KeyCode.DOWN);
      }
      if (!isAt(rows, seq)) {
        throw new AssertionError("there is no entry #" + seq);
      }
    });
    return settle();
  }

  /// {@return whether the entry numbered `seq` is the selected one}
  boolean isAt(int seq) {
    return isAt(robot.lookup("#trace").queryListView(), seq);
  }

  private static boolean isAt(ListView<?> rows, int seq) {
    return String.valueOf(rows.getSelectionModel().getSelectedItem())
        .startsWith("Happened[entry=Entry[seq=" + seq + ",");
  }

  /// {@return the rows of the trace that are no headings}
  List<?> rows() {
    return robot.lookup("#trace").queryListView().getItems().stream()
        .filter(it -> !it.getClass().getSimpleName().equals("Heading"))
        .toList();
  }

  /// {@return which of these rows is selected, from 0, or -1}
  int selectedRow() {
    var selected = robot.lookup("#trace").queryListView().getSelectionModel().getSelectedItem();
    return selected == null ? -1 : rows().indexOf(selected);
  }

  Hands type(String text) {
    robot.write(text);
    return settle();
  }

  Hands press(KeyCode... keys) {
    robot.push(keys);
    return settle();
  }

  /// Waits until the engine has answered everything and the window has drawn it.
  Hands settle() {
    try {
      WaitForAsyncUtils.waitForFxEvents();
      WaitForAsyncUtils.waitFor(
          PATIENCE, TimeUnit.SECONDS, () -> opened.bridge().waiting().get() == 0);
      WaitForAsyncUtils.waitForFxEvents();
    } catch (TimeoutException e) {
      throw new AssertionError("the engine did not answer in " + PATIENCE + " s", e);
    }
    return this;
  }

  /// Waits until `true` is seen on the window's thread.
  Hands until(String what, Callable<Boolean> seen) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, seen));
    } catch (TimeoutException e) {
      throw new AssertionError(what + " did not come in " + PATIENCE + " s", e);
    }
    return settle();
  }

  Snapshot snapshot() {
    return opened.session().snapshot().get();
  }

  /// {@return the words on the button that has the keyboard focus}
  String focus() {
    return ((Labeled) opened.stage().getScene().getFocusOwner()).getText();
  }

  boolean sees(String query) {
    return robot.lookup(query).queryAll().stream().anyMatch(Hands::visible);
  }

  /// {@return what the one label or button says}
  String words(String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  /// {@return what the labels and buttons say that are in sight}
  List<String> texts(String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream()
        .filter(Hands::visible)
        .map(Labeled::getText)
        .toList();
  }

  /// {@return where it is in the window}
  static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /// {@return the node with all that is in it}
  static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Hands::all))
        : Stream.of(node);
  }

  static boolean visible(Node node) {
    boolean shown = node.getScene() != null && node.localToScreen(0, 0) != null;
    for (var at = node; shown && at != null; at = at.getParent()) {
      shown = at.isVisible();
    }
    return shown;
  }

  /// Takes a picture in both themes.
  void pictures(String name) {
    for (var choice : List.of(Theme.Choice.DARK, Theme.Choice.LIGHT)) {
      robot.interact(() -> opened.theme().choose(choice));
      settle().picture(name + "-" + choice.name().toLowerCase(Locale.ROOT));
    }
  }

  Path picture(String name) {
    var file = Path.of("target", "pictures", name + ".png");
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Pictures.take(opened.stage(), file));
  }
}

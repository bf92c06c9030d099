package dev.passkeylab.desktop;

import dev.passkeylab.desktop.look.Dividers;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.memory.Frame;
import dev.passkeylab.desktop.memory.Memory;
import dev.passkeylab.desktop.memory.Remembered;
import dev.passkeylab.desktop.scenarios.ScenariosPane;
import dev.passkeylab.desktop.session.Folder;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.Notice;
import dev.passkeylab.desktop.trace.TracePane;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Makes the window as it was before, and has its changes remembered.
final class Keeping {

  private final Memory memory;
  private final FxBridge bridge;
  private final LabSession session;

  /// @param bridge writes, away from the window's thread
  /// @param session says what could not be read or written
  Keeping(Memory memory, FxBridge bridge, LabSession session) {
    this.memory = memory;
    this.bridge = bridge;
    this.session = session;
  }

  Dividers dividers() {
    return new Dividers(memory.now().dividers(), drawn -> remember(before -> before.with(drawn)));
  }

  /// Sets what can be chosen in the regions, and follows what is chosen.
  void follow(Theme theme, TracePane trace, ScenariosPane scenarios) {
    trace.view().set(memory.now().view());
    scenarios.pin(memory.now().folder().flatMap(Keeping::path));
    theme.choice().addListener((_, _, now) -> remember(before -> before.with(now)));
    trace.view().addListener((_, _, now) -> remember(before -> before.with(now)));
    scenarios.folder().addListener((_, _, now) -> remember(before -> before.withFolder(name(now))));
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException _) {
      return Optional.empty(); // written on another system
    }
  }

  private static Optional<String> name(Folder folder) {
    return switch (folder) {
      case Folder.Packed _ -> Optional.empty();
      case Folder.OnDisk disk -> Optional.of(disk.title());
    };
  }

  /// Puts the window where it was, and follows it.
  void place(Stage stage) {
    var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    memory.now().frame().map(it -> it.onto(screens)).ifPresent(it -> put(stage, it));
    Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(it -> it.addListener((_, _, _) -> bridge.afterwards(() -> see(stage))));
    stage.maximizedProperty().addListener((_, _, _) -> see(stage));
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, new Once(stage));
  }

  /// Saves when the window closes, once.
  private final class Once implements EventHandler<WindowEvent> {

    private final Stage stage;

    Once(Stage stage) {
      this.stage = stage;
    }

    @Override
    public void handle(WindowEvent event) {
      stage.removeEventHandler(WindowEvent.WINDOW_HIDING, this);
      save();
    }
  }

  private static void put(Stage stage, Frame frame) {
    stage.setX(frame.x());
    stage.setY(frame.y());
    stage.setWidth(frame.width());
    stage.setHeight(frame.height());
    stage.setMaximized(frame.maximised());
  }

  /// A window that fills the screen keeps the place that it goes back to.
  private void see(Stage stage) {
    if (!stage.isShowing() || stage.isIconified() || stage.isFullScreen()) {
      return;
    }
    var now = new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    var frame =
        stage.isMaximized()
            ? memory
                .now()
                .frame()
                .map(it -> new Frame(it.x(), it.y(), it.width(), it.height(), true))
                .orElse(new Frame(now.x(), now.y(), now.width(), now.height(), true))
            : now;
    memory.change(before -> before.with(frame));
  }

  /// Says what is wrong with the memory, and shows the tour at the very first start.
  void begin(Runnable tour) {
    memory.trouble().ifPresent(this::say);
    if (!memory.now().toured()) {
      remember(Remembered::afterTheTour);
      bridge.afterwards(tour);
    }
  }

  private void remember(UnaryOperator<Remembered> change) {
    memory.change(change);
    save();
  }

  private void save() {
    bridge.aside(
        _ -> {
          memory.write();
          return true;
        },
        _ -> {},
        e -> say("What the window remembers cannot be written: " + e.getMessage()));
  }

  private void say(String trouble) {
    session.tell(new Notice.Failed(trouble));
  }
}

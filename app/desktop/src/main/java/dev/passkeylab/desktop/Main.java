package dev.passkeylab.desktop;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.memory.Memory;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.ScenarioFile;
import dev.passkeylab.server.storage.DataFolder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Opens the window; where there is no display, plays the scenario without one and leaves pictures.
///
/// It is no JavaFX application itself, so that it can say what is missing where JavaFX cannot
/// start.
public final class Main {

  private static final int STEP_FAILED = 1;
  private static final int WRONG_INPUT = 2;
  private static final int OUR_BUG = 3;

  private static final String NO_WINDOW =
      """
      No window could be opened: %s.
      On Linux it needs a display and GTK 3: apt-get install libgtk-3-0 libgl1 libxtst6 libxxf86vm1
      Without them, the tour is played headless now.
      """;

  private Main() {}

  /// Runs the program.
  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String[] args) {
    Options options;
    try {
      options = Options.of(args);
    } catch (IllegalArgumentException e) {
      System.err.print(e.getMessage() + "\n\n" + Options.USAGE);
      return WRONG_INPUT;
    }
    if (options.help()) {
      System.out.print(Options.USAGE);
      return 0;
    }
    try {
      return open(options, args);
    } catch (ScenarioFile.WrongFile e) {
      System.err.println(e.getMessage());
      return WRONG_INPUT;
    } catch (RuntimeException e) {
      System.err.println("This is a mistake of Passkey Lab's own. Please report it:");
      e.printStackTrace();
      return OUR_BUG;
    }
  }

  private static int open(Options options, String[] args) throws ScenarioFile.WrongFile {
    var path = options.scenario();
    var file =
        path.isPresent() ? ScenarioFile.read(path.get(), options.variation()) : ScenarioFile.tour();
    if (options.headless() || !mayHaveDisplay()) {
      var lab = new Lab(file, options.theme().orElse(Theme.Choice.SYSTEM));
      return withoutDisplay(lab, path.isPresent());
    }
    var memory = Memory.in(DataFolder.usual().resolve("window.properties"));
    var lab =
        new Lab(file, options.theme().orElse(memory.now().theme()), Lab.server(), memory)
            .withTrace(options.trace());
    try {
      FxBridge.start(lab::openWindow);
    } catch (UnsupportedOperationException | LinkageError e) {
      System.err.printf(NO_WINDOW, String.valueOf(e.getMessage()));
      return again(args);
    }
    lab.awaitClose().ifPresent(System.err::println);
    return 0;
  }

  private static boolean mayHaveDisplay() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    var value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }

  /// {@return the exit code, which tells a failed step to whoever named the scenario}
  private static int withoutDisplay(Lab lab, boolean named) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var tour = new HeadlessTour(lab);
    FxBridge.start(tour::begin);
    var played = tour.await();
    System.out.println("No display: the scenario was played without a window.");
    played.written().forEach(path -> System.out.println("  " + path));
    played.complaint().ifPresent(System.err::println);
    return named && !played.failed().isEmpty() ? STEP_FAILED : 0;
  }

  /// JavaFX starts once in a process: without a display it takes another one.
  private static int again(String[] args) {
    try {
      return Relaunch.headless(List.of(args));
    } catch (IOException e) {
      System.err.println("Start it again with --headless: " + e.getMessage());
      return 0;
    }
  }
}

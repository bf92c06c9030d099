package dev.passkeylab.desktop.timing;

import dev.passkeylab.desktop.LabWindow;
import dev.passkeylab.desktop.live.LiveServer;
import dev.passkeylab.desktop.live.LiveSession;
import dev.passkeylab.desktop.live.OpenedTrace;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Fonts;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.LabSession;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/// Measures the window with a long trace and a large payload, and prints a table. It is a report,
/// not a test: nothing fails here for being slow. `app/docs/timings.md` says how to run it.
public final class WindowTimings {

  private static final int STEPS = 300;
  private static final int MEBIBYTE = 1 << 20;

  private final int length;
  private final Scene scene;
  private final LabSession session;

  private WindowTimings(int length, Scene scene, LabSession session) {
    this.length = length;
    this.scene = scene;
    this.session = session;
  }

  /// @param args the number of entries; 100,000 unless given
  public static void main(String[] args) throws Exception {
    int length = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
    var started = ManagementFactory.getRuntimeMXBean().getStartTime();
    var up = new CountDownLatch(1);
    Platform.startup(up::countDown);
    up.await();
    say("JavaFX is up, since the JVM began", System.currentTimeMillis() - started + " ms");
    long before = System.nanoTime();
    var timings = onFx(() -> open(length));
    timings.drawn();
    var opened = new Stopwatch();
    opened.note(System.nanoTime() - before);
    say("the window is drawn, empty, from then on", opened.toString());
    timings.measure();
    System.exit(0);
  }

  private static WindowTimings open(int length) throws Exception {
    Fonts.load();
    var bridge = new FxBridge();
    var engine = new LongTrace(length);
    var nothing = engine.nothing();
    var session = new LabSession(bridge, engine, nothing);
    LiveServer none =
        (_, _) -> {
          throw new IOException("not here");
        };
    var runs = new Runs(session, new LiveSession(bridge, none), new OpenedTrace(bridge));
    var stage = new Stage();
    new LabWindow(stage, bridge, runs, new Theme(Theme.Choice.LIGHT)).show();
    stage.setWidth(1440);
    stage.setHeight(900);
    return new WindowTimings(length, stage.getScene(), session);
  }

  private void measure() throws Exception {
    say("heap in use", heap());
    var shown = new Stopwatch();
    var first = shownSteps();
    shown.note(after(session::run, () -> shownSteps() > first && rows().getItems().size() > 1000));
    say(String.format(Locale.ROOT, "%,d entries are shown", length), shown.toString());
    say("heap in use", heap());
    say("another step", steps().toString());
    for (var view : new String[] {"list", "sequence", "compact"}) {
      var turn = new Stopwatch();
      turn.note(after(() -> this.<ToggleButton>find("#view-" + view).fire(), () -> true));
      say(view + ": change to it", turn.toString());
      say(view + ": a step of the scroll bar", scroll("#trace").toString());
      say(view + ": filter, a keystroke", filter("reg").toString());
      say(view + ": filter taken back", filter("").toString());
    }
    var hex = payload();
    say("1 MiB in the inspector", hex.toString());
    say("hex: a step of the scroll bar", scroll("#hex").toString());
    say("heap in use", heap());
  }

  private int shownSteps() {
    return session.snapshot().get().trace().size();
  }

  private Stopwatch steps() throws Exception {
    var watch = new Stopwatch();
    for (int i = 0; i < 20; i++) {
      int size = onFx(this::shownSteps);
      watch.note(after(session::step, () -> shownSteps() > size));
    }
    return watch;
  }

  private Stopwatch filter(String words) throws Exception {
    var watch = new Stopwatch();
    var field = onFx(() -> this.<TextField>find("#trace-filter"));
    int before = onFx(() -> rows().getItems().size());
    watch.note(after(() -> field.setText(words), () -> rows().getItems().size() != before));
    return watch;
  }

  private Stopwatch scroll(String list) throws Exception {
    var watch = new Stopwatch();
    var rows = onFx(() -> this.<ListView<?>>find(list));
    int all = onFx(() -> rows.getItems().size());
    for (int i = 0; i < STEPS; i++) {
      int to = (int) ((long) i * all / STEPS);
      onFx(
          () -> {
            watch.time(
                () -> {
                  rows.scrollTo(to);
                  lay();
                });
            return to;
          });
    }
    return watch;
  }

  private Stopwatch payload() throws Exception {
    var member = "{\"id\":\"0123456789\",\"n\":[1,2,3]},\n";
    var file = Files.createTempFile("payload", ".json");
    Files.writeString(file, "[" + member.repeat(MEBIBYTE / member.length()) + "0]");
    onFx(
        () -> {
          this.<Button>find("#open").fire();
          return this;
        });
    drawn();
    var watch = new Stopwatch();
    watch.note(
        after(
            () -> {
              this.<TextArea>find("#paste").setText(file.toString());
              this.<Button>find("#open-inspect").fire();
            },
            () -> scene.lookup("#hex") instanceof ListView<?> hex && !hex.getItems().isEmpty()));
    Files.delete(file);
    return watch;
  }

  private ListView<?> rows() {
    return find("#trace");
  }

  @SuppressWarnings("unchecked")
  private <N extends Node> N find(String query) {
    return (N) scene.lookup(query);
  }

  private void lay() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /// {@return the nanoseconds from the beginning of `act` until `done` is seen and drawn}
  private long after(Runnable act, BooleanSupplier done) throws Exception {
    long before = System.nanoTime();
    onFx(
        () -> {
          act.run();
          return this;
        });
    boolean seen = false;
    while (!seen) {
      seen =
          onFx(
              () -> {
                lay();
                return done.getAsBoolean();
              });
    }
    return System.nanoTime() - before;
  }

  private void drawn() throws Exception {
    after(
        () -> {}, () -> scene.lookup("#trace") instanceof ListView<?> list && list.getWidth() > 0);
  }

  private static String heap() throws Exception {
    onFx(() -> 0);
    System.gc();
    var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return String.format(Locale.ROOT, "%.1f MiB", used / (double) MEBIBYTE);
  }

  private static void say(String what, String how) {
    System.out.printf("%-40s %s%n", what, how);
  }

  private static <T> T onFx(java.util.concurrent.Callable<T> work) throws Exception {
    var task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}

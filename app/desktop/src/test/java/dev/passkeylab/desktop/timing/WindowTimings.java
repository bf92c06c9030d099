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
import java.util.concurrent.Callable;
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
  private final long thread;

  private WindowTimings(LongTrace engine, Scene scene, LabSession session, long thread) {
    this.length = engine.entries().size();
    this.scene = scene;
    this.session = session;
    this.thread = thread;
  }

  /// @param args the number of entries; 100,000 unless given
  public static void main(String[] args) throws Exception {
    var engine = new LongTrace(args.length == 0 ? 100_000 : Integer.parseInt(args[0]));
    long before = System.nanoTime();
    var up = new CountDownLatch(1);
    Platform.startup(up::countDown);
    up.await();
    long started = System.nanoTime();
    var timings = onFx(() -> open(engine));
    timings.drawn();
    long drawn = System.nanoTime();
    System.out.printf("%-34s %8s %8s %8s %8s %6s%n", "ms", "clock", "p95", "work", "p95", "times");
    System.out.printf("%-34s %8.1f%n", "JavaFX starts", (started - before) / 1e6);
    System.out.printf("%-34s %8.1f%n", "the window is drawn", (drawn - started) / 1e6);
    timings.measure();
    System.exit(0);
  }

  private static WindowTimings open(LongTrace engine) {
    Fonts.load();
    var bridge = new FxBridge();
    var session = new LabSession(bridge, engine, engine.nothing());
    LiveServer none =
        (_, _) -> {
          throw new IOException("not here");
        };
    var runs = new Runs(session, new LiveSession(bridge, none), new OpenedTrace(bridge));
    var stage = new Stage();
    new LabWindow(stage, bridge, runs, new Theme(Theme.Choice.LIGHT)).show();
    stage.setWidth(1440);
    stage.setHeight(900);
    return new WindowTimings(engine, stage.getScene(), session, Thread.currentThread().threadId());
  }

  private void measure() throws Exception {
    heap("empty");
    once(String.format(Locale.ROOT, "%,d entries are shown", length), session::run, this::grown);
    heap("with them");
    steps();
    for (var view : new String[] {"list", "sequence", "compact"}) {
      var button = onFx(() -> this.<ToggleButton>find("#view-" + view));
      once(view + ": change to it", button::fire, () -> true);
      scroll(view, "#trace");
      filter(view, "reg");
      filter(view, "");
    }
    payload();
    scroll("hex", "#hex");
    heap("in the end");
  }

  private boolean grown() {
    return session.snapshot().get().trace().size() > length && rows().getItems().size() > length;
  }

  private void steps() throws Exception {
    var watch = new Stopwatch(thread);
    for (int i = 0; i < 20; i++) {
      int size = onFx(() -> rows().getItems().size());
      after(watch, session::step, () -> rows().getItems().size() > size);
    }
    say("another step", watch);
  }

  private void filter(String view, String words) throws Exception {
    var field = onFx(() -> this.<TextField>find("#trace-filter"));
    int before = onFx(() -> rows().getItems().size());
    var what = view + (words.isEmpty() ? ": filter taken back" : ": filter set");
    once(what, () -> field.setText(words), () -> rows().getItems().size() != before);
  }

  private void scroll(String view, String list) throws Exception {
    var watch = new Stopwatch(thread);
    var rows = onFx(() -> this.<ListView<?>>find(list));
    int all = onFx(() -> rows.getItems().size());
    for (int i = 0; i < STEPS; i++) {
      int to = (int) ((long) i * all / STEPS);
      after(watch, () -> rows.scrollTo(to), () -> true);
    }
    say(view + ": a jump of the scroll bar", watch);
  }

  private void payload() throws Exception {
    var member = "{\"id\":\"0123456789\",\"n\":[1,2,3]},\n";
    var file = Files.createTempFile("payload", ".json");
    Files.writeString(file, "[" + member.repeat(MEBIBYTE / member.length()) + "0]");
    onFx(() -> {
      this.<Button>find("#open").fire();
      return this;
    });
    drawn();
    once(
        "1 MiB in the inspector",
        () -> {
          this.<TextArea>find("#paste").setText(file.toString());
          this.<Button>find("#open-inspect").fire();
        },
        () -> scene.lookup("#hex") instanceof ListView<?> hex && !hex.getItems().isEmpty());
    Files.delete(file);
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

  private void once(String what, Runnable act, BooleanSupplier done) throws Exception {
    var watch = new Stopwatch(thread);
    after(watch, act, done);
    say(what, watch);
  }

  /// Times `act` until `done` is seen and all is laid out.
  private void after(Stopwatch watch, Runnable act, BooleanSupplier done) throws Exception {
    watch.start();
    onFx(() -> {
      act.run();
      return this;
    });
    while (!onFx(done::getAsBoolean)) {
      Thread.onSpinWait();
    }
    onFx(() -> {
      lay();
      return this;
    });
    watch.stop();
  }

  private void drawn() throws Exception {
    after(
        new Stopwatch(thread),
        this::lay,
        () -> scene.lookup("#trace") instanceof ListView<?> list && list.getWidth() > 0);
  }

  private static void heap(String when) throws Exception {
    onFx(() -> when);
    System.gc();
    var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf("%-34s %8.1f MiB%n", "heap, " + when, used / (double) MEBIBYTE);
  }

  private static void say(String what, Stopwatch how) {
    System.out.printf("%-34s %s%n", what, how);
  }

  private static <T> T onFx(Callable<T> work) throws Exception {
    var task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}

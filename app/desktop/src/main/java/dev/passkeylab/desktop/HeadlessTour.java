package dev.passkeylab.desktop;

import dev.passkeylab.desktop.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Plays the scenario in the real window without a display, step by step, and takes pictures on the way.
final class HeadlessTour {

  private final Lab lab;
  private final Path folder = folder();
  private final List<Path> written = new ArrayList<>();
  private final CountDownLatch done = new CountDownLatch(1);
  private @Nullable RuntimeException failure;

  HeadlessTour(Lab lab) {
    this.lab = lab;
  }

  /// Opens the window and begins. On the window's thread.
  void begin() {
    var opened = lab.open(new Stage());
    opened.session().snapshot().addListener((_, _, _) -> opened.bridge().afterwards(() -> moved(opened)));
    opened.bridge().afterwards(() -> moved(opened));
  }

  /// {@return the files that were written, once all is played}
  List<Path> await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure != null) {
      throw failure;
    }
    return List.copyOf(written);
  }

  private void moved(Lab.Opened opened) {
    try {
      var snapshot = opened.session().snapshot().get();
      shoot(opened, snapshot.next());
      if (snapshot.next() < snapshot.script().steps().size()) {
        opened.session().step();
      } else {
        finish(opened);
      }
    } catch (RuntimeException e) {
      failure = e;
      done.countDown();
    }
  }

  private void finish(Lab.Opened opened) {
    var report = folder.resolve("report.html");
    opened
        .session()
        .report(
            report,
            () -> {
              written.add(report);
              opened.stage().hide();
              done.countDown();
            });
  }

  private void shoot(Lab.Opened opened, int step) {
    for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      opened.theme().choose(choice);
      var name = "%02d-%s.png".formatted(step, choice == Theme.Choice.DARK ? "dark" : "light");
      written.add(Pictures.take(opened.stage(), folder.resolve(name)));
    }
  }

  private static Path folder() {
    var folder = Path.of("target", "passkey-lab");
    try {
      return Files.createDirectories(folder);
    } catch (IOException _) {
      return temporary();
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("passkey-lab");
    } catch (IOException e) {
      throw new IllegalStateException("there is no folder to write to", e);
    }
  }
}

package dev.passkeylab.desktop;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Plays the scenario in the real window without a display, step by step, and takes pictures on the
/// way.
final class HeadlessTour {

  private static final String PICK = "- pick";
  private static final Pattern OURS = Pattern.compile("\\d{2,}(-autofill)?-(light|dark)\\.png");
  private static final String FIELD = "#username";

  /// Takes a picture of a window, into a file.
  @FunctionalInterface
  interface Camera {

    /// {@return the file}
    Path take(Stage stage, Path file);
  }

  /// What came of the tour.
  ///
  /// @param written the files, in their order
  /// @param failed the steps that failed
  record Played(List<Path> written, List<Snapshot.StepResult> failed) {

    Played {
      written = List.copyOf(written);
      failed = List.copyOf(failed);
    }

    /// {@return what to say of the steps that failed, on one line, or nothing}
    Optional<String> complaint() {
      return failed.stream()
          .findFirst()
          .map(first ->
              (failed.size() == 1
                      ? "1 step failed at line "
                      : failed.size() + " steps failed, the first at line ")
                  + first.line()
                  + ": "
                  + first.message());
    }
  }

  private final Lab lab;
  private final Path folder;
  private final Camera camera;
  private final List<Path> written = new ArrayList<>();
  private final CountDownLatch done = new CountDownLatch(1);
  private List<Snapshot.StepResult> failed = List.of();
  private @Nullable RuntimeException failure;
  private int peeked = -1;

  HeadlessTour(Lab lab) {
    this(lab, folder(), Pictures::take);
  }

  HeadlessTour(Lab lab, Path folder, Camera camera) {
    this.lab = lab;
    this.folder = folder;
    this.camera = camera;
  }

  /// Opens the window and begins. On the window's thread.
  void begin() {
    try {
      clear();
      var opened = lab.open(new Stage());
      // the headless screen is smaller than the window: a popup left of its edge would be moved
      opened.stage().setX(0);
      opened.stage().setY(0);
      opened.session().snapshot().addListener((_, _, _) -> afterwards(opened));
      afterwards(opened);
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  /// {@return what came of it, once all is played}
  Played await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure != null) {
      throw failure;
    }
    return new Played(written, failed);
  }

  /// Takes the pictures of an earlier tour away, which may have been longer.
  private void clear() {
    try (var files = Files.newDirectoryStream(folder)) {
      for (var file : files) {
        if (OURS.matcher(file.getFileName().toString()).matches()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void afterwards(Lab.Opened opened) {
    opened.bridge().afterwards(() -> moved(opened));
  }

  private void moved(Lab.Opened opened) {
    try {
      go(opened, opened.session().snapshot().get());
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  private void fail(RuntimeException mistake) {
    failure = mistake;
    done.countDown();
  }

  private void go(Lab.Opened opened, Snapshot snapshot) {
    int next = snapshot.next();
    var list = snapshot.moment().newest(PromptKind.AUTOFILL);
    if (peeked == next && list.isPresent()) {
      putCursor(opened.stage());
      shoot(opened, "%02d-autofill".formatted(next));
      opened.session().back();
      return;
    }
    if (peeked != next) {
      shoot(opened, "%02d".formatted(next));
    }
    var page = peekable(snapshot);
    if (peeked != next && page.isPresent()) {
      peeked = next;
      var focus = Reply.of("focus").with("field", "username");
      opened.session().answer(page.get().prompt().ref(), focus);
    } else if (next < snapshot.script().steps().size()) {
      opened.session().step();
    } else {
      finish(opened);
    }
  }

  /// {@return the sign-in page, where a step would open the autofill list and answer it in one go}
  private static Optional<Moment.Open> peekable(Snapshot snapshot) {
    return snapshot
        .script()
        .step(snapshot.next())
        .filter(step -> step.text().startsWith(PICK))
        .flatMap(_ -> snapshot.moment().newest(PromptKind.SIGN_IN_PAGE));
  }

  private void finish(Lab.Opened opened) {
    var report = folder.resolve("report.html");
    failed =
        opened.session().snapshot().get().results().stream()
            .filter(result -> !result.passed())
            .toList();
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

  /// The list hangs under the field with the cursor, and is open already: this asks for nothing.
  private static void putCursor(Stage stage) {
    var field = stage.getScene().lookup(FIELD);
    if (field != null) {
      field.requestFocus();
    }
  }

  private void shoot(Lab.Opened opened, String name) {
    for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      opened.theme().choose(choice);
      var theme = choice == Theme.Choice.DARK ? "-dark.png" : "-light.png";
      written.add(camera.take(opened.stage(), folder.resolve(name + theme)));
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

package dev.passkeylab.desktop.memory;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the window remembers, and the file that it is kept in. It changes on the window's thread;
/// any thread may write it.
public final class Memory {

  private final Optional<Path> file;
  private final Optional<String> trouble;
  private volatile Remembered now;

  private Memory(Optional<Path> file, Remembered start, Optional<String> trouble) {
    this.file = file;
    this.trouble = trouble;
    this.now = start;
  }

  /// {@return one that nobody keeps, in which the tour was shown: for starts without a person}
  public static Memory none() {
    return new Memory(Optional.empty(), Remembered.NOTHING.afterTheTour(), Optional.empty());
  }

  /// {@return what is kept in `file`, which need not exist. One that cannot be read is moved aside,
  /// and nothing is remembered}
  public static Memory in(Path file) {
    try {
      return new Memory(Optional.of(file), Lines.read(Files.readString(file)), Optional.empty());
    } catch (NoSuchFileException _) {
      return new Memory(Optional.of(file), Remembered.NOTHING, Optional.empty());
    } catch (IOException | IllegalArgumentException _) {
      return new Memory(
          Optional.of(file), Remembered.NOTHING.afterTheTour(), Optional.of(moved(file)));
    }
  }

  private static String moved(Path file) {
    var aside = file.resolveSibling(file.getFileName() + ".broken");
    var broken = "What the window remembered cannot be read, so it starts afresh. ";
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return broken + "The file is now " + aside + ".";
    } catch (IOException e) {
      return broken + file + " cannot be moved aside either: " + e.getMessage();
    }
  }

  /// {@return what is remembered}
  public Remembered now() {
    return now;
  }

  /// {@return what is to be said of the file, or nothing}
  public Optional<String> trouble() {
    return trouble;
  }

  /// Remembers something else from now on.
  public void change(UnaryOperator<Remembered> change) {
    now = change.apply(now);
  }

  /// Writes what is remembered by now. Whoever reads the file meanwhile finds the old one or the
  /// new one, whole.
  ///
  /// @throws IOException when it cannot be written
  public synchronized void write() throws IOException {
    if (file.isEmpty()) {
      return;
    }
    var whole = file.get().toAbsolutePath();
    Files.createDirectories(whole.getParent());
    WholeFile.write(whole, Bytes.utf8(Lines.write(now)));
  }
}

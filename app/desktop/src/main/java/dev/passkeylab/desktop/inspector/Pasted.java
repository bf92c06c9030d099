package dev.passkeylab.desktop.inspector;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.desktop.live.TraceSource;
import dev.passkeylab.lab.inspect.Inspection;
import dev.passkeylab.lab.inspect.Inspector;
import dev.passkeylab.lab.inspect.Unrecognised;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What became of something that was pasted or opened.
sealed interface Pasted {

  int LARGEST = 16 << 20;
  int LONGEST_NAME = 4_096;

  /// It can be shown.
  ///
  /// @param name what to call it
  record Recognised(String name, Inspection inspection) implements Pasted {}

  /// It is a trace file: a run, to be looked at elsewhere.
  record Trace(Path file) implements Pasted {}

  /// It cannot.
  ///
  /// @param why in words, with the place where there is one
  record Refused(String why) implements Pasted {}

  /// {@return what `text` is: the name of a file that there is, or the thing itself}
  static Pasted of(String text) {
    return file(text.strip()).map(Pasted::of).orElseGet(() -> of("Pasted text", Bytes.utf8(text)));
  }

  /// {@return what the file holds}
  static Pasted of(Path file) {
    if (TraceSource.isTrace(file)) {
      return new Trace(file);
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST
          ? new Refused(file + " is larger than 16 MiB, which is more than is looked at.")
          : of(String.valueOf(file.getFileName()), Bytes.wrap(bytes));
    } catch (AccessDeniedException e) {
      return new Refused(file + " may not be read: permission denied.");
    } catch (IOException e) {
      return new Refused(file + " cannot be read: " + e.getMessage());
    }
  }

  private static Pasted of(String name, Bytes input) {
    var inspection = Inspector.inspectInput(input, Optional.empty());
    return inspection.recognised()
        ? new Recognised(name, inspection)
        : new Refused(
            name + " cannot be read as anything known. " + Unrecognised.of(input).message());
  }

  private static Optional<Path> file(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NAME || text.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(text)).filter(Files::isRegularFile);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}

package dev.passkeylab.cli;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What a command was given to read: a file, standard input, or the text itself.
///
/// @param name what to call it in messages
record Input(String name, Bytes bytes) {

  /// The name of an input that is neither file nor standard input.
  static final String TEXT = "the text";

  private static final int LARGEST = 64 << 20;

  /// Why there is nothing to read, in words for the user.
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  /// Reads what `argument` names: `-` is standard input, the name of a file that file, anything
  /// else the text.
  static Input of(String argument, InputStream standardInput) throws Unreadable {
    return read(argument, standardInput).orElseGet(() -> new Input(TEXT, Bytes.utf8(argument)));
  }

  /// Reads what `argument` names: `-` is standard input, anything else a file; empty when there is
  /// no such file.
  static Optional<Input> file(String argument, InputStream standardInput) throws WrongInput {
    try {
      return read(argument, standardInput);
    } catch (Unreadable e) {
      throw new WrongInput(e);
    }
  }

  private static Optional<Input> read(String argument, InputStream standardInput)
      throws Unreadable {
    try {
      if (argument.equals("-")) {
        return Optional.of(new Input("standard input", limited(standardInput, "standard input")));
      }
      var path = path(argument).filter(Files::exists);
      if (path.isEmpty()) {
        return Optional.empty();
      } else if (Files.isDirectory(path.get())) {
        throw new Unreadable(argument + " is a folder; expected a file");
      }
      try (var in = Files.newInputStream(path.get())) {
        return Optional.of(new Input(argument, limited(in, argument)));
      }
    } catch (IOException e) {
      throw new Unreadable("cannot read " + argument + ": " + reason(e));
    }
  }

  private static Bytes limited(InputStream in, String name) throws IOException, Unreadable {
    var bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new Unreadable(name + " is larger than 64 MiB, which is more than is looked at");
    }
    return Bytes.wrap(bytes);
  }

  private static Optional<Path> path(String argument) {
    try {
      return argument.isBlank() ? Optional.empty() : Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException ? "permission denied" : e.toString();
  }
}

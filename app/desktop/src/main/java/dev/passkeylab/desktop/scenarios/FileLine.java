package dev.passkeylab.desktop.scenarios;

import java.util.List;

/// A line of the file tree.
sealed interface FileLine {

  /// A file.
  record OfFile(FileRow row) implements FileLine {

    @Override
    public String toString() {
      return row.spoken();
    }
  }

  /// The heading of a folder below the one that is open.
  ///
  /// @param names its own and those of the folders that it lies in, the outermost first
  /// @param files all that are in it and below it
  record OfFolder(List<String> names, List<FileRow> files) implements FileLine {

    public OfFolder {
      names = List.copyOf(names);
      files = List.copyOf(files);
    }

    /// {@return its path from the folder that is open}
    String path() {
      return String.join("/", names);
    }

    /// {@return how its files did, the worst first: a folded folder hides no failure}
    Outcome outcome() {
      if (ran() == 0) {
        return Outcome.NOT_RUN;
      }
      return failed() > 0
          ? Outcome.FAILED
          : ran() == files.size() ? Outcome.PASSED : Outcome.NOT_RUN;
    }

    /// {@return the same in words}
    String words() {
      return switch (outcome()) {
        case NOT_RUN -> ran() == 0 ? counted() : ran() + " of " + files.size() + " run";
        case PASSED -> files.size() + " passed";
        case FAILED, WRONG, BROKEN -> failed() + " of " + files.size() + " failed";
      };
    }

    private String counted() {
      return files.size() == 1 ? "1 file" : files.size() + " files";
    }

    private long ran() {
      return files.stream().filter(it -> it.outcome() != Outcome.NOT_RUN).count();
    }

    private long failed() {
      return files.stream()
          .filter(it -> it.outcome() != Outcome.NOT_RUN && it.outcome() != Outcome.PASSED)
          .count();
    }

    boolean unsaved() {
      return files.stream().anyMatch(it -> it.draft().get().isPresent());
    }

    @Override
    public String toString() {
      return path();
    }
  }
}

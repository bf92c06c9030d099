package dev.passkeylab.desktop.scenarios;

import java.util.Optional;

/// How the files of a folder did, for the line at the foot of the window.
///
/// @param file the one that is looked at, or nothing
/// @param folder what people call the folder
/// @param counted how many files there are, or how far a run of them is
/// @param failed how many have failed, or nothing while none was run
public record Tally(
    Optional<String> file, String folder, String counted, Optional<Integer> failed) {

  static Tally of(Shelf shelf) {
    var ran = shelf.files().stream().filter(it -> it.outcome() != Outcome.NOT_RUN).toList();
    var failed = (int) ran.stream().filter(it -> it.outcome() != Outcome.PASSED).count();
    return new Tally(
        shelf.chosen().get().map(it -> it.ref().name()),
        shelf.folder().get().title(),
        counted(shelf, ran.size()),
        ran.isEmpty() ? Optional.empty() : Optional.of(failed));
  }

  private static String counted(Shelf shelf, int ran) {
    var progress = shelf.progress().get();
    if (progress.running()) {
      return progress.done() + " of " + progress.all() + " done";
    }
    int all = shelf.files().size();
    return (all == 1 ? "1 file" : all + " files") + ", " + (ran == 0 ? "none" : ran) + " run";
  }
}

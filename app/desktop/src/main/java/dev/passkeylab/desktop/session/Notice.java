package dev.passkeylab.desktop.session;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;

/// Something that a command has to say: that an act did not fit, that a step failed, or that we
/// made a mistake.
public sealed interface Notice {

  /// {@return one line for people}
  String text();

  /// What was asked for does not fit the moment; nothing has happened.
  record Refused(String text) implements Notice {}

  /// What was asked for cannot be had in the run that is shown.
  record Off(String text) implements Notice {}

  /// What was asked for did not come out: the start of the server, say.
  record Failed(String text) implements Notice {}

  /// A step of the scenario did not come out.
  ///
  /// @param title which: `Line 13 failed: expect verdict`
  /// @param reasons what was wanted and what was seen, a line for each
  /// @param entry the number of the entry that shows it, where there is one
  record StepFailed(String title, List<String> reasons, OptionalInt entry) implements Notice {

    public StepFailed {
      reasons = List.copyOf(reasons);
    }

    @Override
    public String text() {
      return title + ". " + String.join("; ", reasons);
    }
  }

  /// The next step is for a prompt that was answered by hand: it was not taken.
  ///
  /// @param line of the step
  record Overtaken(String line) implements Notice {

    @Override
    public String text() {
      return "The prompt of line " + line + " was answered by hand.";
    }
  }

  /// The relying party refused what the person has just done.
  ///
  /// @param what was refused, such as `Sign-in`
  /// @param check the check that refused it
  /// @param why what the check saw and wanted
  /// @param seq number of the entry that holds the verdict
  record Rejected(String what, String check, String why, int seq) implements Notice {

    @Override
    public String text() {
      return what + " rejected by the check " + check + ". " + why;
    }
  }

  /// The run took another way at a decision.
  ///
  /// @param difference number of the first entry that is another one, or 0
  record Branched(String text, int difference) implements Notice {}

  /// The lab itself is at fault.
  ///
  /// @param report the whole story, for an issue
  record Bug(String text, String report) implements Notice {

    /// {@return what to say of `mistake`}
    public static Bug of(Throwable mistake) {
      var report = new StringWriter();
      mistake.printStackTrace(new PrintWriter(report));
      return new Bug("The lab made a mistake: " + mistake, report.toString());
    }
  }
}

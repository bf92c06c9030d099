package dev.passkeylab.cli;

import dev.passkeylab.lab.report.PlainText;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What to say when something goes wrong: to the user about a wrong command line, and about a bug
/// of ours.
final class Mistakes {

  private static final String DEBUG = "PASSKEY_LAB_DEBUG";

  private Mistakes() {}

  /// {@return the exit code for a wrong command line, which it explains}
  static int usage(ParameterException mistake, String[] args) {
    var command = mistake.getCommandLine();
    var err = command.getErr();
    var name = command.getCommandSpec().qualifiedName();
    err.println(name + ": " + PlainText.ofLines(String.valueOf(mistake.getMessage())));
    UnmatchedArgumentException.printSuggestions(mistake, err);
    if (mistake instanceof UnmatchedArgumentException unmatched
        && unmatched.isUnknownOption()
        && !command.getCommandSpec().positionalParameters().isEmpty()) {
      err.println("If this is no option but the text itself, put -- in front of it.");
    }
    if (mistake instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && command.getSubcommands().isEmpty()) {
      err.println("Text with spaces goes in quotation marks.");
    }
    if (args.length == 0) {
      err.println();
      command.usage(err);
    } else {
      err.println("Try '" + name + " --help'.");
    }
    return ExitCode.INVALID;
  }

  /// {@return the exit code for an exception: the input's fault, or, where nobody expected it,
  /// ours}
  static int thrown(Exception exception, CommandLine command, ParseResult result) {
    var err = command.getErr();
    if (exception instanceof WrongInput) {
      var message = PlainText.ofLines(String.valueOf(exception.getMessage()));
      err.println(command.getCommandSpec().qualifiedName() + ": " + message);
      return ExitCode.INVALID;
    }
    return bug(exception, err);
  }

  /// {@return the exit code for a bug of ours, which it owns up to}
  static int bug(Throwable exception, PrintWriter err) {
    err.println("This is a bug in Passkey Lab: " + PlainText.of(exception.toString()));
    report(exception, err);
    return ExitCode.BUG;
  }

  private static void report(Throwable exception, PrintWriter err) {
    if (System.getenv(DEBUG) != null) {
      exception.printStackTrace(err);
    } else {
      err.println(
          "Set "
              + DEBUG
              + "=1 to see where, and report it with the command line; README.md says to whom.");
    }
  }
}

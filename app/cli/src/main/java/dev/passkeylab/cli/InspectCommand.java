package dev.passkeylab.cli;

import dev.passkeylab.lab.inspect.Inspection;
import dev.passkeylab.lab.inspect.InspectionJson;
import dev.passkeylab.lab.inspect.Inspector;
import dev.passkeylab.lab.report.PlainText;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `passkey-lab inspect`: takes bytes apart and prints every field with its place and meaning.
@Command(
    name = "inspect",
    description = {
      "Take bytes apart: every field with its offset, length, value and meaning.",
      "",
      "Reads JSON messages, PEM, data URLs, hex, base64, base64url and raw bytes, and finds out"
          + " what they hold. Base64url within JSON is taken apart too."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the input is in order",
      "1:the input has problems; they are listed at the end",
      "2:the input cannot be read, or nothing in it is recognised"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  passkey-lab inspect a10102",
      "  passkey-lab inspect registration.json",
      "  passkey-lab inspect --as authenticator-data" + " data.bin",
      "  curl -s https://example.test/options | passkey-lab inspect --json -"
    })
final class InspectCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "INPUT",
      defaultValue = "-",
      showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
      description = "A file, '-' or nothing for standard input, or the text itself.")
  @SuppressWarnings("NullAway.Init")
  private String input;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      converter = FormatOption.class,
      completionCandidates = FormatOption.class,
      description = "What the bytes are, instead of finding out: ${COMPLETION-CANDIDATES}.")
  private @Nullable PayloadFormat as;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  InspectCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    var err = spec.commandLine().getErr();
    try {
      var read = Input.of(input, in);
      var found = Inspector.inspectInput(read.bytes(), Optional.ofNullable(as));
      print(found);
      if (!found.recognised()) {
        err.println(name() + PlainText.of(nothingRecognised(read)));
        return ExitCode.INVALID;
      }
      return found.problems().isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
    } catch (Input.Unreadable e) {
      err.println(name() + PlainText.ofLines(String.valueOf(e.getMessage())));
      return ExitCode.INVALID;
    }
  }

  private void print(Inspection found) {
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(InspectionJson.print(found));
    } else {
      new OutlinePrinter(found, spec.commandLine().getColorScheme()).print(out);
    }
    out.flush();
  }

  private String nothingRecognised(Input read) {
    if (read.bytes().isEmpty()) {
      return read.name() + " is empty";
    }
    var nothing = "nothing in " + read.name() + " is recognised";
    return read.name().equals(Input.TEXT)
        ? nothing + "; there is no file of that name either"
        : nothing + "; --as says what it is";
  }

  private String name() {
    return spec.qualifiedName() + ": ";
  }
}

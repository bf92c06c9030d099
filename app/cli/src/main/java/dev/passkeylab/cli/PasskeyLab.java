package dev.passkeylab.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `passkey-lab`.
@Command(
    name = "passkey-lab",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "A laboratory for passkeys: every party of a WebAuthn ceremony, every byte.",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footer = "%n'passkey-lab COMMAND --help' says more about a command.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:an expectation or a verification failed, or problems were found",
      "2:the input or the command line is wrong",
      "3:a bug in Passkey Lab"
    })
public final class PasskeyLab implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private PasskeyLab() {}

  /// Runs the command line and exits with its code.
  public static void main(String... args) {
    // The streams are UTF-8 whatever the locale says: JSON is, and so are the names that people
    // give their keys.
    var out = utf8(FileDescriptor.out);
    var err = utf8(FileDescriptor.err);
    int code = run(System.in, out, err, Progress.isLive(System.getenv()), args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    var stream = new PatientOutput(new FileOutputStream(descriptor));
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /// {@return the exit code of a command line, run in this process with these streams}
  public static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
    return run(in, out, err, false, args);
  }

  private static int run(
      InputStream in, PrintWriter out, PrintWriter err, boolean live, String... args) {
    var line =
        new CommandLine(new PasskeyLab())
            .addSubcommand(new RunCommand(live))
            .addSubcommand(new InspectCommand(in))
            .addSubcommand(new CreateCommand(in))
            .addSubcommand(new GetCommand(in))
            .addSubcommand(verify(in))
            .addSubcommand(new ServeCommand())
            .addSubcommand(new SchemaCommand())
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(Mistakes::usage)
            .setExecutionExceptionHandler(Mistakes::thrown);
    try {
      return written(line.execute(args), out, err);
    } catch (Error e) {
      // picocli hands exceptions on, but lets a full stack or heap through, which would exit with
      // 1.
      return Mistakes.bug(e, err);
    }
  }

  // A full disk must not look like success to whoever reads the exit code.
  private static int written(int code, PrintWriter out, PrintWriter err) {
    if (!out.checkError()) {
      return code;
    }
    err.println("passkey-lab: standard output cannot be written");
    return Math.max(code, ExitCode.INVALID);
  }

  /// A challenge may begin with `-h`, and is no cry for help.
  private static CommandLine verify(InputStream in) {
    return new CommandLine(new VerifyCommand(in, InstantSource.system()))
        .setAllowOptionsAsOptionParameters(true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say which command");
  }
}

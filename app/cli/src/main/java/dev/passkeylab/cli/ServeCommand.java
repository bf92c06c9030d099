package dev.passkeylab.cli;

import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import dev.passkeylab.lab.trace.TraceJson;
import dev.passkeylab.server.SiteServer;
import dev.passkeylab.server.storage.DataFolder;
import dev.passkeylab.server.storage.Database;
import dev.passkeylab.server.storage.DatabaseTrouble;
import dev.passkeylab.server.storage.Storage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `passkey-lab serve`: is a relying party for real browsers of this computer.
@Command(
    name = "serve",
    sortOptions = false,
    description = {
      "Be a relying party for the browsers of this computer, until you stop it with Ctrl+C.",
      "",
      "Prints where its pages are, and the messages that it sends: codes to sign in with.",
      "",
      "Beside the pages it answers to programs, in JSON:",
      "  POST /attestation/options, /attestation/result",
      "  POST /assertion/options, /assertion/result",
      "      FIDO's conformance API. It knows no passwords and has accounts of its own.",
      "  POST /create, /get {origin, mediation?, publicKey}",
      "      navigator.credentials with the lab's devices: the response, or",
      "      {error: {name, message, cause}}",
      "  POST /authenticator, DELETE /authenticator/ID",
      "      Adds a device as WebDriver describes it and gives its {id}, or takes it",
      "      away. Until the first is added, a laptop stands in.",
      "",
      "Who uses the devices shows the token that is printed: Authorization: Bearer TOKEN."
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "2:the port is taken, a file cannot be written, or the database cannot be opened",
      "130:it was stopped with Ctrl+C; 143 when it was told to end"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  passkey-lab serve --port 8080 --trace today.jsonl",
      "  passkey-lab serve --data /tmp/throwaway",
      "  passkey-lab serve --db 'jdbc:postgresql://localhost/lab?user=lab&password=...'"
    })
final class ServeCommand implements Callable<Integer> {

  private static final String DEFAULT_PORT = "8080";
  private static final int HIGHEST_PORT = 65_535;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = DEFAULT_PORT,
      description =
          "Where it listens, on this computer only; 0 for any that is free. Default: 8080.")
  private int port;

  @ArgGroup private @Nullable Where where;

  /// Where it keeps what it knows.
  static final class Where {

    @Option(
        names = "--data",
        paramLabel = "DIR",
        description =
            "The folder in which it keeps accounts and passkeys, made when missing. Default:"
                + " passkey-lab in $XDG_DATA_HOME, or in ~/.local/share.")
    private @Nullable Path data;

    @Option(
        names = "--db",
        paramLabel = "JDBC-URL",
        description =
            "A database for them instead: jdbc:postgresql:... It makes the schemas site and"
                + " conformance in it. With jdbc:h2:mem:x all is forgotten when it stops.")
    private @Nullable String db;
  }

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = "What programs show that use its devices. Default: a random one.")
  private @Nullable String token;

  @Option(
      names = "--trace",
      paramLabel = "F",
      description = "Write everything that happens into this file, one line each, secrets masked.")
  private @Nullable Path trace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new WrongInput("--port " + port + ": expected a number from 0 to " + HIGHEST_PORT);
    }
    try (var lines = trace == null ? null : new PrintWriter(Files.newBufferedWriter(trace));
        var storage = Storage.open(url())) {
      if (lines != null) {
        lines.println(TraceJson.versionLine());
      }
      serve(storage, new LiveRun(InstantSource.system(), entry -> write(entry, lines)));
    } catch (DatabaseTrouble e) {
      throw new WrongInput("cannot open " + place() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new WrongInput("cannot serve: " + e.getMessage());
    }
    return ExitCode.FINE;
  }

  private String url() {
    return where != null && where.db != null ? where.db : Database.in(folder());
  }

  /// Without its password, if it has one.
  private String place() {
    return where != null && where.db != null
        ? where.db.replaceAll("[?;].*", "")
        : folder().toString();
  }

  private Path folder() {
    return where != null && where.data != null ? where.data : DataFolder.usual();
  }

  private void serve(Storage storage, LiveRun run) throws Exception {
    var out = spec.commandLine().getOut();
    var settings = SiteServer.usual();
    var shown = token == null ? SiteServer.newToken() : token;
    try (var server =
        SiteServer.start(
            port, settings, storage.repositories(), shown, run, it -> print(out, it))) {
      out.println("Serving at " + server.origin() + "/, until you press Ctrl+C.");
      out.println("Accounts and passkeys are kept in " + place() + ".");
      out.println("Token for its devices: " + shown);
      out.flush();
      var stopped = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
      stopped.await();
    }
  }

  private static void print(PrintWriter out, MessageSent message) {
    out.println("Outbox: to " + message.account() + ": " + message.text());
    out.flush();
  }

  private static void write(Entry entry, @Nullable PrintWriter lines) {
    if (lines != null) {
      lines.println(TraceJson.line(entry));
      lines.flush();
    }
  }
}

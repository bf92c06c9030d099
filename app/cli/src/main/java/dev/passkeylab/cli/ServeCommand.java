package dev.passkeylab.cli;

import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.store.MemoryRepository;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.TraceJson;
import dev.passkeylab.server.SiteServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
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
      "Prints where its pages are, and the messages that it sends: codes to sign in with. What it"
          + " keeps is gone when it stops."
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it was stopped", "2:the port is taken, or a file cannot be written"},
    footerHeading = "%nExample:%n",
    footer = "  passkey-lab serve --port 8080 --trace today.jsonl")
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
    var out = spec.commandLine().getOut();
    try (var lines = trace == null ? null : new PrintWriter(Files.newBufferedWriter(trace))) {
      if (lines != null) {
        lines.println(TraceJson.versionLine());
      }
      serve(out, new LiveRun(InstantSource.system(), entry -> write(entry, lines)));
    } catch (IOException e) {
      throw new WrongInput("cannot serve: " + e.getMessage());
    }
    return ExitCode.FINE;
  }

  private void serve(PrintWriter out, LiveRun run) throws Exception {
    var settings = SiteSettings.of("localhost").with(PasswordCost.PRODUCTION);
    try (var server =
        SiteServer.start(
            port,
            settings,
            new MemoryRepository(),
            run,
            it -> {
              out.println("Outbox: to " + it.account() + ": " + it.text());
              out.flush();
            })) {
      out.println("Serving at " + server.origin() + "/, until you press Ctrl+C.");
      out.flush();
      var stopped = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
      stopped.await();
    }
  }

  private static void write(Entry entry, @Nullable PrintWriter lines) {
    if (lines != null) {
      lines.println(TraceJson.line(entry));
      lines.flush();
    }
  }
}

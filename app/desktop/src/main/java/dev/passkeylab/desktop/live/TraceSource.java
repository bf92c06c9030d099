package dev.passkeylab.desktop.live;

import dev.passkeylab.lab.trace.BadTrace;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Origin;
import dev.passkeylab.lab.trace.TraceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// A trace file, read an entry at a time so that it can be given up.
///
/// @param read how many entries were read so far
/// @param bell rung now and then
public record TraceSource(Path file, AtomicInteger read, Runnable bell) {

  /// More would fill the memory that a window usually has.
  static final int MOST_ENTRIES = 1_000_000;

  private static final int OFTEN = 2_048;
  private static final int BEGINNING = 64;

  /// {@return whether a file begins as a trace does}
  public static boolean isTrace(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      var begin = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return TraceReader.begins(begin);
    } catch (IOException _) {
      return false; // whoever opens it otherwise says why it cannot be read
    }
  }

  Recorded read(BooleanSupplier over) throws IOException, BadTrace {
    var trace = new ArrayList<Entry>();
    Optional<Origin> origin;
    try (var reader = new TraceReader(Files.newBufferedReader(file))) {
      origin = reader.origin();
      for (var next = reader.next();
          next.isPresent() && !over.getAsBoolean();
          next = reader.next()) {
        trace.add(next.get());
        tell(trace.size());
      }
    }
    return Recorded.of(file, origin, trace);
  }

  private void tell(int count) throws BadTrace {
    if (count > MOST_ENTRIES) {
      throw new BadTrace(count + 1, "more than a million entries are not shown");
    }
    if (count % OFTEN == 0) {
      read.set(count);
      bell.run();
    }
  }
}

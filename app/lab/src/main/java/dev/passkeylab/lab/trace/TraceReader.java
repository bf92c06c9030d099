package dev.passkeylab.lab.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what [TraceJson] writes, an entry at a time: the same entries come back.
public final class TraceReader implements AutoCloseable {

  private static final String VERSION_MEMBER = "passkeyLabTrace";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final BufferedReader lines;
  private int line;
  private int newest;
  private Optional<Origin> origin = Optional.empty();

  /// @throws BadTrace when it does not begin as a trace does, or with a newer version
  public TraceReader(Reader from) throws IOException, BadTrace {
    this.lines = new BufferedReader(from);
    try {
      begin();
    } catch (IOException | BadTrace e) {
      lines.close();
      throw e;
    }
  }

  /// {@return all entries that `text` holds}
  ///
  /// @throws BadTrace naming the line that cannot be read
  public static List<Entry> read(Reader text) throws IOException, BadTrace {
    try (var reader = new TraceReader(text)) {
      var all = new ArrayList<Entry>();
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        all.add(next.get());
      }
      return List.copyOf(all);
    }
  }

  /// {@return whether a text that begins like this wants to be a trace, of whatever version}
  public static boolean begins(String text) {
    return text.stripLeading().startsWith("{\"" + VERSION_MEMBER + "\"");
  }

  private void begin() throws IOException, BadTrace {
    line++;
    var first = lines.readLine();
    if (first == null || !begins(first)) {
      throw wrong("no trace begins like this; one begins with " + TraceJson.versionLine());
    }
    var begin = parsed(first);
    int version = begin.path(VERSION_MEMBER).asInt(0);
    if (version != TraceJson.VERSION) {
      throw wrong("version " + version + " of traces; known is version " + TraceJson.VERSION);
    }
    try {
      origin =
          begin.hasNonNull("scenario")
              ? Optional.of(OriginReader.read(begin.path("scenario")))
              : Optional.empty();
    } catch (Members.Wrong e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /// {@return what it was recorded of; empty for a live run, and where the file does not say so}
  public Optional<Origin> origin() {
    return origin;
  }

  /// {@return the next entry, or nothing at the end}
  ///
  /// @throws BadTrace naming the line that cannot be read
  public Optional<Entry> next() throws IOException, BadTrace {
    line++;
    var text = lines.readLine();
    if (text == null) {
      return Optional.empty();
    }
    var entry = entry(parsed(text));
    if (newest != 0 && entry.seq() != newest + 1) {
      throw wrong("entry " + entry.seq() + " follows entry " + newest);
    }
    newest = entry.seq();
    return Optional.of(entry);
  }

  private JsonNode parsed(String text) throws BadTrace {
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      var at = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
      throw wrong("not JSON" + at + ": " + e.getOriginalMessage());
    }
  }

  private Entry entry(JsonNode json) throws BadTrace {
    try {
      int seq = Members.number(json, "seq");
      var at = Instant.parse(Members.text(json, "at"));
      var from = party(Members.text(json, "from"));
      var to = party(Members.text(json, "to"));
      var ceremony = Members.absent(json, "ceremony") ? null : Members.text(json, "ceremony");
      var cause = Members.absent(json, "cause") ? null : Members.number(json, "cause");
      var payload = Members.payload(json.path("payload"));
      return new Entry(
          seq, at, from, to, ceremony, cause, EventReader.event(json.path("event"), payload));
    } catch (Members.Wrong e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (DateTimeException _) {
      throw wrong("at is no time: " + json.path("at"));
    }
  }

  private static Party party(String name) throws Members.Wrong {
    if (name.startsWith("device:")) {
      return Party.device(name.substring("device:".length()));
    }
    if (name.startsWith("relying-party:")) {
      return Party.relyingParty(name.substring("relying-party:".length()));
    }
    if (name.startsWith("page ")) {
      return Party.page(name.substring("page ".length()));
    }
    return switch (name) {
      case "person" -> Party.PERSON;
      case "page" -> Party.PAGE;
      case "browser" -> Party.BROWSER;
      case "lab" -> Party.LAB;
      default -> throw new Members.Wrong("no party is called " + name);
    };
  }

  private BadTrace wrong(String what) {
    return new BadTrace(line, what);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}

package dev.passkeylab.lab.trace;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes traces as JSON Lines: a version line, then one line an entry. The same trace gives the
/// same bytes.
///
/// The version line of a scenario's trace has a second member, `scenario`: an [Origin]. Readers
/// leave members alone that they do not know, so the version stays.
public final class TraceJson {

  /// The version of the format, raised when a program that reads it would have to change.
  public static final int VERSION = 1;

  private static final JsonFactory JSON = new JsonFactory();

  private TraceJson() {}

  /// {@return all lines, each with its line feed}
  public static String lines(List<Entry> trace) {
    return lines(versionLine(), trace);
  }

  /// {@return all lines of the trace of a scenario, each with its line feed}
  public static String lines(Origin origin, List<Entry> trace) {
    return lines(versionLine(origin), trace);
  }

  private static String lines(String first, List<Entry> trace) {
    var text = new StringWriter();
    try {
      write(first, trace, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// Writes all lines.
  public static void write(List<Entry> trace, Writer to) throws IOException {
    write(versionLine(), trace, to);
  }

  private static void write(String first, List<Entry> trace, Writer to) throws IOException {
    to.write(first);
    to.write('\n');
    for (var entry : trace) {
      to.write(line(entry));
      to.write('\n');
    }
  }

  /// {@return the first line}
  public static String versionLine() {
    return "{\"passkeyLabTrace\":" + VERSION + "}";
  }

  /// {@return the first line of the trace of a scenario}
  public static String versionLine(Origin origin) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("passkeyLabTrace", VERSION);
      json.writeName("scenario");
      value(json, origin);
      json.writeEndObject();
    }
    return encodable(text.toString());
  }

  /// {@return the line of an entry, without line feed}
  public static String line(Entry entry) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("seq", entry.seq());
      json.writeStringProperty("at", entry.at().toString());
      json.writeStringProperty("from", party(entry.from()));
      json.writeStringProperty("to", party(entry.to()));
      json.writeName("ceremony");
      value(json, entry.ceremony());
      json.writeName("cause");
      value(json, entry.cause());
      json.writeName("event");
      event(json, entry.event());
      json.writeName("payload");
      payload(json, entry.event().payload());
      json.writeEndObject();
    }
    return encodable(text.toString());
  }

  // Half of a surrogate pair has no UTF-8; it can stand in JSON only within a text, and there an
  // escape can stand for it.
  private static String encodable(String json) {
    if (json.codePoints().noneMatch(TraceJson::isHalf)) {
      return json;
    }
    var text = new StringBuilder();
    json.codePoints()
        .forEach(it -> text.append(isHalf(it) ? "\\u%04x".formatted(it) : Character.toString(it)));
    return text.toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static String party(Party party) {
    return switch (party.kind()) {
      case PERSON, PAGE, BROWSER, LAB -> party.name();
      case DEVICE -> "device:" + party.name();
      case RELYING_PARTY -> "relying-party:" + party.name();
    };
  }

  private static void event(JsonGenerator json, Event event) {
    json.writeStartObject();
    json.writeStringProperty("name", event.name().id());
    members(json, (Record) event);
    json.writeEndObject();
  }

  // The components of a record come in the order of its declaration: the order of members is that
  // of the code.
  private static void members(JsonGenerator json, Record record) {
    for (var component : record.getClass().getRecordComponents()) {
      if (component.getType() != Payload.class) {
        json.writeName(component.getName());
        value(json, component(record, component));
      }
    }
  }

  private static @Nullable Object component(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass() + " cannot be read", e);
    }
  }

  private static void value(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      case Enum<?> word -> json.writeString(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(item -> value(json, item));
        json.writeEndArray();
      }
      case Record record -> {
        json.writeStartObject();
        members(json, record);
        json.writeEndObject();
      }
      default -> throw new IllegalArgumentException("no JSON form for " + value.getClass());
    }
  }

  private static void payload(JsonGenerator json, @Nullable Payload payload) {
    if (payload == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("format", payload.format().id());
    json.writeStringProperty("bytes", payload.bytes().base64url());
    json.writeEndObject();
  }
}

package dev.passkeylab.lab.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the origin of a trace. Members that it does not know are left alone: a later program may
/// have more to say.
final class OriginReader {

  private OriginReader() {}

  static Origin read(JsonNode json) throws Members.Wrong {
    return new Origin(
        Members.text(json, "file"),
        Members.text(json, "name"),
        perhaps(json, "variation"),
        Members.text(json, "result"),
        seed(json),
        all(json, "steps", OriginReader::step));
  }

  private static Origin.Step step(JsonNode json) throws Members.Wrong {
    return new Origin.Step(
        Members.text(json, "file"),
        Members.number(json, "line"),
        Members.number(json, "column"),
        Members.text(json, "verb"),
        Members.number(json, "after"),
        all(json, "misses", OriginReader::miss));
  }

  private static Origin.Miss miss(JsonNode json) throws Members.Wrong {
    return new Origin.Miss(
        Members.text(json, "file"),
        Members.number(json, "line"),
        Members.number(json, "column"),
        Members.text(json, "subject"),
        Members.text(json, "wanted"),
        Members.text(json, "seen"),
        json.hasNonNull("entry") ? Integer.valueOf(Members.number(json, "entry")) : null);
  }

  private static @Nullable String perhaps(JsonNode json, String name) throws Members.Wrong {
    return json.hasNonNull(name) ? Members.text(json, name) : null;
  }

  private static long seed(JsonNode json) throws Members.Wrong {
    var seed = json.path("seed");
    if (!seed.canConvertToLong()) {
      throw new Members.Wrong("seed is no whole number: " + Members.shown(seed));
    }
    return seed.longValue();
  }

  private interface Read<T> {
    T of(JsonNode json) throws Members.Wrong;
  }

  private static <T> List<T> all(JsonNode json, String name, Read<T> read) throws Members.Wrong {
    var list = json.path(name);
    if (!list.isArray()) {
      throw new Members.Wrong(name + " is no list: " + Members.shown(list));
    }
    var all = new ArrayList<T>();
    for (var item : list) {
      all.add(read.of(item));
    }
    return all;
  }
}

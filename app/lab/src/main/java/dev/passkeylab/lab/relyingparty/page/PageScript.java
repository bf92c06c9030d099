package dev.passkeylab.lab.relyingparty.page;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.webauthn.JsonObject;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How the pages of a site behave: a value for every switch.
///
/// @param values of each switch its word, its words, or its text
public record PageScript(Map<PageSwitch, List<String>> values) {

  /// What pages should do.
  public static final PageScript USUAL = usual();

  public PageScript {
    values = Collections.unmodifiableMap(new EnumMap<>(values));
  }

  private static PageScript usual() {
    var values = new EnumMap<PageSwitch, List<String>>(PageSwitch.class);
    for (var it : PageSwitch.values()) {
      values.put(it, it.usual());
    }
    return new PageScript(values);
  }

  /// {@return the words of a switch}
  public List<String> words(PageSwitch of) {
    return values.getOrDefault(of, of.usual());
  }

  /// {@return the word or text of a switch that has one}
  public String word(PageSwitch of) {
    return words(of).getFirst();
  }

  /// {@return whether a switch has this word, among others or alone}
  public boolean has(PageSwitch of, String word) {
    return words(of).contains(word);
  }

  /// {@return whether a switch is on}
  public boolean does(PageSwitch of) {
    return has(of, "true");
  }

  /// {@return the same with another value}
  public PageScript with(PageSwitch of, List<String> words) {
    var edited = new EnumMap<>(values);
    edited.put(of, List.copyOf(words));
    return new PageScript(edited);
  }

  /// {@return the same with another word}
  public PageScript with(PageSwitch of, String word) {
    return with(of, List.of(word));
  }

  Json write() {
    var json = Json.object();
    values.forEach((of, words) -> {
      switch (of.kind()) {
        case TEXT, WORD -> json.put(of.id(), words.getFirst());
        case WORDS -> json.putTexts(of.id(), words);
      }
    });
    return json;
  }

  static PageScript read(JsonObject json) throws Malformed {
    var script = USUAL;
    for (var of : PageSwitch.values()) {
      script =
          switch (of.kind()) {
            case TEXT, WORD -> script.with(of, json.text(of.id()));
            case WORDS -> script.with(of, json.texts(of.id()));
          };
    }
    return script;
  }
}

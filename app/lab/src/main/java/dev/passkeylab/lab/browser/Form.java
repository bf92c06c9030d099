package dev.passkeylab.lab.browser;

import java.util.HashMap;
import java.util.Map;

/// What stands in the fields of a page.
final class Form {

  private final Map<String, String> texts = new HashMap<>();

  /// {@return what stands in a field; empty where nothing does}
  String get(String field) {
    return texts.getOrDefault(field, "");
  }

  /// Puts a text into a field instead of what stands there.
  void put(String field, String text) {
    texts.put(field, text);
  }
}

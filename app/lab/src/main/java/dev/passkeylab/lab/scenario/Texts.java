package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The texts of the files that a scenario was read from, so that reports can show what they speak
/// of.
public final class Texts {

  private final Map<String, String> byFile = new LinkedHashMap<>();

  Texts() {}

  void add(String file, Bytes bytes) {
    byFile.put(file, bytes.asUtf8());
  }

  /// {@return a line of a file, from 1; empty where there is none}
  public Optional<String> line(String file, int line) {
    return Optional.ofNullable(byFile.get(file))
        .flatMap(it -> it.lines().skip(line - 1L).findFirst());
  }
}

package dev.passkeylab.desktop.inspector;

import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import java.util.List;
import java.util.stream.Collectors;

/// How many checks ended in which way.
final class ResultCounts {

  private ResultCounts() {}

  /// {@return the numbers that are not 0, with their words}
  static String words(List<FindingLine> findings) {
    return List.of("passed", "failed", "skipped", "unreached").stream()
        .map(result -> count(findings, result) + " " + result)
        .filter(words -> !words.startsWith("0 "))
        .collect(Collectors.joining(", "));
  }

  private static long count(List<FindingLine> findings, String result) {
    return findings.stream().filter(it -> it.result().equals(result)).count();
  }
}

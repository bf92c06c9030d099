package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads what an `expect` wants of a credential.
final class CredentialReader {

  static final List<String> FACETS =
      List.of(
          "attachment",
          "transports",
          "discoverable",
          "algorithm",
          "aaguid",
          "backup",
          "id-length");
  static final List<String> BACKUP = List.of("eligible", "state");
  private static final List<String> TRUTHS = List.of("true", "false");

  private final Typed typed;

  CredentialReader(Typed typed) {
    this.typed = typed;
  }

  List<Expectation> read(Node node) {
    var wanted = new ArrayList<Expectation>();
    Fields.of(typed, node, "'credential'", FACETS)
        .ifPresent(
            it -> {
              if (it.members().isEmpty()) {
                typed.problems.add(
                    node.place(), "an empty 'credential' could never fail", "at least one value");
              }
              it.members().forEach(member -> wanted.addAll(facet(member)));
            });
    return wanted;
  }

  private List<Expectation> facet(Node.Member member) {
    var key = member.key();
    var value = member.value();
    return switch (key) {
      case "attachment" -> word(value, key, Vocabulary.ATTACHMENTS);
      case "transports" -> transports(value);
      case "discoverable" -> word(value, key, TRUTHS);
      case "algorithm" -> word(value, key, Vocabulary.ALGORITHMS);
      case "aaguid" ->
          that(key, typed.text(value, "'aaguid'").map(it -> it.toLowerCase(Locale.ROOT)), value);
      case "backup" -> backup(value);
      case "id-length" ->
          that(key, typed.whole(value, "'id-length'").stream().boxed().findFirst(), value);
      default -> List.of(); // reported as an unknown key
    };
  }

  private List<Expectation> word(Node node, String facet, List<String> words) {
    return that(facet, typed.word(node, "'" + facet + "'", words), node);
  }

  private static List<Expectation> that(String facet, Optional<?> wanted, Node node) {
    return wanted
        .map(
            it ->
                Expectation.that(
                    "credential " + facet,
                    Wanted.of(node, it),
                    evidence -> CredentialProbes.credential(evidence, facet)))
        .map(List::of)
        .orElse(List.of());
  }

  private List<Expectation> transports(Node node) {
    var wanted = new ArrayList<Wanted>();
    for (var item : typed.items(node, "'transports'").orElse(List.of())) {
      typed
          .word(item, "'transports'", Vocabulary.TRANSPORTS)
          .ifPresent(it -> wanted.add(Wanted.of(item, it)));
    }
    return List.of(
        Expectation.allOf(
            "credential transports",
            node.place(),
            wanted,
            evidence -> CredentialProbes.credential(evidence, "transports")));
  }

  private List<Expectation> backup(Node node) {
    var fields = Fields.of(typed, node, "'backup'", BACKUP);
    var wanted = new ArrayList<Expectation>();
    fields.ifPresent(
        it -> {
          for (var key : BACKUP) {
            it.get(key).ifPresent(value -> wanted.addAll(word(value, key, TRUTHS)));
          }
          if (it.members().isEmpty()) {
            typed.problems.add(
                node.place(), "an empty 'backup' could never fail", "eligible or state");
          }
        });
    return wanted;
  }
}

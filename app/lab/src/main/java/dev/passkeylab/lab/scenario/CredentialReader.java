package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what an `expect` wants of a credential.
final class CredentialReader {

  static final List<String> BACKUP =
      Arrays.stream(Facet.values()).filter(Facet::isOfBackup).map(Facet::id).toList();
  static final List<String> KEYS =
      Stream.concat(
              Arrays.stream(Facet.values()).filter(it -> !it.isOfBackup()).map(Facet::id),
              Stream.of(Facet.BACKUP))
          .toList();

  private final Typed typed;

  CredentialReader(Typed typed) {
    this.typed = typed;
  }

  List<Expectation> read(Node node) {
    var wanted = new ArrayList<Expectation>();
    for (var member : members(node, "credential", KEYS)) {
      if (member.key().equals(Facet.BACKUP)) {
        members(member.value(), Facet.BACKUP, BACKUP).forEach(it -> add(wanted, it));
      } else {
        add(wanted, member);
      }
    }
    return wanted;
  }

  private List<Node.Member> members(Node node, String what, List<String> keys) {
    return Fields.wanted(typed, node, what, keys).map(Fields::known).orElse(List.of());
  }

  private void add(List<Expectation> wanted, Node.Member member) {
    Facet.of(member.key()).flatMap(it -> expectation(it, member.value())).ifPresent(wanted::add);
  }

  private Optional<Expectation> expectation(Facet facet, Node node) {
    return switch (facet) {
      case ATTACHMENT -> that(facet, node, word(facet, node, Vocabulary.ATTACHMENTS));
      case TRANSPORTS -> transports(node);
      case ALGORITHM -> that(facet, node, word(facet, node, Vocabulary.ALGORITHMS));
      case DISCOVERABLE, ELIGIBLE, STATE -> that(facet, node, word(facet, node, Vocabulary.TRUTHS));
      case AAGUID -> that(facet, node, typed.uuid(node, "'aaguid'"));
      case ID_LENGTH ->
          that(facet, node, typed.whole(node, "'id-length'").stream().boxed().findFirst());
    };
  }

  private Optional<String> word(Facet facet, Node node, List<String> words) {
    return typed.word(node, "'" + facet.id() + "'", words);
  }

  private static Optional<Expectation> that(Facet facet, Node node, Optional<?> wanted) {
    return wanted.map(
        it -> Expectation.that("credential " + facet.id(), Wanted.of(node, it), facet::in));
  }

  private Optional<Expectation> transports(Node node) {
    return typed
        .items(node, "'transports'")
        .map(list -> list.stream().flatMap(it -> transport(it).stream()).toList())
        .map(it ->
            Expectation.allOf("credential transports", node.place(), it, Facet.TRANSPORTS::in));
  }

  private Optional<Wanted> transport(Node node) {
    return word(Facet.TRANSPORTS, node, Vocabulary.TRANSPORTS).map(it -> Wanted.of(node, it));
  }
}

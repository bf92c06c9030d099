package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.util.List;

/// A COSE_Key (RFC 9052 §7) that an inspection came upon, member by member, and whether it can be a
/// key.
///
/// @param node the whole key
/// @param title type, algorithm and curve by name
/// @param members in the order of the bytes
/// @param checks what was looked at
public record KeyReading(
    Node node, String title, List<KeyMember> members, List<ReadingCheck> checks) {

  /// A member of the map.
  ///
  /// @param label its number, which is what the bytes hold
  /// @param name what the number stands for; empty where nobody gave it a name
  /// @param meaning the value in words
  /// @param node its line in the outline
  public record KeyMember(String label, String name, String value, String meaning, Node node) {}

  public KeyReading {
    members = List.copyOf(members);
    checks = List.copyOf(checks);
  }

  /// {@return every COSE_Key of an inspection, in the order of the outline}
  public static List<KeyReading> of(Inspection inspection) {
    return inspection
        .nodes()
        .filter(KeyReading::isKey)
        .map(node -> of(node, inspection.payloads().get(node.payload()).bytes()))
        .toList();
  }

  /// The outline has named the members already where it took a map for a key.
  private static boolean isKey(Node node) {
    return node.kind().equals("map")
        && node.children().stream()
            .anyMatch(it -> it.name().equals("1") && it.note().startsWith("kty"));
  }

  private static KeyReading of(Node node, Bytes payload) {
    var type = KeyWords.number(node, "1").orElse(0L);
    var members = node.children().stream().map(child -> member(child, type)).toList();
    var checks = KeyChecks.of(payload.slice(node.span()));
    return new KeyReading(node, KeyWords.title(node, type), members, checks);
  }

  private static KeyMember member(Node node, long type) {
    var name = KeyWords.name(node.name(), type);
    return new KeyMember(node.name(), name, node.value(), KeyWords.meaning(node, name, type), node);
  }
}

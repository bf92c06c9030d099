package dev.passkeylab.lab.inspect;

import dev.passkeylab.lab.inspect.JsonItem.Kind;
import dev.passkeylab.lab.inspect.JsonMember.Encoding;
import java.util.ArrayList;
import java.util.List;

/// The outline of JSON. Text that spells something known opens a further payload.
final class JsonOutline {

  private static final int LONGEST_ALGORITHM = 6;

  private JsonOutline() {}

  static Node of(Place at, String name, boolean clientData) {
    var item = JsonReader.read(at);
    at.outline().rpIds().collect(item);
    var found = clientData ? JsonShape.CLIENT_DATA : JsonMessages.shapeOf(item);
    var shown =
        found.title().isEmpty() ? item.kind() == Kind.LINES ? "JSON lines" : name : found.title();
    if (clientData) {
      checkClientData(at, item);
    }
    return node(at, shown, item, JsonMember.object("", found));
  }

  private static void checkClientData(Place at, JsonItem root) {
    if (root.kind() == Kind.BROKEN) {
      return;
    }
    if (!root.isObject()) {
      at.problem(root.span().offset(), "client data is an object; this is " + root.kind().word());
      return;
    }
    for (var member : List.of("type", "challenge", "origin")) {
      if (!root.has(member)) {
        at.member(member)
            .problem(
                root.span().end(),
                "client data has a member \"%s\"; it is missing".formatted(member));
      }
    }
  }

  private static Node node(Place at, String name, JsonItem item, JsonMember member) {
    return switch (item.kind()) {
      case OBJECT -> object(at, name, item, member);
      case ARRAY, LINES -> array(at, name, item, member);
      case STRING -> text(at, name, item, member);
      case NUMBER ->
          leaf(
              at,
              name,
              item,
              name.endsWith("lgorithm") || name.equals("alg")
                  ? algorithm(item, member.note())
                  : member.note());
      case BOOLEAN, NULL, BROKEN -> leaf(at, name, item, member.note());
    };
  }

  private static Node leaf(Place at, String name, JsonItem item, Note note) {
    var value = Values.cut(item.text(), Node.LONGEST_VALUE);
    return at.leaf(name, item.kind().word(), item.span(), value, note);
  }

  private static Node object(Place at, String name, JsonItem item, JsonMember member) {
    var shape = member.shape() == JsonShape.ANY ? JsonMessages.shapeOf(item) : member.shape();
    var children = new ArrayList<Node>();
    for (var entry : item.entries()) {
      var known = JsonMembers.of(shape, item, entry.name());
      var shown = Values.cut(entry.name(), Node.LONGEST_VALUE);
      children.add(node(at.member(entry.name()), shown, entry.value(), known));
    }
    var value = item.count() == 0 ? "{}" : Values.count("object", item.count());
    var note = member.note().text().isEmpty() ? shape.note() : member.note();
    return at.node(name, item.kind().word(), item.span(), 1, value, note, children);
  }

  private static Node array(Place at, String name, JsonItem item, JsonMember member) {
    var children = new ArrayList<Node>();
    var element = JsonMember.object("", member.shape().element());
    for (var entry : item.entries()) {
      children.add(node(at.step(entry.name()), entry.name(), entry.value(), element));
    }
    boolean lines = item.kind() == Kind.LINES;
    var value = item.count() == 0 ? "[]" : Values.count(item.kind().word(), item.count());
    return at.node(
        name, item.kind().word(), item.span(), lines ? 0 : 1, value, member.note(), children);
  }

  private static Note algorithm(JsonItem item, Note note) {
    boolean whole = item.text().matches("-?\\d{1,%d}".formatted(LONGEST_ALGORITHM));
    return whole ? note.with(CoseNames.algorithm(Long.parseLong(item.text()))) : note;
  }

  private static Node text(Place at, String name, JsonItem item, JsonMember member) {
    var value = '"' + Values.cut(item.text(), Node.LONGEST_VALUE) + '"';
    var inside =
        member.encoding() == Encoding.NONE
            ? EncodedText.unnamed(at, item.text(), member.note())
            : EncodedText.named(at, item, member);
    return at.node(
        name, item.kind().word(), item.span(), 1, value, inside.note(), inside.children());
  }
}

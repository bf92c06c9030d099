package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The outline of DER.
final class DerOutline {

  private final Place root;
  private final DerFields fields;
  private final DerText text;

  private DerOutline(Place root) {
    this.root = root;
    this.fields = new DerFields(root.bytes());
    this.text = new DerText(root.bytes());
  }

  /// {@return the outline of a part of a payload that should be exactly one value}
  static Node of(Place at, DerField field, Span part) {
    return new DerOutline(at).whole(at, field, part);
  }

  private Node whole(Place at, DerField field, Span part) {
    at.admits(part.offset());
    var read = DerReader.read(at.bytes(), part);
    if (read.isEmpty()) {
      at.problem(part.offset(), "no bytes; expected DER");
      return at.leaf(field.name(), "broken", part, "", field.note());
    }
    var first = read.getFirst();
    var node = node(at, field, first);
    int end = first.span().end();
    if (end == part.end()) {
      return node;
    }
    var rest = new Span(end, part.end() - end);
    at.problem(end, "%,d bytes are left over behind the value".formatted(rest.length()));
    var children = new ArrayList<>(node.children());
    children.add(at.step("leftOver").rest("leftOver", rest));
    return at.node(
        node.name(), node.kind(), part, node.head(), node.value(), field.note(), children);
  }

  private Node node(Place at, DerField field, DerValue value) {
    value.flaw().ifPresent(flaw -> at.problem(flaw.offset(), flaw.message()));
    if (field.explicit() && value.isConstructed() && value.parts().size() == 1) {
      return unwrapped(at, field, value);
    }
    var children =
        value.isConstructed() ? parts(at, field.shape(), value) : inside(at, field.shape(), value);
    var summary = summary(field.shape(), value, children);
    return at.node(
        field.name(),
        DerText.kind(value),
        value.span(),
        value.head(),
        summary.orElseGet(() -> text.of(value)),
        field.note(),
        children);
  }

  /// An explicit tag says which member it is; the value in it is what counts.
  private Node unwrapped(Place at, DerField field, DerValue wrapper) {
    var plain = new DerField(field.name(), field.shape(), field.note(), false);
    var inner = node(at, plain, wrapper.parts().getFirst());
    return at.node(
        inner.name(),
        inner.kind(),
        wrapper.span(),
        wrapper.head() + inner.head(),
        inner.value(),
        field.note(),
        inner.children());
  }

  private List<Node> parts(Place at, DerShape shape, DerValue value) {
    var named = fields.of(shape, value);
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < named.size(); i++) {
      var part = value.parts().get(i);
      if (!at.admits(part.span().offset())) {
        break;
      }
      nodes.add(node(at.step(named.get(i).name()), named.get(i), part));
    }
    return nodes;
  }

  /// {@return what the content of a string is known, or seen, to hold}
  private List<Node> inside(Place at, DerShape shape, DerValue value) {
    if (value.is(DerValue.BIT_STRING) && value.head() < value.span().length()) {
      return bits(at, shape, from(value.content(), 1));
    }
    if (!value.is(DerValue.OCTET_STRING)) {
      return List.of();
    }
    var content = value.content();
    if (shape == DerShape.AAGUID) {
      return aaguid(at, content);
    }
    return sequence(at, shape, content, shape != DerShape.ANY);
  }

  private List<Node> bits(Place at, DerShape shape, Span content) {
    return switch (shape) {
      case EC_POINT -> point(at, content);
      case RSA_KEY_BITS -> sequence(at, DerShape.RSA_KEY, content, true);
      case SIGNATURE_BITS -> sequence(at, DerShape.ECDSA_SIGNATURE, content, false);
      case ANY, CERTIFICATE, TBS_CERTIFICATE, ALGORITHM, NAME, NAME_PART, ATTRIBUTE, VALIDITY ->
          List.of();
      case PUBLIC_KEY, RSA_KEY, ECDSA_SIGNATURE, EXTENSIONS, EXTENSION, AAGUID -> List.of();
      case BASIC_CONSTRAINTS, KEY_USAGE, ANDROID_KEY_DESCRIPTION, ANDROID_AUTHORIZATIONS ->
          List.of();
      case APPLE_NONCE -> List.of();
    };
  }

  private List<Node> sequence(Place at, DerShape shape, Span content, boolean expected) {
    var whole = DerReader.exactly(at.bytes(), content);
    boolean opens = expected || whole.filter(DerValue::isConstructed).isPresent();
    if (!opens || root.levels(at) > DerReader.DEEPEST) {
      return List.of();
    }
    return List.of(whole(at.step("content"), DerField.of("content", shape, ""), content));
  }

  private static List<Node> aaguid(Place at, Span content) {
    var inner = DerReader.exactly(at.bytes(), content);
    boolean fine =
        inner.filter(v -> v.is(DerValue.OCTET_STRING) && v.content().length() == 16).isPresent();
    if (!fine) {
      at.problem(content.offset(), "not an AAGUID; expected an OCTET STRING of 16 bytes");
      return List.of();
    }
    var place = at.step("aaguid");
    return List.of(Aaguids.node(place, inner.get().span(), inner.get().head()));
  }

  private static List<Node> point(Place at, Span content) {
    int half = (content.length() - 1) / 2;
    boolean uncompressed =
        content.length() % 2 == 1 && half > 0 && at.bytes().at(content.offset()) == 4;
    if (!uncompressed) {
      return List.of();
    }
    var nodes = new ArrayList<Node>();
    int offset = content.offset();
    nodes.add(
        at.step("form")
            .leaf(
                "form",
                "byte",
                new Span(offset, 1),
                "0x04",
                Note.of("uncompressed: both coordinates follow")));
    for (var name : List.of("x", "y")) {
      var span = new Span(offset + 1 + (name.equals("x") ? 0 : half), half);
      var value = Values.hex(at.bytes().slice(span));
      nodes.add(at.step(name).leaf(name, "bytes", span, value, Note.of(name + " coordinate")));
    }
    return nodes;
  }

  private static Span from(Span span, int skipped) {
    return new Span(span.offset() + skipped, span.length() - skipped);
  }

  private Optional<String> summary(DerShape shape, DerValue value, List<Node> children) {
    return switch (shape) {
      case NAME -> Optional.of(join(children));
      case NAME_PART -> Optional.of(join(children));
      case ATTRIBUTE -> attribute(children);
      case ALGORITHM, EXTENSION -> Optional.of(fields.firstOid(value)).map(DerOutline::named);
      case PUBLIC_KEY -> children.stream().findFirst().map(Node::value);
      case VALIDITY -> Optional.of(join(children, " to "));
      case KEY_USAGE -> keyUsage(value);
      case ANY, CERTIFICATE, TBS_CERTIFICATE, EC_POINT, RSA_KEY_BITS, RSA_KEY -> Optional.empty();
      case SIGNATURE_BITS, ECDSA_SIGNATURE, EXTENSIONS, AAGUID -> Optional.empty();
      case BASIC_CONSTRAINTS, ANDROID_KEY_DESCRIPTION, ANDROID_AUTHORIZATIONS, APPLE_NONCE ->
          Optional.empty();
    };
  }

  private Optional<String> keyUsage(DerValue value) {
    return Optional.of(value)
        .filter(v -> v.is(DerValue.BIT_STRING))
        .map(v -> KeyUsage.words(root.bytes().slice(v.content())));
  }

  private static String named(String dotted) {
    var name = Oids.name(dotted);
    return name.isEmpty() ? dotted : name;
  }

  private static String join(List<Node> children) {
    return join(children, ", ");
  }

  private static String join(List<Node> children, String between) {
    var joined = new StringBuilder();
    for (var child : children) {
      if (joined.length() > Node.LONGEST_VALUE) {
        break;
      }
      joined.append(joined.isEmpty() ? "" : between).append(child.value());
    }
    return Values.cut(joined.toString(), Node.LONGEST_VALUE);
  }

  private static Optional<String> attribute(List<Node> children) {
    if (children.size() != 2) {
      return Optional.empty();
    }
    var type = children.getFirst().value().replaceFirst(" \\(.*\\)$", "");
    var value = children.getLast().value();
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return Optional.of(type + "=" + (quoted ? value.substring(1, value.length() - 1) : value));
  }
}

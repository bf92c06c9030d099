package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/// The outline of JSON. Text that spells something known opens a further payload.
final class JsonOutline {

  // Shorter text is more likely a word than an attestation object.
  private static final int SHORTEST_UNNAMED = 50;

  private final JsonTokens tokens;

  private JsonOutline(JsonTokens tokens) {
    this.tokens = tokens;
  }

  static Node of(Place at, String name, boolean clientData) {
    try (var tokens = JsonTokens.over(at)) {
      at.admits(0);
      var token = tokens.next(at);
      var note =
          clientData ? Note.webauthn("client data", "dictdef-collectedclientdata") : Note.NONE;
      if (token == null) {
        return at.leaf(
            name,
            "broken",
            at.whole(),
            Values.cut(TextBytes.beginning(at.bytes()), Node.LONGEST_VALUE),
            note);
      }
      var root = new JsonOutline(tokens).node(at, name, token, note);
      tokens.expectEnd(at);
      if (clientData) {
        checkClientData(at, root);
      }
      return root;
    }
  }

  private static void checkClientData(Place at, Node root) {
    if (!root.kind().equals("object")) {
      at.problem(root.span().offset(), "client data is an object; this is " + root.kind());
      return;
    }
    for (var member : List.of("type", "challenge", "origin")) {
      if (root.children().stream().noneMatch(child -> child.name().equals(member))) {
        at.member(member)
            .problem(
                root.span().end(),
                "client data has a member \"%s\"; it is missing".formatted(member));
      }
    }
  }

  private Node node(Place at, String name, JsonToken token, Note note) {
    int start = tokens.start();
    return switch (token) {
      case START_OBJECT -> object(at, name, start, note);
      case START_ARRAY -> array(at, name, start, note);
      case VALUE_STRING -> text(at, name, start, note);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at, name, start, note);
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
          at.leaf(
              name,
              token == JsonToken.VALUE_NULL ? "null" : "boolean",
              since(start),
              tokens.text(at),
              note);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          at.leaf(name, "broken", since(start), "", note);
    };
  }

  private Node object(Place at, String name, int start, Note note) {
    var children = new ArrayList<Node>();
    var names = new HashSet<String>();
    int count = 0;
    for (var token = tokens.next(at); token == JsonToken.PROPERTY_NAME; token = tokens.next(at)) {
      int offset = tokens.start();
      var member = tokens.text(at);
      var place = at.member(member);
      unique(place, names, member, offset);
      var value = tokens.next(place);
      if (value == null) {
        break;
      }
      count++;
      if (at.admits(offset)) {
        children.add(
            node(place, Values.cut(member, Node.LONGEST_VALUE), value, JsonNotes.of(member)));
      } else {
        tokens.skipChildren(at);
      }
    }
    var value = count == 0 ? "{}" : Values.count("object", count);
    return at.node(name, "object", since(start), 1, value, note, children);
  }

  private static void unique(Place place, Set<String> names, String member, int offset) {
    if (!names.add(member)) {
      place.problem(
          offset,
          "the member %s is in this object already; expected every name once"
              .formatted(place.name()));
    }
  }

  private Node array(Place at, String name, int start, Note note) {
    var children = new ArrayList<Node>();
    int count = 0;
    for (var token = tokens.next(at);
        token != null && token != JsonToken.END_ARRAY;
        token = tokens.next(at)) {
      var step = Integer.toString(count++);
      if (at.admits(tokens.start())) {
        children.add(node(at.step(step), step, token, Note.NONE));
      } else {
        tokens.skipChildren(at);
      }
    }
    var value = count == 0 ? "[]" : Values.count("array", count);
    return at.node(name, "array", since(start), 1, value, note, children);
  }

  private Node number(Place at, String name, int start, Note note) {
    var value = tokens.text(at);
    var told = name.equals("alg") && value.length() < 7 ? Note.of(algorithm(value)) : note;
    return at.leaf(name, "number", since(start), Values.cut(value, Node.LONGEST_VALUE), told);
  }

  private static String algorithm(String number) {
    try {
      return CoseNames.algorithm(Long.parseLong(number));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private Node text(Place at, String name, int start, Note note) {
    var text = tokens.text(at);
    var children = encoded(at, name, start, text).stream().toList();
    var value = '"' + Values.cut(text, Node.LONGEST_VALUE) + '"';
    return at.node(name, "string", since(start), 1, value, note, children);
  }

  private static Optional<Node> encoded(Place at, String name, int start, String text) {
    if (!at.outline().mayOpen()) {
      return Optional.empty();
    }
    var named = JsonNotes.encoded(name);
    if (named.isEmpty() && text.length() < SHORTEST_UNNAMED) {
      return Optional.empty();
    }
    var bytes = base64url(text);
    if (bytes.isEmpty()) {
      named.ifPresent(f -> at.problem(start, "not base64url; expected %s".formatted(f.id())));
      return Optional.empty();
    }
    return named
        .or(() -> Detection.of(bytes.get()).filter(JsonOutline::isWorthOpening))
        .map(format ->
            Formats.outline(at.outline().open(at.path(), format.id(), bytes.get()), format));
  }

  private static Optional<Bytes> base64url(String text) {
    return text.isEmpty() || text.indexOf(' ') >= 0 ? Optional.empty() : Unwrapped.decode(text);
  }

  private static boolean isWorthOpening(PayloadFormat format) {
    return switch (format) {
      case ATTESTATION_OBJECT, AUTHENTICATOR_DATA, COSE_KEY, CLIENT_DATA -> true;
      case CERTIFICATE, PUBLIC_KEY -> true;
      case CBOR, CTAP_REQUEST, CTAP_RESPONSE, JSON, SIGNATURE, DER, TEXT, RAW -> false;
    };
  }

  private Span since(int start) {
    return new Span(start, Math.max(0, tokens.end() - start));
  }
}

package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Span;
import dev.passkeylab.cbor.CborItem;
import dev.passkeylab.cbor.CborItem.ArrayItem;
import dev.passkeylab.cbor.CborItem.Broken;
import dev.passkeylab.cbor.CborItem.ByteString;
import dev.passkeylab.cbor.CborItem.FloatNumber;
import dev.passkeylab.cbor.CborItem.MapItem;
import dev.passkeylab.cbor.CborItem.SimpleValue;
import dev.passkeylab.cbor.CborItem.Tagged;
import dev.passkeylab.cbor.CborItem.TextString;
import dev.passkeylab.cbor.CborItem.Whole;
import dev.passkeylab.cbor.CborPath;
import dev.passkeylab.cbor.CborStructure;
import dev.passkeylab.cbor.Edn;
import java.util.ArrayList;
import java.util.List;

/// The outline of CBOR.
///
/// @param base where the string that was read starts in its payload
record CborOutline(int base) {

  /// {@return the outline of a payload that is one item}
  static Node whole(Place at, String name, Shape shape) {
    return of(at, name, at.whole(), shape, Note.NONE);
  }

  /// {@return the outline of a part of a payload that is one item}
  static Node of(Place at, String name, Span part, Shape shape, Note note) {
    var read = CborStructure.read(at.bytes().slice(part));
    var node = of(at, name, part.offset(), read, shape, note);
    int end = Math.max(part.offset() + read.end(), node.span().end());
    if (end >= part.end() || node.children().isEmpty()) {
      return node;
    }
    var children = new ArrayList<>(node.children());
    children.add(at.step("rest").rest("rest", new Span(end, part.end() - end)));
    return at.node(name, node.kind(), part, node.head(), node.value(), note, children);
  }

  /// {@return the outline of what was read from a part that starts at `base`}
  static Node of(Place at, String name, int base, CborStructure read, Shape shape, Note note) {
    for (var problem : read.problems()) {
      var path = at.path().equals("/") ? problem.path() : at.path() + tail(problem.path());
      at.outline().problem(at.payload(), base + problem.offset(), path, problem.message());
    }
    if (read.omitted() > 0) {
      at.problem(
          base + read.end(), read.omitted() + " more problems of the same sort are not listed");
    }
    at.admits(base);
    return new CborOutline(base).node(at, name, read.root(), new Member(note, shape));
  }

  private static String tail(String path) {
    return path.equals("/") ? "" : path;
  }

  private Node node(Place at, String name, CborItem item, Member member) {
    return switch (item) {
      case MapItem map -> map(at, name, map, member);
      case ArrayItem array -> array(at, name, array, member);
      case ByteString bytes when opens(at, bytes, member.shape()) ->
          opened(at, name, bytes, member);
      case ByteString bytes ->
          leaf(at, name, "byte string", item, Values.hex(bytes.content()), member.note());
      case TextString text -> leaf(at, name, "text string", item, printed(text), member.note());
      case Whole number ->
          leaf(
              at,
              name,
              "integer",
              item,
              number.value().toString(),
              member.note().with(word(number, member.shape())));
      case Tagged tagged -> tagged(at, name, tagged, member);
      case SimpleValue value -> leaf(at, name, "simple", item, printed(value), member.note());
      case FloatNumber number -> leaf(at, name, "float", item, printed(number), member.note());
      case Broken broken -> leaf(at, name, "broken", item, "", Note.of("cannot be read"));
    };
  }

  private Node leaf(Place at, String name, String kind, CborItem item, String value, Note note) {
    return at.node(name, kind, place(item), item.head(), value, note, List.of());
  }

  private Node map(Place at, String name, MapItem map, Member member) {
    var children = new ArrayList<Node>();
    for (var entry : map.entries()) {
      if (!at.admits(place(entry.key()).offset())) {
        break;
      }
      var step = CborPath.step(entry.key());
      var known = Members.of(member.shape(), map, entry.key());
      children.add(node(at.step(step), step, entry.value(), known));
    }
    int count = map.entries().size();
    var value = count == 0 ? "{}" : Values.count("map", count);
    return at.node(name, "map", place(map), map.head(), value, member.note(), children);
  }

  private Node array(Place at, String name, ArrayItem array, Member member) {
    var children = new ArrayList<Node>();
    var element = new Member(Note.NONE, member.shape().element());
    for (var item : array.items()) {
      if (!at.admits(place(item).offset())) {
        break;
      }
      var step = Integer.toString(children.size());
      children.add(node(at.step(step), step, item, element));
    }
    int count = array.items().size();
    var value = count == 0 ? "[]" : Values.count("array", count);
    return at.node(name, "array", place(array), array.head(), value, member.note(), children);
  }

  private Node tagged(Place at, String name, Tagged tagged, Member member) {
    var inner =
        at.admits(place(tagged.item()).offset())
            ? List.of(node(at, name, tagged.item(), member))
            : List.<Node>of();
    var value = "tag " + Long.toUnsignedString(tagged.tag());
    return at.node(name, "tag", place(tagged), tagged.head(), value, member.note(), inner);
  }

  private boolean opens(Place at, ByteString bytes, Shape shape) {
    // The content of an indefinite-length string is scattered, so that its parts would have no
    // span.
    return !bytes.indefinite()
        && (shape == Shape.AUTHENTICATOR_DATA
            || shape == Shape.CERTIFICATE && !bytes.content().isEmpty()
            || shape == Shape.SIGNATURE
                && SignatureOutline.isDer(at.bytes().slice(content(bytes))));
  }

  private Node opened(Place at, String name, ByteString bytes, Member member) {
    var content = content(bytes);
    var inside =
        switch (member.shape()) {
          case CERTIFICATE ->
              DerOutline.of(at, DerField.of(name, DerShape.CERTIFICATE, ""), content);
          case SIGNATURE ->
              DerOutline.of(at, DerField.of(name, DerShape.ECDSA_SIGNATURE, ""), content);
          default -> AuthenticatorDataOutline.of(at, name, content);
        };
    return at.node(
        name,
        "byte string",
        place(bytes),
        bytes.head(),
        inside.value(),
        member.note(),
        inside.children());
  }

  private Span content(ByteString bytes) {
    return new Span(base + bytes.contentOffset(), bytes.content().length());
  }

  private Span place(CborItem item) {
    return item.span().shift(base);
  }

  private static String printed(CborItem item) {
    return Edn.brief(item, Node.LONGEST_VALUE);
  }

  private static String word(Whole number, Shape shape) {
    if (!number.isLong()) {
      return "";
    }
    long value = number.asLong();
    return switch (shape) {
      case COSE_ALGORITHM -> CoseNames.algorithm(value);
      case COSE_KEY_TYPE -> CoseNames.keyType(value);
      case COSE_CURVE -> CoseNames.curve(value);
      case CLIENT_PIN_SUBCOMMAND -> CtapNames.clientPin(value);
      case CREDENTIAL_MANAGEMENT_SUBCOMMAND -> CtapNames.credentialManagement(value);
      case CERTIFICATES, CERTIFICATE, SIGNATURE, CREDENTIAL_MANAGEMENT -> "";
      case CREDENTIAL_MANAGEMENT_PARAMETERS, CREDENTIAL_MANAGEMENT_RESPONSE -> "";
      case ANY, ATTESTATION_OBJECT, ATTESTATION_STATEMENT, AUTHENTICATOR_DATA, COSE_KEY -> "";
      case MAKE_CREDENTIAL, MAKE_CREDENTIAL_RESPONSE, GET_ASSERTION, GET_ASSERTION_RESPONSE -> "";
      case GET_INFO_RESPONSE, CLIENT_PIN, CLIENT_PIN_RESPONSE, RP_ENTITY, USER_ENTITY -> "";
      case DESCRIPTORS, DESCRIPTOR, PARAMETERS, PARAMETER, OPTIONS, EXTENSIONS -> "";
    };
  }
}

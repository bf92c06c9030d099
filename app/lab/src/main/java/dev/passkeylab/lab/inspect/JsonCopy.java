package dev.passkeylab.lab.inspect;

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
import dev.passkeylab.cbor.Edn;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Fields as JSON: bytes in base64url, as WebAuthn writes them, and labels of maps as names.
///
/// @param inspection the fields belong to
record JsonCopy(Inspection inspection) {

  String of(Node node) {
    return CopiedItem.json(inspection, node).orElseGet(() -> written(node));
  }

  private String written(Node node) {
    var out = new StringWriter();
    try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      node(json, node);
    }
    return out.toString();
  }

  private void node(JsonGenerator json, Node node) {
    var item = CopiedItem.cbor(inspection, node);
    if (item.isPresent()) {
      item(json, item.get());
    } else if (node.children().isEmpty()) {
      leaf(json, node);
    } else {
      json.writeStartObject();
      for (var child : node.children()) {
        json.writeName(child.name());
        node(json, child);
      }
      json.writeEndObject();
    }
  }

  private void leaf(JsonGenerator json, Node node) {
    switch (node.kind()) {
      case "bit", "number" -> json.writeNumber(Long.parseLong(node.value()));
      case "bytes", "byte", "byte string", "octet string", "bit string", "broken" ->
          json.writeString(CopyAs.content(inspection, node).base64url());
      default -> json.writeString(bare(node.value()));
    }
  }

  private static String bare(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static void item(JsonGenerator json, CborItem item) {
    switch (item) {
      case MapItem map -> map(json, map);
      case ArrayItem array -> {
        json.writeStartArray();
        array.items().forEach(it -> item(json, it));
        json.writeEndArray();
      }
      case ByteString bytes -> json.writeString(bytes.content().base64url());
      case TextString text -> json.writeString(text.text());
      case Whole number -> json.writeNumber(number.value());
      case Tagged tagged -> item(json, tagged.item());
      case SimpleValue value -> simple(json, value);
      case FloatNumber number when Double.isFinite(number.value()) ->
          json.writeNumber(number.value());
      case FloatNumber number -> json.writeString(Edn.print(number));
      case Broken broken -> json.writeString(Edn.print(broken));
    }
  }

  private static void map(JsonGenerator json, MapItem map) {
    json.writeStartObject();
    for (var entry : map.entries()) {
      json.writeName(
          entry.key() instanceof TextString text ? text.text() : CborPath.step(entry.key()));
      item(json, entry.value());
    }
    json.writeEndObject();
  }

  private static void simple(JsonGenerator json, SimpleValue value) {
    switch (Edn.print(value)) {
      case "true" -> json.writeBoolean(true);
      case "false" -> json.writeBoolean(false);
      case "null" -> json.writeNull();
      case String other -> json.writeString(other);
    }
  }
}

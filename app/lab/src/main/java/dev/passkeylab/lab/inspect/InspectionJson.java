package dev.passkeylab.lab.inspect;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// An inspection as programs read it; the members are a promise (design §5.1).
public final class InspectionJson {

  private InspectionJson() {}

  /// {@return the inspection as one JSON object}
  public static String print(Inspection inspection) {
    var out = new StringWriter();
    try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("format", inspection.format().id());
      json.writeNumberProperty("length", inspection.payloads().getFirst().bytes().length());
      json.writeArrayPropertyStart("payloads");
      inspection.payloads().forEach(payload -> payload(json, payload));
      json.writeEndArray();
      json.writeArrayPropertyStart("nodes");
      inspection.nodes().forEach(node -> node(json, node));
      json.writeEndArray();
      json.writeArrayPropertyStart("problems");
      inspection.problems().forEach(problem -> problem(json, problem));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void payload(JsonGenerator json, InspectedPayload payload) {
    json.writeStartObject();
    json.writeNumberProperty("id", payload.id());
    json.writeStringProperty("path", payload.path());
    json.writeStringProperty("format", payload.format());
    json.writeNumberProperty("length", payload.bytes().length());
    json.writeEndObject();
  }

  private static void node(JsonGenerator json, Node node) {
    json.writeStartObject();
    json.writeNumberProperty("payload", node.payload());
    json.writeStringProperty("path", node.path());
    json.writeNumberProperty("offset", node.span().offset());
    json.writeNumberProperty("length", node.span().length());
    json.writeNumberProperty("head", node.head());
    json.writeStringProperty("kind", node.kind());
    json.writeStringProperty("value", node.value());
    json.writeStringProperty("note", node.note());
    json.writeEndObject();
  }

  private static void problem(JsonGenerator json, InspectionProblem problem) {
    json.writeStartObject();
    json.writeNumberProperty("payload", problem.payload());
    json.writeNumberProperty("offset", problem.offset());
    json.writeStringProperty("path", problem.path());
    json.writeStringProperty("message", problem.message());
    json.writeEndObject();
  }
}

package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.passkeylab.lab.browser.Tampering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Schema and code know the same words, and the shipped scenarios fit the schema.
class SchemaTest {

  private static final Path SCENARIOS = Path.of("../../scenarios");
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode SCHEMA = JSON.readTree(ScenarioReader.schema());
  private static final Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(ScenarioReader.schema(), InputFormat.JSON);

  @Test
  void hasTheKeysOfTheCodeInEveryTable() {
    assertThat(keys(SCHEMA)).containsExactlyInAnyOrderElementsOf(ScenarioReader.KEYS);
    var tables = new TreeMap<String, List<String>>();
    tables.put("site", BenchReader.SITE);
    tables.put("pages", BenchReader.PAGES);
    tables.put("device", BenchReader.DEVICE);
    tables.put("account", BenchReader.ACCOUNT);
    tables.put("step", Verb.ids());
    tables.put("expect", Assertion.ids());
    tables.forEach((name, keys) ->
        assertThat(keys(definition(name))).as(name).containsExactlyInAnyOrderElementsOf(keys));
    var expect = definition("expect").path("properties");
    assertThat(keys(expect.path("credential")))
        .containsExactlyInAnyOrderElementsOf(CredentialReader.KEYS);
    assertThat(keys(expect.path("credential").path("properties").path("backup")))
        .containsExactlyInAnyOrderElementsOf(CredentialReader.BACKUP);
    assertThat(keys(expect.path("flags").path("anyOf").get(0)))
        .containsExactlyInAnyOrderElementsOf(Vocabulary.FLAGS);
    assertThat(keys(expect.path("promise")))
        .containsExactlyInAnyOrderElementsOf(ExpectReader.CALL_NAMES);
  }

  @Test
  void hasTheWordsOfTheCodeInEveryList() {
    assertThat(words(definition("event"))).isEqualTo(Vocabulary.EVENTS);
    assertThat(words(definition("prompt"))).isEqualTo(Vocabulary.PROMPTS);
    assertThat(words(definition("check"))).isEqualTo(Vocabulary.CHECKS);
    assertThat(words(definition("result"))).isEqualTo(Vocabulary.RESULTS);
    assertThat(words(definition("error"))).isEqualTo(Vocabulary.ERRORS);
    assertThat(words(definition("gesture"))).isEqualTo(Vocabulary.GESTURES);
    assertThat(words(definition("alteration"))).isEqualTo(Tampering.RULES);
    assertThat(words(definition("device").path("properties").path("attachment")))
        .isEqualTo(Vocabulary.DEVICE_ATTACHMENTS);
    assertThat(words(keysOf("credential").path("attachment"))).isEqualTo(Vocabulary.ATTACHMENTS);
    assertThat(words(definition("transport"))).isEqualTo(Vocabulary.TRANSPORTS);
    var byProperty =
        Map.ofEntries(
            Map.entry("user-verification", Vocabulary.USER_VERIFICATIONS),
            Map.entry("backup", Vocabulary.BACKUPS),
            Map.entry("counter", Vocabulary.COUNTERS),
            Map.entry("cause", Vocabulary.CAUSES),
            Map.entry("algorithm", Vocabulary.ALGORITHMS),
            Map.entry("second-opinion", ExpectReader.OPINIONS),
            Map.entry("focus", StepReader.FIELDS),
            Map.entry("outcome", StepReader.OUTCOMES));
    byProperty.forEach((name, words) -> {
      var lists = enums(name);
      assertThat(lists).as(name).isNotEmpty().allSatisfy(list -> assertThat(list).isEqualTo(words));
    });
  }

  @Test
  void describesEverythingAndLeavesNoTableOpen() {
    for (var table : SCHEMA.findParents("properties")) {
      assertThat(table.path("additionalProperties"))
          .as(table.toString())
          .isEqualTo(JSON.readTree("false"));
      for (var property : table.path("properties")) {
        assertThat(property.has("description") || property.has("$ref"))
            .as(property.toString())
            .isTrue();
      }
    }
  }

  @Test
  void isMetByEveryShippedScenario() throws IOException {
    for (var file : ScenarioFiles.in(SCENARIOS)) {
      assertThat(VALIDATOR.validate(Files.readString(file), InputFormat.YAML))
          .as(file.toString())
          .isEmpty();
    }
  }

  @Test
  void refusesWhatTheReaderRefuses() {
    var wrong = new ArrayList<String>();
    for (var steps :
        List.of(
            "[]",
            "[{ vist: / }]",
            "[{ expect: { flags: { UV: 2 } } }]",
            "[{ expect: {} }]",
            "[{ expect: { never: [] } }]",
            "[{ tamper: sig }]",
            "[{ tamper: challenge }]",
            "[{ unlock: { with: pin } }]",
            "[{ visit: /, pick: a }]",
            "[{ visit: sign-in }]",
            "[{ expect: { verdict: { rejected: x } } }]",
            "[{ advance: soon }]")) {
      var text = "scenario: x\nrelying-party: { id: example.test }\nsteps: " + steps + "\n";
      assertThat(ScenarioReader.read("x", text)).as(steps).isInstanceOf(Reading.Invalid.class);
      if (VALIDATOR.validate(text, InputFormat.YAML).isEmpty()) {
        wrong.add(steps);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void refusesOriginsThatTheReaderRefuses() {
    for (var site :
        List.of(
            "id: a..b",
            "id: example.123",
            "id: a.test, origin: \"https://.\"",
            "id: a.test, origin: \"https://-\"",
            "id: a.test, origin: \"https://a.123\"",
            "id: a.test, origin: \"https://a.test:0\"",
            "id: a.test, origin: \"https://a.test:443\"",
            "id: a.test, origin: \"http://localhost:80\"")) {
      assertThat(isValid("{ " + site + " }", "[{ visit: / }]")).as(site).isEqualTo("neither");
    }
    for (var site : List.of("id: a.test, origin: \"http://localhost:8080\"", "id: 1.a_b.test")) {
      assertThat(isValid("{ " + site + " }", "[{ visit: / }]")).as(site).isEqualTo("both");
    }
  }

  private static String isValid(String site, String steps) {
    var text = "scenario: x\nrelying-party: " + site + "\nsteps: " + steps + "\n";
    boolean reader = ScenarioReader.read("x", text) instanceof Reading.Valid;
    boolean schema = VALIDATOR.validate(text, InputFormat.YAML).isEmpty();
    return reader == schema ? (reader ? "both" : "neither") : (reader ? "reader" : "schema");
  }

  private static JsonNode definition(String name) {
    return SCHEMA.path("definitions").path(name);
  }

  private static List<String> keys(JsonNode table) {
    return List.copyOf(table.path("properties").propertyNames());
  }

  private static JsonNode keysOf(String expected) {
    return definition("expect").path("properties").path(expected).path("properties");
  }

  private static List<String> words(JsonNode list) {
    return StreamSupport.stream(list.path("enum").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }

  private static List<List<String>> enums(String property) {
    return SCHEMA.findParents(property).stream()
        .map(it -> it.path(property))
        .filter(it -> it.has("enum"))
        .map(SchemaTest::words)
        .filter(words -> !Arrays.asList("true", "false").contains(words.getFirst()))
        .toList();
  }
}

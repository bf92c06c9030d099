package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.lab.bench.DeviceSettings;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.bench.SiteChoices;
import dev.passkeylab.lab.run.SignInPage;
import dev.passkeylab.lab.tamper.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private static final String STEP = "/definitions/step/anyOf/0";
  private static final String SET = STEP + "/properties/set/properties/";
  private static final String EXPECT = "/definitions/expect";
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode SCHEMA = JSON.readTree(ScenarioReader.schema());
  private static final Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(ScenarioReader.schema(), InputFormat.JSON);

  @Test
  void hasTheKeysOfTheCodeInEveryTable() {
    var tables = new TreeMap<String, List<String>>();
    tables.put("", ScenarioReader.KEYS);
    tables.put("/definitions/site", BenchReader.SITE);
    tables.put("/definitions/pages", SiteReader.PAGES);
    tables.put("/definitions/device", BenchReader.DEVICE);
    tables.put("/definitions/account", AccountReader.ACCOUNT);
    tables.put("/definitions/account/properties/passkeys/items/anyOf/1", AccountReader.PASSKEY);
    tables.put("/definitions/saved-password", BenchReader.SAVED_PASSWORD);
    tables.put(STEP, Verb.ids());
    tables.put(STEP + "/properties/sign-in", PageSteps.CREDENTIALS);
    tables.put(STEP + "/properties/type", PageSteps.TYPE);
    tables.put(STEP + "/properties/set", SetReader.KEYS);
    tables.put(STEP + "/properties/set/properties/relying-party", SetReader.SITE);
    tables.put(
        STEP + "/properties/set/properties/devices/additionalProperties", DeviceReader.TRAITS);
    tables.put(STEP + "/properties/delete", LabSteps.DELETE);
    tables.put("/properties/client/anyOf/1", ClientReader.TRAITS);
    tables.put(STEP + "/properties/click/anyOf/1", PageSteps.CLICK);
    tables.put(STEP + "/properties/recover", PageSteps.RECOVER);
    tables.put(EXPECT + "/properties/error", ExpectReader.ERROR);
    tables.put(EXPECT + "/properties/offer", ShownReader.OFFER);
    tables.put(EXPECT + "/properties/outbox", ShownReader.OUTBOX);
    tables.put(EXPECT + "/properties/capabilities", ShownReader.CAPABILITIES);
    tables.put(EXPECT, Assertion.ids());
    tables.put(EXPECT + "/properties/credential", CredentialReader.KEYS);
    tables.put(EXPECT + "/properties/credential/properties/backup", CredentialReader.BACKUP);
    tables.put(EXPECT + "/properties/flags/anyOf/0", Vocabulary.FLAGS);
    tables.put(EXPECT + "/properties/promise", ExpectReader.CALL_NAMES);
    tables.put(EXPECT + "/properties/record", KeptReader.RECORD);
    tables.put(EXPECT + "/properties/device/additionalProperties", KeptReader.DEVICE);
    tables.put(EXPECT + "/properties/request", TrafficReader.REQUEST);
    tables.put(EXPECT + "/properties/elapsed", TrafficReader.ELAPSED);
    tables.forEach((at, keys) ->
        assertThat(SCHEMA.at(at).path("properties").propertyNames())
            .as(at)
            .containsExactlyInAnyOrderElementsOf(keys));
  }

  @Test
  void hasTheWordsOfTheCodeInEveryDefinition() {
    var lists = new TreeMap<String, List<String>>();
    lists.put("event", Vocabulary.EVENTS);
    lists.put("prompt", Vocabulary.PROMPTS);
    lists.put("check", Vocabulary.CHECKS);
    lists.put("result", Vocabulary.RESULTS);
    lists.put("error", Vocabulary.ERRORS);
    lists.put("alteration", Rule.ids());
    lists.put("gesture", Vocabulary.GESTURES);
    lists.put("asked", Vocabulary.ASKED);
    lists.put("transport", Vocabulary.TRANSPORTS);
    lists.put("algorithm", Vocabulary.ALGORITHMS);
    lists.forEach((name, words) ->
        assertThat(words(SCHEMA.at("/definitions/" + name))).as(name).isEqualTo(words));
  }

  @Test
  void hasTheWordsOfTheCodeInEveryProperty() {
    var lists = new TreeMap<String, List<String>>();
    lists.put("/definitions/device/properties/profile", DeviceReader.PROFILES);
    lists.put("/properties/client", ClientProfile.ids());
    lists.put("/definitions/site/properties/password-cost", SiteReader.COSTS);
    lists.put(EXPECT + "/properties/wording", ShownReader.WORDINGS);
    lists.put(EXPECT + "/properties/offer/properties/because", ShownReader.REASONS);
    lists.put(STEP + "/properties/accept", PageSteps.OFFERS);
    lists.put(STEP + "/properties/decline", PageSteps.OFFERS);
    lists.put("/properties/network", BrowserSteps.NETWORK);
    lists.put(STEP + "/properties/focus/anyOf/0", SignInPage.FIELDS);
    lists.put(STEP + "/properties/click/anyOf/0", PageSteps.CLICKS);
    lists.put(STEP + "/properties/clear", BrowserSteps.KEPT);
    lists.put(STEP + "/properties/network", BrowserSteps.NETWORK);
    lists.put(STEP + "/properties/pin/anyOf/0", GestureSteps.PIN_OUTCOMES);
    lists.put(STEP + "/properties/replay/anyOf/0", WireSteps.CEREMONIES);
    lists.put("/definitions/step/anyOf/1", Verb.bareIds());
    lists.put(EXPECT + "/properties/verdict/anyOf/0", ExpectReader.VERDICTS);
    lists.put(EXPECT + "/properties/error/properties/cause", Vocabulary.CAUSES);
    lists.put(EXPECT + "/properties/error/properties/ctap", Vocabulary.CTAP);
    lists.put(EXPECT + "/properties/second-opinion", ExpectReader.OPINIONS);
    lists.put(EXPECT + "/properties/empty-because", Vocabulary.EMPTY_BECAUSE);
    lists.put(EXPECT + "/properties/promise/properties/get", ExpectReader.PROMISES);
    lists.forEach((at, words) -> assertThat(words(SCHEMA.at(at))).as(at).isEqualTo(words));
  }

  @Test
  void takesForEverySettingWhatTheCodeTakes() {
    var tables = new TreeMap<String, List<? extends Setting<?>>>();
    tables.put("/definitions/site", SiteChoices.OWN);
    tables.put(SET + "relying-party", SiteChoices.OWN);
    tables.put("/definitions/pages", SiteChoices.PAGES);
    tables.put("/definitions/device", DeviceSettings.ALL);
    tables.put(SET + "devices/additionalProperties", DeviceSettings.ALL);
    tables.forEach((at, settings) ->
        settings.forEach(it -> takes(SCHEMA.at(at).path("properties").path(it.id()), it)));
  }

  private static void takes(JsonNode property, Setting<?> setting) {
    var type = property.at("/type/0").asString(property.path("type").asString(""));
    switch (setting.kind()) {
      case TRUTH -> assertThat(type).as(setting.id()).isEqualTo("boolean");
      case NUMBER -> assertThat(type).as(setting.id()).isEqualTo("integer");
      case DURATION, TEXT -> assertThat(type).as(setting.id()).isEqualTo("string");
      case TEXTS -> assertThat(type).as(setting.id()).isEqualTo("array");
      case WORD ->
          assertThat(words(property))
              .as(setting.id())
              .containsExactlyInAnyOrderElementsOf(setting.words());
      case WORDS ->
          assertThat(words(property.path("items")))
              .as(setting.id())
              .containsExactlyElementsOf(setting.words());
    }
  }

  @Test
  void hasTheOutcomesOfTheCode() {
    for (var at :
        Map.of(
                "unlock",
                GestureSteps.UNLOCK_OUTCOMES,
                "pin",
                GestureSteps.PIN_OUTCOMES,
                "touch",
                GestureSteps.TOUCH_OUTCOMES)
            .entrySet()) {
      var step = SCHEMA.at(STEP + "/properties/" + at.getKey());
      var table = step.path("anyOf").valueStream().filter(it -> it.has("properties")).findFirst();
      assertThat(words(table.orElseThrow().at("/properties/outcome")))
          .as(at.getKey())
          .isEqualTo(at.getValue());
    }
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
    for (var file : ScenarioFiles.in(SCENARIOS).files()) {
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
            "[{ unlock: { with: pin } }]",
            "[{ unlock: { times: 0 } }]",
            "[{ type: {} }]",
            "[{ set: {} }]",
            "[{ delete: { account: a } }]",
            "[{ tamper: { path: id } }]",
            "[{ replay: never }]",
            "[visit]",
            "[nothing]",
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

  /// The words themselves, or those of the definition that is referred to, or of the first
  /// alternative where a variable is the other.
  private static List<String> words(JsonNode list) {
    if (list.has("$ref")) {
      return words(SCHEMA.at(list.path("$ref").asString().substring(1)));
    }
    if (list.has("anyOf")) {
      return words(list.path("anyOf").get(0));
    }
    return StreamSupport.stream(list.path("enum").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }
}

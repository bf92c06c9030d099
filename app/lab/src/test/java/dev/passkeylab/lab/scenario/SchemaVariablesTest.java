package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Editors take `$name` for any value, and still know the words; they take files that are there for
/// others to use.
class SchemaVariablesTest {

  private static final JsonNode SCHEMA = new JsonMapper().readTree(ScenarioReader.schema());
  private static final Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(ScenarioReader.schema(), InputFormat.JSON);
  private static final String VARIABLE = "$some-Name_1";

  private final List<String> refusing = new ArrayList<>();

  @Test
  void everyValueMayBeAVariable() {
    var places = new ArrayList<String>();
    for (var property : SCHEMA.path("properties").propertyNames()) {
      if (!List.of("use", "with").contains(property)) {
        visit("/properties/" + property, places);
      }
    }
    SCHEMA.path("definitions").propertyNames().forEach(it -> inside("/definitions/" + it, places));

    assertThat(refusing).isEmpty();
    assertThat(places).hasSizeGreaterThan(100);
  }

  private void visit(String at, List<String> places) {
    places.add(at);
    if (!admits(SCHEMA.at(at)) && !SCHEMA.at(at).path("type").asString("").equals("null")) {
      refusing.add(at);
    }
    inside(at, places);
  }

  private void inside(String at, List<String> places) {
    var node = SCHEMA.at(at);
    node.path("properties").propertyNames().forEach(it -> visit(at + "/properties/" + it, places));
    for (var key : List.of("items", "additionalProperties")) {
      if (node.path(key).isObject()) {
        visit(at + "/" + key, places);
      }
    }
    for (int i = 0; i < node.path("anyOf").size(); i++) {
      inside(at + "/anyOf/" + i, places);
    }
  }

  private static boolean admits(JsonNode node) {
    if (node.has("$ref")) {
      return admits(SCHEMA.at(node.path("$ref").asString().substring(1)));
    }
    if (node.has("enum") || node.has("const")) {
      return false;
    }
    if (node.has("type")) {
      var pattern = node.path("pattern").asString("");
      return node.path("type").toString().contains("\"string\"")
          && Pattern.compile(pattern).matcher(VARIABLE).find();
    }
    if (node.has("allOf")) {
      return node.path("allOf").valueStream().allMatch(SchemaVariablesTest::admits);
    }
    return node.path("anyOf").valueStream().anyMatch(SchemaVariablesTest::admits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed: $a",
        "clock: $a",
        "network: $a",
        "devices: $a",
        "devices: { laptop: $a }",
        "devices: { laptop: { attachment: $a, backup: $b, aaguid: $c, pin: $d } }",
        "accounts: [$a, { name: $b, password: $c, passkeys: [$d] }]",
        "steps: $a",
        "steps: [$a, { visit: $b }]",
        "steps: [{ unlock: { on: $a, with: $b, times: $c } }, { cancel: $d }, { delete: $e }]",
        "steps: [{ expect: { flags: { UV: $a }, checks: { type: $b }, verdict: $c, from: $d } }]",
        "steps: [{ expect: { flags: $a, count: { note: $b }, trace: [$c], never: $d } }]"
      })
  void takesVariables(String part) {
    assertThat(mistakes(part)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed: seven",
        "seed: \"7\"",
        "clock: later",
        "network: slow",
        "devices: laptop",
        "devices: { laptop: { attachment: $ } }",
        "devices: { laptop: { attachment: $a b } }",
        "devices: { laptop: { attachment: platform, pin: sure } }",
        "accounts: [ada]",
        "steps: [{ cancel: fist }]",
        "steps: [{ delete: passkey }]",
        "steps: [{ expect: { flags: { UV: 2 }, checks: { type: $b } } }]",
        "steps: [{ expect: { flags: all } }]",
        "steps: [{ expect: { count: { note: often } } }]",
        "use: a.prefix.yaml",
        "use: [1]",
        "with: {}",
        "with: [a]",
        "with: { a: {} }",
        "with: { a: 1 }",
        "with: { a: { $b: 1 } }"
      })
  void refusesWhatIsNeitherAVariableNorAWord(String part) {
    assertThat(mistakes(part)).isNotEmpty();
  }

  @Test
  void onlyWhatHasANameAndUsesNothingMustBeWhole() throws IOException {
    var site = "relying-party: { id: a.test }\n";
    assertThat(validate("scenario: x\n" + site)).isNotEmpty();
    assertThat(validate("scenario: x\nsteps: [back]\n")).isNotEmpty();
    assertThat(validate("scenario: x\nuse: [a.prefix.yaml]\n")).isEmpty();
    assertThat(validate(site)).isEmpty();
    try (var files = Files.list(Path.of("../../scenarios"))) {
      for (var file :
          files.filter(it -> it.toString().endsWith(ScenarioFiles.PREFIX_SUFFIX)).toList()) {
        assertThat(validate(Files.readString(file))).as(file.toString()).isEmpty();
      }
    }
  }

  private static List<?> mistakes(String part) {
    var with = part.startsWith("with") ? "" : "with: { x: { a: 1, b: [2] } }\n";
    return validate(with + part + "\n");
  }

  private static List<?> validate(String text) {
    return VALIDATOR.validate(text, InputFormat.YAML);
  }
}

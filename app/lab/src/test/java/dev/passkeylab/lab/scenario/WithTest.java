package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.run.Act;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// `with` makes a scenario of each of its rows.
class WithTest {

  // What stands behind the set-up below, from line 5; then all errors that must be reported.
  private static final String TABLE =
      """
      with:                          ; steps: [{ note: $a }]  => 5:6 'with' cannot be nothing
      with: []                       ; steps: [{ note: $a }]  => 5:7 'with' cannot be a list
      with: {}                       ; steps: [{ note: $a }]  => 5:7 'with' has no variation
      with: { x: 1 }                 ; steps: [{ note: $a }]  => 5:12 variation 'x' cannot be '1'
      with: { x: {} }                ; steps: [{ note: $a }]  => 5:12 variation 'x' has no value
      with: { x: {} }                ; steps: [{ visit: $a }, { vist: / }] => 5:12 variation 'x' has no value | 6:26 there is no step 'vist' (did you mean 'visit'?)
      with: { x: { a: 1 }, y: {} }   ; steps: [{ note: $a }]  => 5:25 variation 'y' has no value
      with: { x: { a: 1 }, y: { b: 1 } }    ; steps: [{ note: $a }] => 5:22 variation 'y' lacks 'a', which 'x' has | 5:27 variation 'x' has no 'b'
      with: { x: { name: 1 }, y: { naem: 1 } } ; steps: [{ note: $name }] => 5:30 variation 'x' has no 'naem' (did you mean 'name'?)
      with: { x: { a: 1, b: 2 }, y: { a: 1 } } ; steps: [{ note: $a }, { note: $b }] => 5:28 variation 'y' lacks 'b', which 'x' has
      with: { x: { $a: 1 } }         ; steps: [{ note: $a }]  => 5:14 '$a' cannot be the name of a variable
      with: { x: { a b: 1 } }        ; steps: [{ note: $a }]  => 5:14 'a b' cannot be the name of a variable
      with: { x: { a: 1, a: 2 } }    ; steps: [{ note: $a }]  => 5:20 'a' is here twice, first in line 5
      with: { x: { a: $b, b: 1 } }   ; steps: [{ note: $a }, { note: $b }] => 5:17 the value of a variable cannot be another one, $b
      with: { x: { gesture: 1 } }    ; steps: [{ note: $gestrue }] => 5:14 nothing uses 'gesture' (did you mean 'gestrue'?) | 6:17 there is no value for $gestrue (did you mean 'gesture'?)
      with: { x: { a: 1, bc: 2 }, y: { a: 1, bc: 2 } } ; steps: [{ note: $a }] => 5:20 nothing uses 'bc'
      seed: 1                        ; steps: [{ note: $a }]  => 6:17 there is no value for $a, since there is no 'with'
      seed: $a                       ; steps: [{ note: x }]   => 5:7 there is no value for $a, since there is no 'with'
      seed: 1                        ; steps: [{ note: $a was used }] => 6:17 '$a was used' is no variable
      seed: 1                        ; steps: [{ unlock: $1 }] => 6:19 '$1' is no variable
      seed: 1                        ; steps: [{ $verb: 1 }]  => 6:9 a step cannot be a table | 6:11 a key cannot be a variable, as '$verb' is
      with: { x: { a: { $b: 1 } } }  ; steps: [{ note: $a }]  => 5:17 'note' cannot be a table | 5:19 a key cannot be a variable, as '$b' is
      with: { x: { a: fist } }       ; steps: [{ unlock: { with: $a } }, { cancel: $a }] => 5:17 'with' cannot be 'fist' | 5:17 'cancel' cannot be 'fist'
      with: { x: { a: { UV: 2 } } }  ; steps: [{ expect: { flags: $a } }] => 5:23 'UV' cannot be '2'
      with: { x: { a: lptop } }      ; steps: [{ unlock: $a }] => 5:17 there is no device 'lptop' (did you mean 'laptop'?)
      with: { x: { a: [] } }         ; steps: $a              => 5:17 a scenario without steps shows nothing
      """;

  private static final String SETUP =
      """
      scenario: varies
      relying-party: { id: example.test }
      devices: { laptop: { attachment: platform } }
      accounts: [{ name: ada, password: horse }]
      """;

  static Stream<Arguments> mistakes() {
    return TABLE
        .lines()
        .map(row -> row.split(" +=> ", 2))
        .map(row -> Arguments.of(row[0].replaceFirst(" *; ", "\n"), row[1]));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void namesThePlaceAndTheMistake(String wrong, String errors) {
    assertThat(String.join(" | ", errors(wrong))).isEqualTo(errors);
  }

  @Test
  void everyRowIsAScenarioAndItsValuesMayBeAnything() {
    var scenarios =
        scenarios(
            """
            with:
              one: { seed: 1, row: { visit: /sign-in }, word: first }
              two words: { seed: 2, row: { note: instead }, word: "second" }
            seed: $seed
            steps:
              - $row
              - note: $word
            """);

    assertThat(scenarios)
        .extracting(Scenario::variation)
        .containsExactly(Optional.of("one"), Optional.of("two words"));
    assertThat(scenarios).extracting(it -> it.seed().orElseThrow()).containsExactly(1L, 2L);
    assertThat(scenarios)
        .extracting(it -> it.steps().getFirst().verb())
        .containsExactly(Verb.VISIT, Verb.NOTE);
    assertThat(scenarios.stream().map(it -> note(it, 1))).containsExactly("first", "second");
  }

  @Test
  void twoDollarsQuotesAndLongerTextsAreNoVariables() {
    var scenario =
        scenarios(
                """
                steps:
                  - note: $$price
                  - note: "$price"
                  - note: costs $price
                  - note: $$$price
                """)
            .getFirst();

    assertThat(scenario.variation()).isEmpty();
    assertThat(Stream.of(0, 1, 2, 3).map(it -> note(scenario, it)))
        .containsExactly("$price", "$price", "costs $price", "$$price");
  }

  @Test
  void rowsWriteDollarsInTheSameWay() {
    var scenarios =
        scenarios("with: { x: { a: $$b, c: \"$b\" } }\nsteps: [{ note: $a }, { note: $c }]\n");

    assertThat(note(scenarios.getFirst(), 0)).isEqualTo("$b");
    assertThat(note(scenarios.getFirst(), 1)).isEqualTo("$b");
  }

  @Test
  void whatIsNotSeenIsToldWhereTheVariableStands() {
    var results =
        scenarios(
                """
                with:
                  right: { page: /sign-in }
                  wrong: { page: /home }
                steps:
                  - visit: /sign-in
                  - expect: { page: $page }
                """)
            .stream()
            .map(new ScenarioRunner(OptionalLong.of(1))::run)
            .toList();

    assertThat(results).extracting(it -> it.result().id()).containsExactly("passed", "failed");
    assertThat(results.get(1).errors())
        .containsExactly(new ScenarioError("test.yaml", 10, 21, "page: seen /sign-in", "/home"));
    assertThat(results.get(1).variation()).contains("wrong");
    assertThat(results.get(1).failure().orElseThrow().line()).isEqualTo(10);
  }

  @Test
  void usedFilesTakeTheValuesOfTheFileThatUsesThem() {
    var own = "use: [p]\nwith: { one: { word: 1 }, two: { word: 2 } }\n" + SETUP;
    var reading =
        ScenarioReader.read(
            "own", file -> Bytes.utf8(file.equals("p") ? "steps: [{ note: $word }]" : own));

    assertThat(((Reading.Valid) reading).scenarios().stream().map(it -> note(it, 0)))
        .containsExactly("1", "2");
    assertThat(((Reading.Valid) reading).scenarios().getFirst().steps().getFirst().place().file())
        .isEqualTo("p");
  }

  @Test
  void neverThrowsWhateverTheTableHolds() {
    var text =
        SETUP
            + """
            with:
              one: { word: $$a, row: { visit: *x }, list: [1, { a: &x b }] }
              two: { word: "a", row: [], list: $word }
            steps: [{ note: $word }, $row, { expect: { trace: $list, $key: 1 } }]
            """;
    var random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      var broken = text.getBytes(StandardCharsets.UTF_8);
      for (int flips = random.nextInt(4); flips >= 0; flips--) {
        int from = random.nextInt(broken.length);
        int length = random.nextInt(Math.min(8, broken.length - from));
        System.arraycopy(broken, from, broken, random.nextInt(broken.length - length), length);
      }
      if (ScenarioReader.read("test.yaml", Bytes.wrap(broken))
          instanceof Reading.Invalid(var errors, _)) {
        assertThat(errors).isNotEmpty().allMatch(it -> it.line() > 0 && it.column() > 0);
      }
    }
  }

  private static String note(Scenario scenario, int step) {
    var deed = (Deed.Acts) scenario.steps().get(step).deed();
    return ((Act.Note) deed.acts().getFirst()).text();
  }

  private static List<Scenario> scenarios(String rest) {
    return switch (ScenarioReader.read("test.yaml", SETUP + rest)) {
      case Reading.Valid(var scenarios) -> scenarios;
      case Reading.Invalid(var errors, _) -> throw new AssertionError(errors.toString());
    };
  }

  private static List<String> errors(String rest) {
    return switch (ScenarioReader.read("test.yaml", SETUP + rest + "\n")) {
      case Reading.Valid _ -> List.of();
      case Reading.Invalid(var errors, _) ->
          errors.stream().map(e -> e.line() + ":" + e.column() + " " + e.message()).toList();
    };
  }
}

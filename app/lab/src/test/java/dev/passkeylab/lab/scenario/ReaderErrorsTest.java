package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is wrong with a file is said with its place and with what would be right.
class ReaderErrorsTest {

  // A line of the set-up below is replaced; then the error that must be reported, and the only one.
  private static final String TABLE =
      """
      sceanrio: x                        => 1:1 a scenario has no key 'sceanrio' (did you mean 'scenario'?) | 1:1 a scenario lacks 'scenario'
      seed: seven                        => 2:7 'seed' cannot be 'seven'
      seed: -#5                          => 2:7 'seed' cannot be '-#5'
      seed: 7.5                          => 2:7 'seed' cannot be '7.5'
      seed: 99999999999999999999         => 2:7 'seed' cannot be '99999999999999999999'
      clock: yesterday                   => 2:8 'clock' cannot be 'yesterday'
      clock: "+1000000000-12-31T23:59:59Z" => 2:8 'clock' cannot be '+1000000000-12-31T23:59:59Z'
      clock: 1969-12-31T23:59:59Z        => 2:8 'clock' cannot be '1969-12-31T23:59:59Z'
      clock: 9999-12-31T23:59:59.5Z      => 2:8 'clock' cannot be '9999-12-31T23:59:59.5Z'
      accounts: [{ name: "?", password: b }, { name: "\\ud800", password: c }] => 5:48 \\ud800 is half of a character
      accounts: [{ name: "\\ude00\\ud83d", password: b }] => 5:20 \\ude00 is half of a character
      relying-party: { id: Example.Test }                       => 3:22 'id' cannot be 'Example.Test'
      relying-party: { id: a.test, user-verification: prefered } => 3:49 'user-verification' cannot be 'prefered' (did you mean 'preferred'?)
      relying-party: { id: example.123 } => 3:22 'id' cannot be 'example.123'
      relying-party: { id: a..b }        => 3:22 'id' cannot be 'a..b'
      relying-party: { id: a.test, origin: "https://." }           => 3:38 'origin' cannot be 'https://.'
      relying-party: { id: a.test, origin: "https://a.test:443" }  => 3:38 'origin' cannot be 'https://a.test:443'
      relying-party: { id: a.test, origin: "https://a.test:0" }    => 3:38 'origin' cannot be 'https://a.test:0'
      relying-party: { id: a.test, origin: "https://a.test:99999" } => 3:38 'origin' cannot be 'https://a.test:99999'
      relying-party: { name: A }         => 3:16 'relying-party' lacks 'id'
      relying-party: example.test        => 3:16 'relying-party' cannot be 'example.test'
      devices: { laptop: { attachment: platform, counter: zeroo } } => 4:53 'counter' cannot be 'zeroo' (did you mean 'zero'?)
      devices: { laptop: { attachment: platform, colour: red } }    => 4:44 device 'laptop' has no key 'colour'
      steps: [{ tamper: attestation-trust }] => 6:19 'tamper' cannot be 'attestation-trust' (did you mean 'attestation-format'?)
      devices: { laptop: { attachment: platform, verification: pin, pin: false } } => 4:68 'pin' cannot be 'false'
      devices: { laptop: { attachment: platform, pin: true, verification: none } } => 4:49 'pin' cannot be 'true'
      devices: { laptop: { attachment: platform, algorithms: [] } } => 4:56 'algorithms' cannot be a list
      devices: { laptop: { attachment: platform, aaguid: 12 } } => 4:52 'aaguid' cannot be '12'
      relying-party: { id: a.test, algorithms: [] } => 3:42 'algorithms' cannot be a list
      relying-party: { id: a.test, hints: [hybrid, phone] } => 3:46 'hints' cannot be 'phone'
      relying-party: { id: a.test, tries: 0 }      => 3:37 'tries' cannot be '0'
      relying-party: { id: a.test, tries: many }   => 3:37 'tries' cannot be 'many'
      relying-party: { id: a.test, recent: soon }  => 3:38 'recent' cannot be 'soon'
      relying-party: { id: a.test, related-origins: ["https://b.test", c.test, d.test] } => 3:66 'related-origins' cannot be 'c.test' | 3:74 'related-origins' cannot be 'd.test'
      devices: [laptop]                  => 4:10 'devices' cannot be a list
      accounts: [{ name: ada }]          => 5:12 an account lacks 'password'
      accounts: [{ name: a, password: b }, { name: a, password: c }] => 5:38 there are two accounts called 'a'
      steps: []                          => 6:8 a scenario without steps shows nothing
      steps: visit                       => 6:8 'steps' cannot be 'visit'
      steps: [{ vist: /sign-in }]        => 6:11 there is no step 'vist' (did you mean 'visit'?)
      steps: [{ visit: sign-in }]        => 6:18 'visit' cannot be 'sign-in'
      steps: [visit]                     => 6:9 'visit' needs a value
      steps: [{ visit: /, pick: a }]     => 6:21 a step has one verb; this one has 'pick' as well
      devices: { laptop: { backup: none } } => 4:20 device 'laptop' has neither 'profile' nor 'attachment'
      steps: [{ scan: qr }]              => 6:11 'scan' is not supported yet by this version
      steps: [{ unlock: { on: laptop, times: 0 } }] => 6:40 'times' cannot be '0'
      steps: [{ unlock: { with: pin } }] => 6:27 'with' cannot be 'pin'
      steps: [{ touch: { on: laptop, outcome: matches } }] => 6:41 'outcome' cannot be 'matches'
      steps: [sumbit]                    => 6:9 there is no step 'sumbit' (did you mean 'submit'?)
      steps: [{ set: { devices: { laptop: { verification: eye } } } }] => 6:53 'verification' cannot be 'eye'
      steps: [{ set: { devices: { lptop: { backup: none } } } }] => 6:29 there is no device 'lptop' (did you mean 'laptop'?)
      steps: [{ delete: { on: laptop, at: example.test, account: a } }] => 6:19 'delete' cannot be a table
      steps: [{ delete: { at: exmple.test, account: a } }] => 6:25 there is no site 'exmple.test' (did you mean 'example.test'?)
      steps: [{ tamper: { path: id, flip: 1, truncate: 2 } }] => 6:19 'tamper' cannot be a table
      steps: [{ replay: authentcation }] => 6:19 'replay' cannot be 'authentcation' (did you mean 'authentication'?)
      steps: [{ expect: { request: { path: /, status: 7 } } }] => 6:49 'status' cannot be '7'
      steps: [{ unlock: lptop }]         => 6:19 there is no device 'lptop' (did you mean 'laptop'?)
      steps: [{ unlock: { on: laptop, with: elbow } }]  => 6:39 'with' cannot be 'elbow'
      steps: [{ advance: 5 minutes }]    => 6:20 'advance' cannot be '5 minutes'
      steps: [{ tamper: signatur }]      => 6:19 'tamper' cannot be 'signatur' (did you mean 'signature'?)
      steps: [{ sign-in: { name: a } }]  => 6:20 'sign-in' lacks 'password'
      steps: [{ expect: {} }]            => 6:19 this 'expect' wants nothing
      steps: [{ expect: { from: start } }] => 6:19 this 'expect' wants nothing
      steps: [{ expect: { never: [] } }] => 6:28 an empty 'never' could never fail
      steps: [{ expect: { flags: {} } }] => 6:28 an empty 'flags' could never fail
      steps: [{ expect: { credential: {} } }]    => 6:33 an empty 'credential' could never fail
      steps: [{ expect: { error: {} } }]    => 6:28 an empty 'error' could never fail
      steps: [{ expect: { elapsed: {} } }]  => 6:30 an empty 'elapsed' could never fail
      steps: [{ expect: { record: {} } }]   => 6:29 an empty 'record' could never fail
      steps: [{ expect: { device: {} } }]   => 6:29 an empty 'device' could never fail
      steps: [{ expect: { device: { laptop: {} } } }] => 6:39 an empty 'laptop' could never fail
      steps: [{ expect: { offer: {} } }]    => 6:28 an empty 'offer' could never fail
      steps: [{ expect: { credential: { size: 1 } } }] => 6:35 'credential' has no key 'size'
      steps: [{ expect: { flags: { UX: 1 } } }]  => 6:30 'flags' has no key 'UX' (did you mean 'UP'?)
      steps: [{ expect: { flags: { UV: 2 } } }]  => 6:34 'UV' cannot be '2'
      steps: [{ expect: { flags: 256 } }]        => 6:28 'flags' cannot be '256'
      steps: [{ expect: { trace: [get.condtional] } }] => 6:29 'trace' cannot be 'get.condtional' (did you mean 'get.conditional'?)
      steps: [{ expect: { verdict: { rejected: sig } } }] => 6:42 'rejected' cannot be 'sig'
      steps: [{ expect: { error: { get: NotAllowed } } }] => 6:35 'get' cannot be 'NotAllowed'
      steps: [{ expect: { counter: often } }]    => 6:30 'counter' cannot be 'often'
      steps: [{ expect: { advice: 1 } }]         => 6:21 'advice' is not supported yet by this version
      steps: [{ visit: /, visit: /a }]   => 6:21 'visit' is here twice, first in line 6
      steps: [{ visit: / }               => 7:1 this is not YAML: expected ',' or ']', but got <stream end>, while parsing a flow sequence
      steps: [&a [*a]]                   => 6:9 a step cannot be a list | 6:13 a list or table is used again by an alias
      accounts: [&a { name: b, password: c }, *a] => 5:41 a list or table is used again by an alias
      accounts: [{ name: &a b, password: *a }, { name: *a, password: c }] => 5:42 there are two accounts called 'b'
      steps: [{ visit: &a sign-in }, { visit: *a }] => 6:18 'visit' cannot be 'sign-in' | 6:41 'visit' cannot be 'sign-in'
      """;

  private static final List<String> SETUP =
      List.of(
          "scenario: wrong in one place",
          "seed: 7",
          "relying-party: { id: example.test }",
          "devices: { laptop: { attachment: platform } }",
          "accounts: [{ name: ada, password: horse }]",
          "steps: [{ visit: / }]");

  static Stream<Arguments> mistakes() {
    return TABLE.lines().map(row -> row.split(" +=> ", 2)).map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void namesThePlaceAndTheMistake(String wrong, String errors) {
    var seen =
        errors(withLine(wrong)).stream().map(e -> e.line() + ":" + e.column() + " " + e.message());

    assertThat(String.join(" | ", seen.toList())).isEqualTo(errors);
  }

  // The line takes the place of the one with its key; what has no line of its own stands for the
  // seed, in line 2.
  private static String withLine(String line) {
    var key = line.substring(0, line.indexOf(':'));
    int at = 1;
    for (int i = 0; i < SETUP.size(); i++) {
      at = SETUP.get(i).startsWith(key + ":") ? i : at;
    }
    at = key.equals("sceanrio") ? 0 : at;
    var lines = new ArrayList<>(SETUP);
    lines.set(at, line);
    return String.join("\n", lines) + "\n";
  }

  @Test
  void collectsAllMistakesOfAFileInTheirOrder() {
    var errors =
        errors(
            """
            seeds: 7
            relying-party: { id: example.test, attestation: all }
            steps:
              - visit: sign-in
              - pikc: ada
              - expect: { flags: { UV: yes }, never: [nothing] }
            """);

    assertThat(errors).extracting(ScenarioError::line).containsExactly(1, 1, 2, 4, 5, 6, 6);
  }

  @Test
  void saysWhatIsExpected() {
    var error = errors(withLine("steps: [{ expect: { counter: often } }]")).getFirst();

    assertThat(error.expected()).isEqualTo("one of increases, unchanged, regresses");
    assertThat(error.toString())
        .isEqualTo(
            "test.yaml:6:30: 'counter' cannot be 'often'; expected one of increases, unchanged,"
                + " regresses");
  }

  @Test
  void refusesWhatIsNoTextAtAll() {
    var bytes = Bytes.concat(Bytes.utf8("scenario: x\nseed: "), Bytes.ofInts(0xFF, 0xFE));
    assertThat(errors(ScenarioReader.read("test.yaml", bytes)))
        .containsExactly(
            new ScenarioError("test.yaml", 2, 7, "this byte is not UTF-8", "text in UTF-8"));
  }

  @Test
  void refusesAnEmptyFileADocumentTooManyAndNestingWithoutEnd() {
    assertThat(errors("").getFirst().message()).isEqualTo("the file is empty");
    assertThat(errors("a: 1\n---\nb: 2\n").getFirst().line()).isEqualTo(2);
    assertThat(errors("[".repeat(100_000)).getFirst().message()).contains("nested too deeply");
    assertThat(errors("a: \u0001\n").getFirst().message()).contains("does not allow");
  }

  @Test
  void neverThrowsWhateverTheFileHolds() throws IOException {
    var random = new Random(1);
    for (var file : ScenarioFiles.in(Path.of("../../scenarios")).files()) {
      var bytes = Files.readAllBytes(file);
      for (int i = 0; i < 2_000; i++) {
        var broken = bytes.clone();
        for (int flips = random.nextInt(4); flips >= 0; flips--) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        var read = Bytes.wrap(broken).slice(0, random.nextInt(broken.length));
        if (ScenarioReader.read("test.yaml", read) instanceof Reading.Invalid(var errors, _)) {
          assertThat(errors).isNotEmpty().allMatch(it -> it.line() > 0 && it.column() > 0);
        }
      }
    }
  }

  private static List<ScenarioError> errors(String text) {
    return errors(ScenarioReader.read("test.yaml", text));
  }

  private static List<ScenarioError> errors(Reading reading) {
    return switch (reading) {
      case Reading.Invalid(var errors, _) -> errors;
      case Reading.Valid _ -> List.of();
    };
  }
}

package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class VerifyCommandTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir private Path folder;
  private JsonNode registration = MAPPER.nullNode();
  private JsonNode login = MAPPER.nullNode();
  private Path record = Path.of("");

  @BeforeEach
  void makeResponses() {
    registration = Ceremonies.registration();
    login = Ceremonies.login();
    record = folder.resolve("key.json");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private CommandLineRun verify(JsonNode ceremony, String... more) throws IOException {
    var args =
        new ArrayList<>(
            List.of(
                "verify",
                "--response",
                file("response.json", ceremony.get("response").toString()),
                "--challenge=" + ceremony.get("challenge").stringValue(),
                "--origin",
                Ceremonies.ORIGIN,
                "--rp-id",
                Ceremonies.RP_ID));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  @Nested
  class One {

    @Test
    void isAcceptedAndSavedAndUsed() throws IOException {
      assertThat(verify(registration, "--save", record.toString()).code()).isZero();
      var before = MAPPER.readTree(record);
      assertThat(before.propertyNames())
          .containsExactly(
              "id",
              "publicKey",
              "signCount",
              "uvInitialized",
              "backupEligible",
              "backupState",
              "transports",
              "userHandle",
              "rpId");
      assertThat(verify(login, "--credential", record.toString()).code()).isZero();
      assertThat(MAPPER.readTree(record).get("signCount").longValue())
          .isGreaterThan(before.get("signCount").longValue());
    }

    @Test
    void isRefusedTheSecondTime() throws IOException {
      verify(registration, "--save", record.toString());
      verify(login, "--credential", record.toString());
      var stored = Files.readString(record);

      var again = verify(login, "--credential", record.toString());

      assertThat(again.code()).isEqualTo(1);
      assertThat(again.out()).startsWith("authentication rejected for signature-counter");
      assertThat(record).hasContent(stored);
    }

    @Test
    void isNotSavedWhenRefused() throws IOException {
      var run = verify(registration, "--rp-id", "b.test", "--save", record.toString());

      assertThat(run.code()).isNotZero();
      assertThat(record).doesNotExist();
    }

    @Test
    void showsWhatWasSeenAndWantedOfWhatFailed() throws IOException {
      var run = verify(registration, "--algorithms=-8,-257");

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out())
          .contains(
              "registration rejected for algorithm", "FAILED     algorithm", "seen ", "wanted ")
          .contains("second opinion: webauthn4j rejects it for algorithm");
    }

    @Test
    void hasItsResultInJsonAlone() throws IOException {
      var json = MAPPER.readTree(verify(registration, "--json").out());

      assertThat(json.propertyNames())
          .containsExactly(
              "name", "ceremony", "verdict", "reason", "findings", "secondOpinion", "credential");
      assertThat(json.get("findings").get(0).propertyNames())
          .containsExactly("check", "spec", "result", "seen", "wanted", "because");
      assertThat(json.get("secondOpinion").propertyNames())
          .containsExactly("by", "verdict", "reason", "agrees");
      assertThat(json.get("reason").isNull()).isTrue();
    }

    @Test
    void hasAnAgreementOnlyWhereTheSecondOpinionJudges() throws IOException {
      verify(registration, "--save", record.toString());
      var saved = (ObjectNode) MAPPER.readTree(record);
      var stranger = file("stranger.json", saved.put("id", "AAAA").toString());
      var json = MAPPER.readTree(verify(login, "--credential", stranger, "--json").out());

      assertThat(json.at("/secondOpinion/verdict").stringValue()).isEqualTo("cannot-judge");
      assertThat(json.at("/secondOpinion/agrees").isNull()).isTrue();
    }

    @Test
    void mayHaveAChallengeThatBeginsWithADash() throws IOException {
      var run = verify(registration, "--user-handle=-h8", "--known-credential=-h8", "--json");

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(MAPPER.readTree(run.out()).at("/credential/userHandle").stringValue())
          .isEqualTo("-h8");
    }
  }

  @Nested
  class Mistaken {

    @Test
    void inputThatIsNoJsonIsToldByItsPlace() throws IOException {
      var run =
          CommandLineRun.of(
              "verify",
              "--response",
              file("bad.json", "{\"id\": nope}"),
              "--challenge=AAAA",
              "--origin=https://a.test",
              "--rp-id=a.test");

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("bad.json", "not JSON", "offset");
    }

    @Test
    void aResponseThatIsOtherJsonIsRefused() throws IOException {
      var run =
          CommandLineRun.of(
              "verify",
              "--response",
              file("other.json", "[]"),
              "--challenge=AAAA",
              "--origin=https://a.test",
              "--rp-id=a.test");

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).startsWith("registration rejected for response-structure");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
      var response = file("response.json", "{}");

      assertThat(CommandLineRun.of("verify").err()).contains("--response", "--cases");
      assertThat(CommandLineRun.of("verify", "--response", response).err())
          .contains("--challenge is missing");
      assertThat(CommandLineRun.of("verify", "--response", "none.json").code()).isEqualTo(2);
      assertThat(verify(registration, "--credential", "none.json").err()).contains("none.json");
      assertThat(verify(registration, "--attestation-anchor", "none.pem").code()).isEqualTo(2);
    }

    @Test
    void aRecordThatIsWrongIsToldByItsPath() throws IOException {
      var wrong = file("key.json", "{\"id\": \"AAAA\", \"signCount\": -1}");

      var run = verify(login, "--credential", wrong);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("key.json", "signCount", "needs 0 to 4294967295");
    }

    @Test
    void optionsAreCheckedByThemselves() throws IOException {
      assertThat(verify(registration, "--user-verification", "always").err()).contains("preferred");
      assertThat(verify(registration, "--mediation", "sometimes").code()).isEqualTo(2);
      assertThat(verify(registration, "--now", "yesterday").code()).isEqualTo(2);
      assertThat(verify(registration, "--user-handle", "a+b=").err()).contains("base64url");
    }
  }

  @Nested
  class Cases {

    private ObjectNode line(String name, JsonNode ceremony) {
      var line = MAPPER.createObjectNode().put("name", name);
      line.put("origin", Ceremonies.ORIGIN).put("rpId", Ceremonies.RP_ID);
      line.set("challenge", ceremony.get("challenge"));
      line.set("response", ceremony.get("response"));
      return line;
    }

    private CommandLineRun run(String... lines) {
      var input = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      return CommandLineRun.withInput(input, "verify", "--json", "--cases", "-");
    }

    @Test
    void giveOneResultEachAndGoOnBehindAnError() {
      var run =
          run(
              line("good", registration).toString(),
              "{\"name\": \"no challenge\", \"response\": {}}",
              "{nothing",
              "",
              line("bad", registration).put("origin", "https://b.test").toString());

      var results = run.out().lines().map(MAPPER::readTree).toList();
      assertThat(results).hasSize(4);
      assertThat(results.get(0).get("verdict").stringValue()).isEqualTo("accepted");
      assertThat(results.get(1).propertyNames()).containsExactly("name", "error");
      assertThat(results.get(1).get("name").stringValue()).isEqualTo("no challenge");
      assertThat(results.get(1).get("error").stringValue()).contains("line 2", "challenge");
      assertThat(results.get(2).get("name").stringValue()).isEqualTo("line 3");
      assertThat(results.get(3).get("reason").stringValue()).isEqualTo("origin");
      assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void exitWithTheWorst() {
      assertThat(run(line("a", registration).toString()).code()).isZero();
      assertThat(run(line("a", registration).put("rpId", "b.test").toString()).code()).isEqualTo(1);
    }

    @Test
    void takeLoginsWithTheirRecord() {
      var record = MAPPER.readTree(run(line("a", registration).toString()).out()).get("credential");
      var line = line("login", login);
      line.set("credential", record);

      assertThat(run(line.toString()).code()).isZero();
    }

    @Test
    void areQuick() {
      var lines = Stream.generate(() -> line("same", registration).toString()).limit(1_000);
      long start = System.nanoTime();

      assertThat(run(lines.toArray(String[]::new)).code()).isZero();
      assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
    }
  }

  @Test
  void theHelpFitsEightyColumnsAndNamesEveryOption() {
    var run = CommandLineRun.of("verify", "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    assertThat(run.out())
        .contains("--response", "--challenge", "--origin", "--rp-id", "--user-verification")
        .contains("--algorithms", "--mediation", "--allow-credential", "--known-credential")
        .contains("--user-handle", "--attestation-anchor", "--now", "--top-origin")
        .contains("--save", "--credential", "--cases", "--json");
  }
}

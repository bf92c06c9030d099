package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.live.OpenedState;
import dev.passkeylab.desktop.live.OpenedTrace;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Copy;
import dev.passkeylab.desktop.session.ScenarioFile;
import dev.passkeylab.desktop.timing.LongTrace;
import dev.passkeylab.lab.scenario.ScenarioRunner;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.TraceJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A trace file of a run elsewhere is looked at as a run.
@ExtendWith(ApplicationExtension.class)
class OpenedTraceTests {

  @TempDir private Path folder;
  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private ListView<?> rows() {
    return hands.robot.lookup("#trace").queryListView();
  }

  private Runs.Kind shown() {
    return hands.opened.runs().shown().get();
  }

  private OpenedState state() {
    return hands.opened.runs().opened().state().get();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path trace(String name) throws IOException {
    hands.press(KeyCode.F5);
    return write(name, TraceJson.lines(hands.snapshot().trace()));
  }

  private void name(Path file) {
    hands.press(KeyCode.SHORTCUT, KeyCode.O);
    hands.robot.interact(() -> Copy.text(file.toString()));
    hands.press(KeyCode.SHORTCUT, KeyCode.V).press(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  private String notice() {
    return hands.words("#opened-stage .notices .label");
  }

  @Test
  void aTraceFileThatIsOpenedIsShownAsARun() throws Exception {
    name(trace("tour.jsonl"));
    assertThat(shown()).isEqualTo(Runs.Kind.OPENED);
    assertThat(hands.rows()).hasSize(82);
    assertThat(hands.opened.stage().getTitle()).isEqualTo("Passkey Lab · tour.jsonl");
    hands.pictures("65-opened");
    hands.click("#view-compact").pictures("66-opened-compact");
    assertThat(rows().getItems()).hasSize(4);
    hands.press(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(shown()).isEqualTo(Runs.Kind.STAGED);
    hands.press(KeyCode.SHORTCUT, KeyCode.L).press(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(shown()).isEqualTo(Runs.Kind.OPENED);
    assertThat(hands.robot.lookup(".lab-toolbar").query().minWidth(-1)).isLessThanOrEqualTo(900);
  }

  @Test
  void steppingIsRefusedWithTheReason() throws Exception {
    name(trace("tour.jsonl"));
    hands.press(KeyCode.F6);
    assertThat(notice()).isEqualTo("Step is off. " + OpenedTrace.RECORDED_ONLY);
    var step = hands.robot.lookup("#command-step").queryAs(Button.class);
    assertThat(step.getAccessibleText()).contains("is off", OpenedTrace.RECORDED_ONLY);
  }

  @Test
  void whatWasRejectedIsNamedAndLedTo() throws Exception {
    var trace = trace("ci.jsonl");
    var rejected =
        Files.readString(trace)
            .replaceFirst(
                "\"rp.accepted\",(.*?)\"reason\":null",
                "\"rp.rejected\",$1\"reason\":\"user-verified\"");
    name(write("ci.jsonl", rejected));
    hands.pictures("67-opened-rejected");
    assertThat(rows().getSelectionModel().getSelectedItem().toString()).contains("seq=38");
    hands.look(3).click("Look at #38");
    assertThat(rows().getSelectionModel().getSelectedItem().toString()).contains("seq=38");
  }

  private Path scenario() throws IOException {
    return write(
        "replayed.passkey.yaml",
        Files.readString(Path.of("../../scenarios/challenge-reused.passkey.yaml"))
            .replace("{ verdict: { rejected: challenge }, trace", "{ verdict: accepted, trace"));
  }

  private static String played(Path file) {
    var result = new ScenarioRunner(OptionalLong.empty()).run(file).getFirst();
    return TraceJson.lines(result.origin(), result.trace());
  }

  private String words() {
    return String.join("\n", hands.texts("#opened-stage .welcome .label"));
  }

  @Test
  void saysWhichLineFailedAndLeadsToItAndToTheEntry() throws Exception {
    var file = scenario();
    name(write("ci.jsonl", played(file).replace(folder + "/", "")));
    hands.pictures("67-opened-failed");
    int line = line(file, "verdict: accepted, trace");
    assertThat(words())
        .contains(
            "Failed in line " + line + ": expect verdict", "accepted", "rejected by challenge")
        .doesNotContain("The site rejected");
    var seen = rows().getSelectionModel().getSelectedItem().toString();
    assertThat(seen).contains("reason=challenge");
    hands.look(3).click(hands.named(look()));
    assertThat(rows().getSelectionModel().getSelectedItem().toString()).isEqualTo(seen);
    hands.click("Open the scenario at line " + line);
    hands.pictures("67-opened-scenario");
    ListView<?> text = hands.robot.lookup("#text").queryListView();
    assertThat(text.isFocused()).isTrue();
    assertThat(text.getSelectionModel().getSelectedItem().toString())
        .contains("number=" + line, "text=accepted");
  }

  private String look() {
    var names =
        hands.robot.lookup("#opened-stage .outcome").queryAllAs(Button.class).stream()
            .map(Button::getAccessibleText)
            .filter(it -> it.startsWith("Look at #"))
            .toList();
    assertThat(names).hasSize(1);
    return names.getFirst();
  }

  private static int line(Path file, String text) throws IOException {
    var lines = Files.readAllLines(file);
    return (int) lines.stream().takeWhile(it -> !it.contains(text)).count() + 1;
  }

  @Test
  void saysWhichFileIsMeantWhereItIsNotHere() throws Exception {
    var text = played(scenario()).replace(folder + "/", "elsewhere/");
    name(write("ci.jsonl", text));
    hands.pictures("67-opened-not-found");
    assertThat(words()).contains("of elsewhere/replayed.passkey.yaml", "neither beside the trace");
    assertThat(hands.sees("#opened-stage .outcome")).isTrue();
    assertThat(words()).doesNotContain("Open the scenario");
  }

  @Test
  void whatAScenarioWantsToBeRejectedIsNoFailure() throws Exception {
    name(write("ci.jsonl", played(Path.of("../../scenarios/challenge-reused.passkey.yaml"))));
    hands.pictures("67-opened-passed");
    assertThat(words())
        .contains(
            "Passed: all", "The site rejected 2 responses. The scenario did not fail on them.");
  }

  @Test
  void aBadTraceIsToldWithItsLineAndWhatWasOpenStays() throws Exception {
    var good = trace("good.jsonl");
    name(good);
    name(
        write(
            "bad.jsonl",
            Files.readString(good).replaceFirst("\"from\":\"lab\"", "\"from\":\"x\"")));
    assertThat(notice())
        .isEqualTo("bad.jsonl cannot be opened as a trace: line 2: no party is called x");
    hands.pictures("68-opened-bad");
    assertThat(hands.rows()).hasSize(82);
    assertThat(state()).isInstanceOf(OpenedState.Open.class);
    Files.write(good, "{\"passkeyLabTrace\":1}\n\"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1));
    name(good);
    assertThat(notice())
        .isEqualTo("good.jsonl cannot be opened as a trace: it is no text in UTF-8");
  }

  @Test
  void readingIsCalledOff() throws Exception {
    var file = write("long.jsonl", TraceJson.lines(entries(5_000)));
    hands.robot.interact(() -> {
      hands.opened.runs().open(file);
      assertThat(state()).isInstanceOf(OpenedState.Reading.class);
      hands.robot.lookup("#cancel-reading").queryAs(Button.class).fire();
    });
    hands.settle();
    assertThat(state()).isInstanceOf(OpenedState.Nothing.class);
    assertThat(rows().getItems()).isEmpty();
    assertThat(((Labeled) rows().getPlaceholder()).getText()).startsWith("No trace is open.");
    hands.pictures("69-opened-nothing");
  }

  private static List<Entry> entries(int count) throws ScenarioFile.WrongFile {
    return new LongTrace(count).entries();
  }
}

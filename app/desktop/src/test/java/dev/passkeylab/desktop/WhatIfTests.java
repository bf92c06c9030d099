package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.desktop.session.ScenarioFile;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.EventName;
import dev.passkeylab.lab.trace.PersonEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What might have been, by keyboard: another answer, a stop on the way, another set-up.
@ExtendWith(ApplicationExtension.class)
class WhatIfTests {

  private static final String SCENARIO =
      """
      # a finger
      scenario: A finger that matches
      seed: 3
      relying-party: { id: example.test }
      devices: { laptop: { profile: laptop, backup: synced } } # kept
      accounts: [{ name: ada@example.test, password: correct horse, passkeys: [laptop] }]
      steps:
        - visit: /sign-in
        - pick: ada@example.test
        - unlock: laptop
        - expect: { verdict: accepted }
      """;

  @TempDir private static Path folder;

  private Hands hands;

  @Start
  void open(Stage stage) throws Exception {
    var file = Files.writeString(folder.resolve("finger.passkey.yaml"), SCENARIO);
    hands = Hands.open(stage, ScenarioFile.read(file), 1000, 940);
  }

  @BeforeEach
  void run() {
    hands.settle().press(KeyCode.F5);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private int entry(Predicate<Entry> like) {
    return hands.snapshot().trace().stream().filter(like).findFirst().orElseThrow().seq();
  }

  private int answeredFinger() {
    return entry(it ->
        it.event() instanceof PersonEvent.Answered answered
            && answered.prompt().equals(PromptKind.BIOMETRIC.id()));
  }

  private List<String> spoken() {
    return hands.robot.lookup("#trace .list-cell").queryAll().stream()
        .map(Node::getAccessibleText)
        .filter(Objects::nonNull)
        .toList();
  }

  private List<EventName> names() {
    return hands.snapshot().trace().stream().map(it -> it.event().name()).toList();
  }

  @Test
  void anotherAnswerIsGivenFromTheTrace() {
    assertThat(names()).contains(EventName.ASSERTION_SIGNED);
    hands.look(answeredFinger()).press(KeyCode.SHORTCUT, KeyCode.B);
    hands.pictures("what-if");
    hands.press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.ENTER); // the last but one: cancel
    assertThat(names()).doesNotContain(EventName.ASSERTION_SIGNED);
    assertThat(hands.sees("#what-if")).isFalse();
  }

  @Test
  void aBranchSaysWhereAndHowItWentAnotherWay() {
    var before = hands.snapshot().trace();
    int answered = answeredFinger();
    branchToCancel();
    hands.pictures("branched");
    var text = hands.snapshot().notice().orElseThrow().text();
    assertThat(text)
        .matches(
            "Branched at #[0-9]+: Cancel instead of Matches\\. First difference: #%d\\."
                .formatted(answered));
    assertThat(hands.texts(".notices .label")).contains(text);
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.HOME);
    assertThat(hands.isAt(answered)).isFalse();
    hands.click("Look at #" + answered);
    assertThat(hands.isAt(answered)).isTrue();
    hands.click(hands.named("Back to before the branch"));
    assertThat(hands.snapshot().notice()).isEmpty();
    assertThat(hands.snapshot().trace())
        .hasSizeGreaterThanOrEqualTo(answered - 1)
        .isEqualTo(before.subList(0, hands.snapshot().trace().size()));
  }

  @Test
  void aBranchBesideItsRowNamesWhatWasGivenOnItsOwnCard() {
    hands.look(answeredFinger()).press(KeyCode.SHORTCUT, KeyCode.B);
    var card = hands.named("Matches: verified: UV 1, given in this run");
    assertThat(card.lookupAll(".label").stream().map(it -> ((Labeled) it).getText()))
        .contains("given in this run");
    var box = hands.robot.lookup("#what-if .what-if").query();
    var selected = hands.robot.lookup("#trace .list-cell:selected").query();
    assertThat(Hands.bounds(box).intersects(Hands.bounds(selected))).isFalse();
    double gap = Hands.bounds(selected).getMinY() - Hands.bounds(box).getMaxY();
    assertThat(gap).isBetween(0.0, 10.0);
  }

  @Test
  void whatIsSelectedBehindAFilterIsSaidAndShown() {
    hands.press(KeyCode.SHORTCUT, KeyCode.F).type("biometric").press(KeyCode.ENTER);
    hands.press(KeyCode.HOME).press(KeyCode.DOWN); // the heading is first
    assertThat(hands.sees("#trace-show-hidden")).isFalse();
    hands.press(KeyCode.SHORTCUT, KeyCode.B);
    hands.press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.ENTER);
    hands.pictures("branched-filtered");
    assertThat(hands.texts(".trace-note .label").getFirst())
        .matches("The selected entry #[0-9]+ is hidden by the filter\\.");
    hands.click("#trace-show-hidden");
    assertThat(hands.sees("#trace-show-hidden")).isFalse();
    var selected = hands.robot.lookup("#trace").queryListView().getSelectionModel();
    assertThat(selected.getSelectedItem().toString()).startsWith("Happened");
    hands.pictures("branched-shown");
  }

  private void branchToCancel() {
    hands.look(answeredFinger()).press(KeyCode.SHORTCUT, KeyCode.B);
    hands.press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.ENTER); // the last but one: cancel
  }

  @Test
  void escapeLeavesTheRunAsItIs() {
    var before = hands.snapshot().trace();
    hands.look(answeredFinger()).press(KeyCode.SHORTCUT, KeyCode.B).press(KeyCode.ESCAPE);
    assertThat(hands.snapshot().trace()).isEqualTo(before);
    assertThat(hands.sees("#what-if")).isFalse();
  }

  @Test
  void anEntryThatIsNoDecisionSaysSo() {
    hands
        .look(entry(it -> it.event().name() == EventName.ASSERTION_SIGNED))
        .press(KeyCode.SHORTCUT, KeyCode.B);
    assertThat(hands.snapshot().notice().orElseThrow().text()).contains("is no decision");
  }

  @Test
  void aRunStopsAtABreakpointSetInTheTrace() {
    hands.look(answeredFinger()).press(KeyCode.F9);
    assertThat(hands.snapshot().breakpoints().steps()).containsExactly(2);
    assertThat(spoken()).filteredOn(it -> it.startsWith("breakpoint, ")).hasSize(1);
    hands.pictures("breakpoint-in-trace");
    hands.press(KeyCode.SHORTCUT, KeyCode.F2).press(KeyCode.F5);
    assertThat(hands.snapshot().next()).isEqualTo(2);
    hands.press(KeyCode.F5);
    assertThat(hands.snapshot().next()).isEqualTo(4);
  }

  @Test
  void aRunStopsAtABreakpointSetInTheText() {
    hands.press(KeyCode.SHORTCUT, KeyCode.E);
    hands.click("#text");
    hands.press(KeyCode.HOME);
    for (int line = 1; line < 9; line++) {
      hands.robot.push(KeyCode.DOWN);
    }
    hands.press(KeyCode.F9);
    assertThat(hands.snapshot().breakpoints().steps()).containsExactly(1);
    hands.pictures("breakpoint");
  }

  @Test
  void whatIsSetUpIsWrittenIntoTheTextAndSaved() throws Exception {
    var bench = hands.snapshot().setUp().bench();
    var other = bench.withDevices(List.of(bench.devices().getFirst().with(Backup.NONE)));
    hands.robot.interact(() -> hands.opened.session().edit("laptop: backup none", other));
    hands.settle().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
    hands.pictures("written-set-up");
    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    assertThat(folder.resolve("finger.passkey.yaml"))
        .hasContent(SCENARIO.replace("backup: synced", "backup: none"));
    assertThat(hands.snapshot().setUp().edits()).isEmpty();
  }
}

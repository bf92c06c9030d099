package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.inspect.Node;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A verdict says why: the reason is in sight, and leads to the bytes and to where they came from.
@ExtendWith(ApplicationExtension.class)
class InspectorChecksTests {

  private Stage stage;
  private Hands hands;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  private void play(String scenario, double width, double height) {
    hands = Hands.open(stage, scenario, width, height);
    hands.settle().press(KeyCode.F5);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void aReusedChallengeLeadsToWhereItWasIssuedAndUsedUp() {
    play("challenge-reused", 1440, 900);
    var verdict = last(it -> it.event() instanceof Judged judged && judged.reason() != null);
    var replayed = last(it -> it.event() instanceof LabEvent.Replayed);
    hands.look(verdict.seq());
    hands.pictures("25a-reused");
    assertThat(banner())
        .contains("Rejected by", "challenge")
        .anyMatch(it -> it.endsWith("wanted."));
    assertThat(hands.texts("#checks .folded-checks .label"))
        .contains("6 passed, 1 skipped:", "type");
    assertThat(links()).contains("WebAuthn §5.8.1 Client data, challenge");
    assertThat(hands.texts(".finding-detail .label")).contains("usually").doesNotContain("so");
    hands.click(link("used up in #"));
    assertThat(hands.robot.lookup("#inspector .region-header .label").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .anyMatch(it -> it.contains("POST /authentication/verify"));
    hands.look(verdict.seq());
    hands.click(link("clientData"));
    assertThat(selected().name()).isEqualTo("challenge");
    assertThat(hands.opened.stage().getScene().getFocusOwner().getId()).isEqualTo("fields");
    assertThat(hands.texts("#inspector .region-header .label"))
        .anyMatch(it -> it.startsWith("#" + replayed.seq() + " "));
    hands.pictures("25b-evidence");
    assertThat(hands.robot.lookup(".field-status .label").queryAllAs(Label.class))
        .filteredOn(it -> List.of("offset", "36", "length", "43").contains(it.getText()))
        .hasSize(4)
        .noneMatch(Label::isTextTruncated);
  }

  @Test
  void theReasonIsInSightInTheSmallestWindow() {
    play("counter-goes-back", 900, 600);
    hands.look(last(it -> it.event() instanceof Judged judged && judged.reason() != null).seq());
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    hands.pictures("25c-smallest");
    var view = hands.robot.lookup("#checks").query();
    var reason = hands.robot.lookup("#checks .finding.failed").query();
    var frame = Hands.bounds(view);
    var seen = Hands.bounds(reason);
    assertThat(seen.getMinY()).isGreaterThanOrEqualTo(frame.getMinY());
    assertThat(seen.getMaxY()).isLessThanOrEqualTo(frame.getMaxY() + 1);
    hands.robot.interact(() -> hands.opened.stage().setWidth(1000));
    hands.robot.interact(() -> hands.opened.stage().setHeight(940));
    hands.settle();
    assertThat(hands.texts("#checks .folded-checks .label")).isNotEmpty();
    hands.click("#checks-failed");
    assertThat(hands.sees("#checks .folded-checks")).isFalse();
    assertThat(hands.sees("#checks .finding.failed")).isTrue();
    hands.pictures("25d-failed-only");
  }

  @Test
  void aDecisionSaysWhatElseCouldBeAnsweredAndGoesBackThere() {
    play("counter-goes-back", 1440, 900);
    var answered =
        last(it ->
            it.event() instanceof PersonEvent.Answered answer
                && answer.prompt().equals(PromptKind.TOUCH.id()));
    hands.look(answered.seq());
    assertThat(hands.texts("#outcomes-of-entry .label")).contains("given in this run");
    hands.pictures("25e-decision");
    hands.click("#at-hand-branch");
    assertThat(hands.sees("#what-if")).isTrue();
  }

  private Entry last(Predicate<Entry> like) {
    return hands.snapshot().trace().stream().filter(like).toList().getLast();
  }

  private List<String> banner() {
    return hands.texts("#checks .checks-banner .label");
  }

  private List<String> links() {
    return hands.texts("#checks .spec-link");
  }

  private Hyperlink link(String words) {
    return hands.robot.lookup("#checks .spec-link").queryAllAs(Hyperlink.class).stream()
        .filter(it -> it.getText().startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link " + words + " among " + links()));
  }

  private Node selected() {
    @SuppressWarnings("unchecked")
    var tree = (TreeView<Node>) hands.robot.lookup("#fields").queryAs(TreeView.class);
    return Objects.requireNonNull(tree.getSelectionModel().getSelectedItem()).getValue();
  }
}

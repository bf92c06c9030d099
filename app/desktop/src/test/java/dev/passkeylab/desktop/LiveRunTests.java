package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.desktop.live.LiveSession;
import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.lab.inspect.Node;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.EventName;
import java.io.IOException;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A live run through the window's own controls, with real requests to the address that it shows.
@ExtendWith(ApplicationExtension.class)
class LiveRunTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void whatABrowserDoesAppearsAndCanBeInspected() throws Exception {
    hands.click("#run-live").pictures("40-live-welcome");
    hands.click("Serve the site").until("the address", () -> hands.sees("#live-address"));
    assertThat(hands.words("#live-entries"))
        .isEqualTo("Open " + address() + " in a browser. What it does appears in the trace.");
    assertThat(((Labeled) list().getPlaceholder()).getText())
        .isEqualTo("Open " + address() + " in a browser. What it does appears here.");
    hands.pictures("41-live-empty");

    var person = new PersonAtABrowser(address());
    person.signUp("ada");
    person.makeAPasskey();
    person.signInWithIt();
    hands.until("the entries", () -> live().trace().getLast().seq() == shownRows());
    hands.pictures("42-live-trace");
    var verified = first(EventName.HTTP_REQUEST, "/registration/verify");
    hands
        .look(verified.seq())
        .press(KeyCode.SHORTCUT, KeyCode.DIGIT4)
        .pictures("43-live-inspector");

    assertThat(names()).contains(EventName.RP_ACCOUNT_OPENED, EventName.RP_ACCEPTED);
    assertThat(fields().getRoot().getValue().children())
        .extracting(Node::name)
        .contains("response", "type");
  }

  @Test
  void allOfItFitsTheSmallestWindowAndTheUsualOne() throws Exception {
    size(900, 600);
    hands.click("#run-live").picture("small-live-welcome");
    var person = serve();
    person.signUp("ada@example.test");
    person.post("/sign-out", "");
    person.post("/recovery/start", "{\"name\":\"ada@example.test\"}");
    hands.until("the message", () -> !live().outbox().isEmpty()).pictures("small-live");
    var toolbar = hands.robot.lookup(".lab-toolbar").query();
    assertThat(toolbar.minWidth(-1)).isLessThanOrEqualTo(900);
    assertThat(hands.sees("#copy-code")).isTrue();
    size(1440, 900);
    hands.pictures("wide-live");
    hands.click("#run-staged").pictures("wide-staged-while-serving");
  }

  private void size(double width, double height) {
    hands.robot.interact(() -> {
      hands.opened.stage().setWidth(width);
      hands.opened.stage().setHeight(height);
    });
    hands.settle();
  }

  @Test
  void ceremoniesAreToldByWhatPassed() throws Exception {
    var person = serve();
    hands.click("#view-compact");
    assertThat(((Labeled) list().getPlaceholder()).getText()).startsWith("Open http");
    person.visit("/sign-in");
    hands.until("the entries", () -> !live().trace().isEmpty());
    assertThat(((Labeled) list().getPlaceholder()).getText()).startsWith("No ceremony yet");
    person.signUp("ada");
    person.makeAPasskey();
    person.signInWithIt();
    hands.until("the verdicts", () -> list().getItems().size() >= 2);
    hands.pictures("47-live-compact");
    hands.click("#view-sequence").pictures("48-live-sequence");
    assertThat(list().getItems())
        .extracting(Object::toString)
        .filteredOn(it -> it.startsWith("Heading"))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void backIsOffAndSaysWhy() throws Exception {
    hands.press(KeyCode.F6).press(KeyCode.F6);
    var staged = hands.snapshot().trace();
    serve().visit("/sign-in");

    for (var id : List.of("run", "step", "back", "restart")) {
      var button = hands.robot.lookup("#command-" + id).queryAs(Button.class);
      assertThat(button.getAccessibleText()).contains("is off", LiveSession.RECORDED_ONLY);
      assertThat(button.getTooltip().getText()).isEqualTo(button.getAccessibleText());
      assertThat(button.queryAccessibleAttribute(AccessibleAttribute.DISABLED)).isEqualTo(true);
    }
    hands.press(KeyCode.SHIFT, KeyCode.F6).press(KeyCode.F5).click("#command-back");
    assertThat(hands.words(".notices .label"))
        .isEqualTo("Back is off. " + LiveSession.RECORDED_ONLY);
    hands.pictures("44-live-refused");
    hands.click("#run-staged");
    assertThat(hands.snapshot().trace()).isEqualTo(staged);
    hands.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(hands.snapshot().next()).isEqualTo(1);
    hands.click("#run-live");
    assertThat(hands.sees("Back is off. " + LiveSession.RECORDED_ONLY)).isFalse();
  }

  @Test
  void theNewestEntryIsFollowedUntilAnotherIsChosen() throws Exception {
    var person = serve();
    person.visit("/sign-in");
    hands.until("the newest", this::followsTheNewest);
    person.visit("/sign-up");
    hands.until("the newest", this::followsTheNewest);

    hands.look(2);
    person.visit("/recovery");
    hands.until("the entries", () -> live().trace().size() == shownRows());
    assertThat(chosenIndex()).isEqualTo(1);
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT4).click("#pin");
    assertThat(followsTheNewest()).isTrue();
  }

  @Test
  void theRunIsChosenWithTheKeyboardToo() {
    hands.robot.interact(() -> hands.robot.lookup("#run-staged").query().requestFocus());
    hands.press(KeyCode.RIGHT).press(KeyCode.SPACE);
    assertThat(hands.opened.runs().isLive()).isTrue();
    hands.press(KeyCode.SPACE);
    assertThat(hands.opened.runs().isLive()).isTrue();
    hands.press(KeyCode.LEFT).press(KeyCode.SPACE);
    assertThat(hands.opened.runs().isLive()).isFalse();
    assertThat(hands.focus()).isEqualTo("Staged run");
  }

  @Test
  void eachRunKeepsItsOwnChoice() throws Exception {
    hands.press(KeyCode.F6).press(KeyCode.F6).look(3);
    serve().visit("/sign-in");
    hands.until("the newest", this::followsTheNewest).look(1).press(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(chosenIndex()).isEqualTo(2);
    hands.press(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(chosenIndex()).isZero();
  }

  @Test
  void stoppingKeepsTheTraceAndServingAgainBeginsANewOne() throws Exception {
    var person = serve();
    person.signUp("ada");
    hands.until("the entries", () -> live().trace().size() == shownRows());
    int entries = live().trace().size();
    stop();

    assertThatThrownBy(() -> person.visit("/sign-in")).isInstanceOf(IOException.class);
    assertThat(shownRows()).isEqualTo(entries);
    assertThat(hands.words("#live-entries")).startsWith(entries + " entries. They stay");
    hands.pictures("45-live-stopped");
    serve();
    assertThat(live().trace()).isEmpty();
    assertThat(shownRows()).isZero();
  }

  @Test
  void messagesToPeopleAreInTheOutboxWithTheirCode() throws Exception {
    var person = serve();
    person.signUp("ada@example.test");
    person.post("/sign-out", "");
    person.post("/recovery/start", "{\"name\":\"ada@example.test\"}");
    hands.until("the message", () -> !live().outbox().isEmpty()).pictures("46-live-outbox");
    hands.click("#copy-code");

    var message = live().outbox().getFirst();
    assertThat(message.text()).contains(message.code());
    assertThat(clipboard()).isEqualTo(message.code());
    hands.click("#copy-address");
    assertThat(clipboard()).isEqualTo(address());
  }

  @Test
  void closingTheWindowStopsTheServer() throws Exception {
    var person = serve();
    person.visit("/sign-in");
    hands.close();
    hands.settle();

    assertThatThrownBy(() -> person.visit("/sign-in")).isInstanceOf(IOException.class);
  }

  private LiveSession live() {
    return hands.opened.runs().live();
  }

  private PersonAtABrowser serve() {
    hands.press(KeyCode.F7).until("the address", () -> hands.sees("#live-address"));
    return new PersonAtABrowser(address());
  }

  private void stop() {
    hands
        .click("#live-serve")
        .until("the stop", () -> live().state().get() instanceof LiveState.Stopped);
  }

  private String address() {
    return hands.words("#live-address");
  }

  private String clipboard() {
    var text = new StringBuilder();
    hands.robot.interact(() -> text.append(Clipboard.getSystemClipboard().getString()));
    return text.toString();
  }

  private List<EventName> names() {
    return live().trace().stream().map(it -> it.event().name()).toList();
  }

  private Entry first(EventName name, String path) {
    return live().trace().stream()
        .filter(it -> it.event().name() == name && it.event().summary().contains(path))
        .findFirst()
        .orElseThrow();
  }

  private ListView<?> list() {
    return hands.robot.lookup("#trace").queryListView();
  }

  private int shownRows() {
    return hands.opened.runs().shown().get() == Runs.Kind.LIVE ? hands.rows().size() : 0;
  }

  private int chosenIndex() {
    return hands.selectedRow();
  }

  private boolean followsTheNewest() {
    return !live().trace().isEmpty() && chosenIndex() == live().trace().size() - 1;
  }

  @SuppressWarnings("unchecked")
  private TreeView<Node> fields() {
    return (TreeView<Node>) hands.robot.lookup("#fields").queryAs(TreeView.class);
  }
}

package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.timing.LongTrace;
import dev.passkeylab.lab.trace.TraceJson;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Of a trace of 100,000 entries only the rows in sight are drawn, and words are looked for beside
/// the window's thread.
@ExtendWith(ApplicationExtension.class)
class LongTraceTests {

  private static final int LENGTH = 100_000;
  private static final long MOST_CELLS = 60L;

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

  private long cells() {
    return hands.robot.lookup("#trace .cell").queryAll().stream()
        .filter(IndexedCell.class::isInstance)
        .count();
  }

  private Hands open() throws Exception {
    var file = folder.resolve("long.jsonl");
    try (var to = Files.newBufferedWriter(file)) {
      TraceJson.write(new LongTrace(LENGTH).entries(), to);
    }
    hands.robot.interact(() -> hands.opened.runs().open(file));
    return hands.until("the entries", () -> hands.rows().size() >= LENGTH);
  }

  @Test
  void onlyTheRowsInSightAreDrawnInEveryView() throws Exception {
    open().pictures("70-long");
    for (var view : new String[] {"list", "sequence", "compact"}) {
      hands.click("#view-" + view).press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
      assertThat(hands.rows()).hasSizeGreaterThan(1_000);
      hands.press(KeyCode.HOME).press(KeyCode.END).press(KeyCode.UP).press(KeyCode.PAGE_UP);
      assertThat(cells()).as(view).isBetween(5L, MOST_CELLS);
    }
    hands.click("#view-sequence").pictures("71-long-sequence");
  }

  @Test
  void wordsAreLookedForBesideTheWindowAndTheNewestWishIsAnswered() throws Exception {
    open();
    var field = hands.robot.lookup("#trace-filter").queryAs(TextField.class);
    var says = hands.robot.lookup("#trace-hidden").queryAs(Label.class);
    hands.robot.interact(() -> {
      field.setText("registration");
      assertThat(hands.rows()).as("nothing is done at once").hasSize(LENGTH);
      assertThat(says.getText()).isEqualTo("looking for “registration” …");
      field.setText("/registration/verify");
    });
    hands.settle();
    int left = hands.rows().size();
    assertThat(left).isEqualTo(2 * 1219 + 2);
    assertThat(says.getText()).isEqualTo("%,d hidden by the filter".formatted(LENGTH - left));
    hands.robot.interact(field::clear);
    assertThat(hands.rows()).hasSize(LENGTH);
  }

  @Test
  void whatIsCalledOffIsNotHandedOver() {
    var bridge = hands.opened.bridge();
    var told = new StringBuilder();
    hands.robot.interact(() -> {
      Runnable off = bridge.aside(_ -> "first", told::append, told::append);
      off.run();
      FxBridge.Aside<String> second = over -> over.getAsBoolean() ? "over" : "second";
      bridge.aside(second, told::append, told::append);
    });
    hands.settle();
    assertThat(told).hasToString("second");
  }
}

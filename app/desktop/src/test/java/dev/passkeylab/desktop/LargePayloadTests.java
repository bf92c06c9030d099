package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.look.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Of a payload of a mebibyte only the rows in sight are drawn, before and after a click.
@ExtendWith(ApplicationExtension.class)
class LargePayloadTests {

  private static final int MEBIBYTE = 1 << 20;
  private static final long MOST_CELLS = 200L;

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
  void onlyTheRowsInSightAreDrawn(@TempDir Path folder) throws IOException {
    var member = "{\"id\":\"0123456789\",\"n\":[1,2,3]},\n";
    var json = "[" + member.repeat(MEBIBYTE / member.length()) + "0]";
    open(Files.writeString(folder.resolve("large.json"), json));
    assertThat(rows("#hex")).isGreaterThan(60_000);
    assertThat(cells()).isBetween(10L, MOST_CELLS);
    hands.click("#hex").press(KeyCode.DOWN).press(KeyCode.RIGHT);
    hands.click("#fields").press(KeyCode.END).press(KeyCode.UP);
    assertThat(cells()).isLessThan(MOST_CELLS);
    show("JSON");
    assertThat(rows("#json")).isGreaterThan(100_000);
    hands.click("#json").press(KeyCode.END).press(KeyCode.UP);
    assertThat(cells()).isLessThan(2 * MOST_CELLS);
  }

  @Test
  void aLineOfAMebibyteIsCut(@TempDir Path folder) throws IOException {
    var json = "{\"long\":\"" + "x".repeat(MEBIBYTE) + "\"}";
    open(Files.writeString(folder.resolve("line.json"), json));
    show("JSON");
    assertThat(rows("#json")).isEqualTo(3);
    assertThat(cells()).isLessThan(MOST_CELLS);
  }

  private void open(Path file) {
    hands.press(KeyCode.SHORTCUT, KeyCode.O);
    hands.robot.interact(() -> Copy.text(file.toString()));
    hands.press(KeyCode.SHORTCUT, KeyCode.V).press(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  private void show(String name) {
    hands.robot.interact(() -> {
      var tabs = hands.robot.lookup("#views").queryAs(TabPane.class);
      var wanted = tabs.getTabs().stream().filter(it -> it.getText().equals(name)).findFirst();
      tabs.getSelectionModel().select(wanted.orElseThrow());
    });
    hands.settle();
  }

  private int rows(String query) {
    return hands.robot.lookup(query).queryAs(ListView.class).getItems().size();
  }

  private long cells() {
    return hands.robot.lookup("#inspector .cell").queryAll().stream()
        .filter(IndexedCell.class::isInstance)
        .count();
  }
}

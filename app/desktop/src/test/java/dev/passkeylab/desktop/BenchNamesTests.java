package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.session.Folder;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whatever is on the bench, each control has a name that no other has.
@ExtendWith(ApplicationExtension.class)
class BenchNamesTests {

  private BenchHands bench;

  @Start
  void start(Stage stage) {
    bench = new BenchHands(Hands.open(stage, 1440, 900));
  }

  @AfterEach
  void close() {
    bench.hands.close();
  }

  @Test
  void namesAreUnlikeEachOtherInEveryScenarioThatIsShipped() throws Exception {
    for (var file : new Folder.Packed().read().files()) {
      bench.hands.load(file);
      bench.hands.robot.interact(bench.hands.opened.session()::run);
      bench.hands.settle();
      assertThat(names()).as(file.path()).doesNotHaveDuplicates().doesNotContainNull();
      assertThat(bench.hands.sees("As the file says")).as(file.path()).isTrue();
    }
  }

  @Test
  void namesAreUnlikeEachOtherWithEveryDeviceThereIs() {
    var add = (MenuButton) bench.named("Add device");
    for (var item : List.copyOf(add.getItems())) {
      bench.hands.robot.interact(item::fire);
      bench.hands.settle();
    }
    assertThat(names()).doesNotHaveDuplicates().doesNotContainNull();
    assertThat(AccessibilityTests.nameless()).isEmpty();
  }

  /// Of all controls, with every card and disclosure open.
  private List<String> names() {
    var pane = bench.hands.robot.lookup(".bench").query();
    bench.hands.robot.interact(() -> {
      bench
          .hands
          .robot
          .from(pane)
          .lookup(".fold-head")
          .queryAllAs(ToggleButton.class)
          .forEach(it -> it.setSelected(true));
      bench
          .hands
          .robot
          .from(pane)
          .lookup(".words-control")
          .queryAllAs(ToggleButton.class)
          .forEach(it -> it.setSelected(true));
    });
    return BenchHands.reached(pane).map(Node::getAccessibleText).toList();
  }
}

package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.director.NoControl;
import dev.passkeylab.desktop.session.Folder;
import dev.passkeylab.desktop.session.ScenarioFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every shipped scenario is played through the window's real controls, each of its variations too,
/// and the window's trace is the engine's.
@ExtendWith(ApplicationExtension.class)
class PlayedThroughControlsTests {

  /// What the window has no control for yet, by the act that waits for it. A scenario that takes
  /// one of these cannot be played.
  private static final Map<String, String> AWAITED =
      Map.of(
          "SetDevice", "the device's card",
          "Unplug", "the device's card",
          "Sync", "the device's card",
          "DeleteOnDevice", "the device's card",
          "DeleteAtSite", "the site's card",
          "Tamper", "the wire's card",
          "Replay", "the wire's card");

  private final Map<String, List<String>> waiting = new HashMap<>();
  private Hands hands;
  private Play play;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage, 1000, 1000);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @TestFactory
  Stream<DynamicTest> theWindowDoesWhatTheEngineDoes() throws Exception {
    play = Play.in(hands);
    var tests = new ArrayList<DynamicTest>();
    for (var ref : new Folder.Packed().files()) {
      for (var file : ScenarioFile.all(ref)) {
        var name = ref.title() + " " + file.script().variation();
        tests.add(DynamicTest.dynamicTest(name.strip(), () -> play(file, name)));
      }
    }
    tests.add(DynamicTest.dynamicTest("nothing is awaited that is there", this::isAwaited));
    return tests.stream();
  }

  private void play(ScenarioFile file, String name) throws Exception {
    try {
      play.through(file);
    } catch (NoControl e) {
      var control = AWAITED.get(e.act());
      assertThat(control).as("a control for " + e.act()).isNotNull();
      waiting.computeIfAbsent(e.act(), _ -> new ArrayList<>()).add(name);
      throw new TestAbortedException("awaits " + control + " for " + e.act(), e);
    }
  }

  private void isAwaited() {
    assertThat(waiting.keySet()).containsExactlyInAnyOrderElementsOf(AWAITED.keySet());
  }
}

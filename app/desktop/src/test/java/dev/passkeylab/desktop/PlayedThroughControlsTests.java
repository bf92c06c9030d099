package dev.passkeylab.desktop;

import dev.passkeylab.desktop.session.Folder;
import dev.passkeylab.desktop.session.ScenarioFile;
import java.util.ArrayList;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every shipped scenario is played through the window's real controls, each of its variations too,
/// and the window's trace is the engine's.
@ExtendWith(ApplicationExtension.class)
class PlayedThroughControlsTests {

  private Hands hands;
  private Play play;

  @Start
  void start(Stage stage) {
    hands = Play.window(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @TestFactory
  Stream<DynamicTest> theWindowDoesWhatTheEngineDoes() throws Exception {
    play = Play.in(hands);
    var tests = new ArrayList<DynamicTest>();
    for (var ref : new Folder.Packed().read().files()) {
      for (var file : ScenarioFile.all(ref)) {
        var name = ref.title() + " " + file.script().variation();
        tests.add(DynamicTest.dynamicTest(name.strip(), () -> play.through(file)));
      }
    }
    return tests.stream();
  }
}

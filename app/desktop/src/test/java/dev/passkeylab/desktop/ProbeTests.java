package dev.passkeylab.desktop;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.session.ScenarioFile;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProbeTests {
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    new Lab(ScenarioFile.tour(), Theme.Choice.LIGHT).open(stage);
  }

  @Test
  void effects() {
    walk(stage.getScene().getRoot(), "");
  }

  void walk(Node n, String in) {
    if (n.getEffect() != null) System.out.println(n + " " + n.getEffect());
    if (n instanceof Parent p) p.getChildrenUnmodifiable().forEach(c -> walk(c, in + " "));
  }
}

package dev.passkeylab.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.session.FxBridge;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Reading goes on beside the window, and can be ended.
@ExtendWith(ApplicationExtension.class)
class ReadingTests {

  private final CountDownLatch slow = new CountDownLatch(1);
  private final List<Pasted> read = new ArrayList<>();
  private final FxBridge bridge = new FxBridge();
  private Reading reading;

  @Start
  void start(Stage stage) {
    reading = new Reading(bridge, read::add);
    stage.setScene(new Scene(new StackPane(reading), 400, 100));
    stage.show();
  }

  private Pasted slowly() throws InterruptedException {
    slow.await();
    return new Pasted.Refused("slow");
  }

  @Test
  void whatTakesLongIsToldAndItsResultIsDroppedOnceItWasCancelled(FxRobot robot) throws Exception {
    robot.interact(() -> reading.begin("slow", this::slowly));
    assertThat(reading.isVisible()).isFalse();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, reading.visibleProperty());
    robot.clickOn("#reading-cancel");
    assertThat(reading.isVisible()).isFalse();
    assertThat(bridge.waiting().get()).isZero();
    slow.countDown();
    robot.interact(() -> reading.begin("quick", () -> new Pasted.Refused("quick")));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> bridge.waiting().get() == 0);
    assertThat(read).containsExactly(new Pasted.Refused("quick"));
  }
}

package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.session.FxBridge;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Reads what is opened while the window goes on. What takes long is told, with a way to end it.
final class Reading extends HBox {

  /// Below this, a bar would only flicker.
  private static final Duration LONG = Duration.millis(300);

  private final FxBridge bridge;
  private final Consumer<Pasted> read;
  private final Label words = label("", "muted");
  private final PauseTransition patience = new PauseTransition(LONG);
  private @Nullable Runnable now;

  Reading(FxBridge bridge, Consumer<Pasted> read) {
    super(8);
    this.bridge = bridge;
    this.read = read;
    setId("reading");
    setAlignment(Pos.CENTER_LEFT);
    var bar = new ProgressBar();
    bar.setAccessibleText("Reading");
    var cancel = new Button("Cancel");
    cancel.setId("reading-cancel");
    cancel.setAccessibleText("Cancel reading");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.getStyleClass().add("notice-button");
    cancel.setOnAction(_ -> cancel());
    getChildren().addAll(bar, words, spacer(), cancel);
    patience.setOnFinished(_ -> show(this, now != null));
    show(this, false);
  }

  /// Begins to read; what was being read before is dropped.
  void begin(String name, Callable<Pasted> work) {
    cancel();
    words.setText("Reading " + name);
    patience.playFromStart();
    now =
        bridge.aside(
            _ -> work.call(),
            pasted -> {
              end();
              read.accept(pasted);
            },
            mistake -> {
              end();
              read.accept(new Pasted.Refused("Our mistake: " + mistake));
            });
  }

  /// Reads no further.
  void cancel() {
    if (now != null) {
      now.run();
    }
    end();
  }

  private void end() {
    now = null;
    patience.stop();
    show(this, false);
  }
}

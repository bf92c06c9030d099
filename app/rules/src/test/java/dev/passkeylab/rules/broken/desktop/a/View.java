package dev.passkeylab.rules.broken.desktop.a;

import dev.passkeylab.rules.broken.cli.a.Command;
import dev.passkeylab.rules.broken.desktop.b.Part;
import javafx.application.Platform;

/// In a circle, knows the command line, and runs things later past the bridge.
public final class View {
  public Command knows0;
  public Part knows1;

  void later() {
    Platform.runLater(() -> {});
  }
}

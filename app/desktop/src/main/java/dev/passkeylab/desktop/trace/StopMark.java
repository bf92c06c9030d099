package dev.passkeylab.desktop.trace;

import dev.passkeylab.desktop.look.Icon;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The dot beside the number of an entry before which a run stops.
final class StopMark {

  private final Label number;
  private final Pane dot = Icon.DOT.sized(10, "breakpoint");

  StopMark(Label number) {
    this.number = number;
    number.setContentDisplay(ContentDisplay.LEFT);
    number.setGraphicTextGap(3);
  }

  /// Shows the dot, or takes it away.
  ///
  /// @return what to say of it, for those who do not see it
  String show(boolean stops) {
    number.setGraphic(stops ? dot : null);
    return stops ? "breakpoint, " : "";
  }
}

package dev.passkeylab.desktop.trace;

import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyEvent;

/// What the keys do to the part that the strip shows.
final class StripKeys {

  private static final double CLOSER = 0.5;

  private final ObjectProperty<StripWindow> window;
  private StripWindow.Range all = new StripWindow.Range(1, 0);

  StripKeys(ObjectProperty<StripWindow> window) {
    this.window = window;
  }

  void over(StripWindow.Range all) {
    this.all = all;
  }

  /// {@return whether the key means something here}
  ///
  /// @param chosen the entry that is looked at, around which it comes closer
  boolean typed(KeyEvent event, int chosen) {
    if (all.length() == 0 || event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    var before = window.get();
    boolean stretch = event.isShiftDown();
    int step = Math.max(1, before.length(all) / 10);
    switch (event.getCode()) {
      case LEFT -> window.set(shift(before, -step, stretch));
      case RIGHT -> window.set(shift(before, step, stretch));
      case HOME -> window.set(shift(before, -all.length(), stretch));
      case END -> window.set(shift(before, all.length(), stretch));
      case PLUS, EQUALS, ADD -> window.set(before.zoomed(CLOSER, middle(before, chosen), all));
      case MINUS, SUBTRACT -> window.set(before.zoomed(1 / CLOSER, middle(before, chosen), all));
      case ESCAPE -> {
        window.set(StripWindow.WHOLE);
        return !before.isWhole();
      }
      default -> {
        return false; // every other key is somebody else's
      }
    }
    return true;
  }

  private StripWindow shift(StripWindow before, int by, boolean stretch) {
    return stretch ? before.stretched(by, all) : before.moved(by, all);
  }

  private int middle(StripWindow before, int chosen) {
    boolean inside = chosen >= before.first(all) && chosen <= before.last(all);
    return inside ? chosen : (before.first(all) + before.last(all)) / 2;
  }
}

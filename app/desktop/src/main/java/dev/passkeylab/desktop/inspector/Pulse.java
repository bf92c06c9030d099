package dev.passkeylab.desktop.inspector;

import javafx.scene.Scene;

/// The next time that a scene is laid out.
final class Pulse {

  private Pulse() {}

  /// Does `act` once, when `scene` has been laid out.
  static void after(Scene scene, Runnable act) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            act.run();
          }
        });
  }
}

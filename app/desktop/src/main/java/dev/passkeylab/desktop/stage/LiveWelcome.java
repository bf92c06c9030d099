package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;

import dev.passkeylab.desktop.live.LiveSession;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Icon;
import javafx.scene.layout.VBox;

/// What the stage says before the first live run: what one is, and how to begin it.
final class LiveWelcome extends VBox {

  LiveWelcome(Runs runs) {
    super(8);
    getChildren()
        .addAll(
            label("Live run", "page-title"),
            paragraph(
                "Use the lab's site in a real browser, with your own passkeys. See every byte.",
                "muted"),
            Welcome.choice(
                Icon.GLOBE,
                "Serve the site",
                "At http://localhost:8080, for the browsers of this computer.",
                "F7",
                runs::serve),
            paragraph(LiveSession.RECORDED_ONLY, "muted", "small"));
    getStyleClass().add("welcome");
  }

  /// Puts the keyboard focus on the way to begin.
  void focus() {
    lookup(".outcome").requestFocus();
  }
}

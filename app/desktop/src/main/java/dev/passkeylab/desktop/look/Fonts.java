package dev.passkeylab.desktop.look;

import java.io.IOException;
import java.util.List;
import javafx.scene.text.Font;

/// The window's typefaces, Inter and JetBrains Mono, as the class path carries them.
public final class Fonts {

  private static final String PLACE = "/com/formdev/flatlaf/fonts/";

  private static final List<String> FILES =
      List.of(
          "inter/Inter-Regular.otf",
          "inter/Inter-SemiBold.otf",
          "jetbrains_mono/JetBrainsMono-Regular.ttf");

  private Fonts() {}

  /// Makes the typefaces known to JavaFX. Where one cannot be read, the system's own serves.
  public static void load() {
    for (var file : FILES) {
      try (var font = Fonts.class.getResourceAsStream(PLACE + file)) {
        if (font != null) {
          Font.loadFont(font, 13);
        }
      } catch (IOException _) {
        // A font that cannot be read costs looks, not function.
      }
    }
  }
}

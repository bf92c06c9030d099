package dev.passkeylab.desktop.stage;

import dev.passkeylab.client.ClientProfile;
import java.util.Locale;
import javafx.geometry.Pos;

/// How a family of platforms draws what browser and devices ask: where, and in which style. What is
/// asked is the same everywhere.
enum PlatformLook {
  NEUTRAL(Pos.CENTER, ""),
  WINDOWS(Pos.CENTER, "Security"),
  MAC(Pos.TOP_CENTER, ""),
  ANDROID(Pos.BOTTOM_CENTER, ""),
  IOS(Pos.BOTTOM_CENTER, "");

  private final Pos place;
  private final String bar;

  PlatformLook(Pos place, String bar) {
    this.place = place;
    this.bar = bar;
  }

  /// {@return the look of the platform that a browser runs on; a plain one where that has none of
  /// its own here}
  static PlatformLook of(ClientProfile client) {
    return switch (client.platform().split(" ", 2)[0].toLowerCase(Locale.ROOT)) {
      case "windows" -> WINDOWS;
      case "macos" -> MAC;
      case "android" -> ANDROID;
      case "ios", "ipados" -> IOS;
      default -> NEUTRAL;
    };
  }

  /// {@return where in the browser a sheet stands}
  Pos place() {
    return place;
  }

  /// {@return whether a sheet is as wide as the screen, and stands on its lower edge}
  boolean fromBelow() {
    return place == Pos.BOTTOM_CENTER;
  }

  /// {@return the words above a sheet's title; empty for none}
  String bar() {
    return bar;
  }

  /// {@return its name in the style sheet}
  String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}

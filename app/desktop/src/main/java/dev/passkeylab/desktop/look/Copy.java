package dev.passkeylab.desktop.look;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts things on the clipboard.
public final class Copy {

  private Copy() {}

  /// Puts `text` there.
  public static void text(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}

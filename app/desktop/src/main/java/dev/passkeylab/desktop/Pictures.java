package dev.passkeylab.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Takes pictures of a window with the popups that belong to it. On the window's thread.
final class Pictures {

  private Pictures() {}

  /// Writes a picture of `stage` to `file`.
  static Path take(Stage stage, Path file) {
    var scene = stage.getScene();
    var image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = pixels(image);
    for (var window : Window.getWindows()) {
      if (window instanceof PopupWindow popup && popup.isShowing()) {
        paste(popup, scene, stage, pixels, width, height);
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.write(file, Png.encode(pixels, width, height));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void paste(
      PopupWindow popup, Scene scene, Stage stage, int[] pixels, int width, int height) {
    var parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    var image = popup.getScene().getRoot().snapshot(parameters, null);
    var bounds = popup.getScene().getRoot().getBoundsInParent();
    int left = (int) Math.round(popup.getX() + bounds.getMinX() - stage.getX() - scene.getX());
    int top = (int) Math.round(popup.getY() + bounds.getMinY() - stage.getY() - scene.getY());
    var over = pixels(image);
    int rowWidth = (int) image.getWidth();
    for (int i = 0; i < over.length; i++) {
      int x = left + i % rowWidth;
      int y = top + i / rowWidth;
      if (x >= 0 && x < width && y >= 0 && y < height) {
        pixels[y * width + x] = blend(pixels[y * width + x], over[i]);
      }
    }
  }

  private static int[] pixels(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, WritablePixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  private static int blend(int below, int above) {
    int alpha = above >>> 24;
    int blended = 0xff000000;
    for (int shift = 0; shift <= 16; shift += 8) {
      int under = below >> shift & 0xff;
      int over = above >> shift & 0xff;
      blended |= (over * alpha + under * (255 - alpha)) / 255 << shift;
    }
    return blended;
  }
}

package dev.passkeylab.desktop.player;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/// Somebody who does errands at the window with mouse and keyboard.
public final class Player {

  private static final int PATIENCE = 100;
  private static final KeyCode SHORTCUT =
      System.getProperty("os.name").startsWith("Mac") ? KeyCode.COMMAND : KeyCode.CONTROL;

  private final Robot robot;
  private final Runnable rest;

  /// @param rest waits until the window has answered
  public Player(Runnable rest) {
    this.rest = rest;
    this.robot = onWindow(Robot::new);
  }

  /// Does an errand, and waits.
  ///
  /// @throws MissingControl when the window has nothing to do it with
  public void does(Errand errand) {
    switch (errand) {
      case Errand.Press(var at) -> click(at);
      case Errand.Turn(var at, var on) -> {
        if (onWindow(() -> Sight.isOn(at)) != on) {
          click(at);
        }
      }
      case Errand.Fill(var at, var text) -> {
        click(at);
        fill(at, text);
      }
      case Errand.Pick(var at, var entry) -> {
        click(at);
        click(Spot.entry(entry));
      }
      case Errand.Go(var at, var key) -> {
        onWindow(() -> {
          robot.keyPress(KeyCode.SHIFT);
          chord(key);
          robot.keyRelease(KeyCode.SHIFT);
          return at;
        });
        rest.run();
        onWindow(() -> withCursor(at));
      }
      case Errand.Strike(var at, var key) -> {
        onWindow(() -> withCursor(at));
        strike(key);
      }
    }
  }

  private void fill(Spot at, String text) {
    onWindow(() -> {
      withCursor(at);
      chord(KeyCode.A);
      robot.keyType(KeyCode.DELETE);
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
      chord(KeyCode.V);
      return at;
    });
    rest.run();
  }

  private void chord(KeyCode key) {
    robot.keyPress(SHORTCUT);
    robot.keyType(key);
    robot.keyRelease(SHORTCUT);
  }

  private static Node withCursor(Spot at) {
    var node = Sight.find(at);
    if (!node.isFocused()) {
      throw new MissingControl(at + " has not the cursor");
    }
    return node;
  }

  private void strike(KeyCode key) {
    onWindow(() -> {
      robot.keyType(key);
      return key;
    });
    rest.run();
  }

  private void click(Spot at) {
    if (onWindow(() -> Sight.find(at).getScene().getWindow() instanceof PopupWindow)) {
      Frames.drawn(); // until then it may be elsewhere than it says
    }
    boolean clicked = false;
    for (int i = 0; i < PATIENCE && !clicked; i++) {
      clicked = onWindow(() -> clickOrScroll(at));
      rest.run();
    }
    if (!clicked) {
      throw new MissingControl(at + " cannot be brought into sight");
    }
  }

  /// {@return whether it is done; else a scroll bar was clicked on, and it may be in sight now}
  private boolean clickOrScroll(Spot at) {
    var node = Sight.find(at);
    var view = View.of(node);
    if (view.isSeen()) {
      click(at, node, view);
      return true;
    }
    press(View.scrollBar(node).orElseThrow(() -> new MissingControl(at + " is out of sight")));
    return false;
  }

  private void click(Spot at, Node node, View view) {
    var hit = new AtomicReference<@Nullable Node>();
    EventHandler<MouseEvent> watch = event -> hit.set(event.getPickResult().getIntersectedNode());
    var scene = node.getScene();
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, watch);
    press(view.middle());
    scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, watch);
    if (!View.isPartOf(hit.get(), node)) {
      throw new MissingControl(at + " is covered by " + hit.get());
    }
  }

  private void press(Point2D point) {
    robot.mouseMove(point);
    robot.mousePress(MouseButton.PRIMARY);
    robot.mouseRelease(MouseButton.PRIMARY);
  }

  private static <T> T onWindow(Supplier<T> work) {
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    var done = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        done.complete(work.get());
      } catch (RuntimeException | AssertionError e) {
        done.completeExceptionally(e);
      }
    });
    try {
      return done.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof MissingControl missing) {
        throw missing;
      }
      throw e;
    }
  }
}

package dev.passkeylab.desktop.stage;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Keeps a popup under a field, wherever the field goes, and out of sight while another window is
/// in use.
final class Anchor {

  private final Popup popup;
  private final EventHandler<KeyEvent> keys;
  private final InvalidationListener moved = _ -> place();
  private @Nullable TextField field;
  private @Nullable Window owner;
  private boolean wasInUse;

  Anchor(Popup popup, Consumer<KeyEvent> keys) {
    this.popup = popup;
    this.keys = keys::accept;
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setHideOnEscape(false);
  }

  /// Shows the popup under `field` from now on.
  void hold(TextField field) {
    if (this.field == field && popup.isShowing()) {
      place();
      return;
    }
    release();
    var scene = field.getScene();
    if (scene == null || scene.getWindow() == null) {
      return;
    }
    this.field = field;
    this.owner = scene.getWindow();
    field.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    watched(field, owner).forEach(it -> it.addListener(moved));
    place();
  }

  /// Hides the popup and forgets the field.
  void release() {
    if (field != null && owner != null) {
      field.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
      watched(field, owner).forEach(it -> it.removeListener(moved));
    }
    field = null;
    owner = null;
    popup.hide();
  }

  private void place() {
    if (field == null || owner == null || !owner.isShowing()) {
      return;
    }
    watched(field, owner).forEach(ObservableValue::getValue); // else it tells no second change
    wasInUse |= owner.isFocused();
    var corner = field.localToScreen(0, field.getHeight() + 2);
    if (corner == null || wasInUse && !owner.isFocused()) {
      popup.hide();
    } else if (popup.isShowing()) {
      popup.setX(corner.getX());
      popup.setY(corner.getY());
    } else {
      popup.show(owner, corner.getX(), corner.getY());
    }
  }

  private static List<ObservableValue<?>> watched(TextField field, Window owner) {
    return List.of(
        field.localToSceneTransformProperty(),
        owner.xProperty(),
        owner.yProperty(),
        owner.widthProperty(),
        owner.heightProperty(),
        owner.focusedProperty());
  }
}

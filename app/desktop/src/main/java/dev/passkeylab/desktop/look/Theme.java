package dev.passkeylab.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/// Light or dark: as the system has it, until somebody chooses.
public final class Theme {

  /// What was asked for.
  public enum Choice {
    SYSTEM,
    LIGHT,
    DARK
  }

  private static final String STYLES =
      Objects.requireNonNull(Theme.class.getResource("lab.css")).toExternalForm();

  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
  private final List<Scene> scenes = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Choice> choice;

  public Theme(Choice choice) {
    this.choice = new ReadOnlyObjectWrapper<>(this, "choice", choice);
    var system = Platform.getPreferences().colorSchemeProperty();
    system.addListener((_, _, _) -> apply());
    apply();
  }

  /// {@return whether dark is on}
  public ReadOnlyBooleanProperty dark() {
    return dark.getReadOnlyProperty();
  }

  /// {@return what was asked for last}
  public ReadOnlyObjectProperty<Choice> choice() {
    return choice.getReadOnlyProperty();
  }

  /// Changes to the other one, whatever the system has.
  public void toggle() {
    choose(dark.get() ? Choice.LIGHT : Choice.DARK);
  }

  /// Changes to `choice`.
  public void choose(Choice choice) {
    this.choice.set(choice);
    apply();
  }

  /// Gives `scene` the lab's styles, now and after every change.
  public void dress(Scene scene) {
    scene.getStylesheets().add(STYLES);
    scenes.add(scene);
    tell(scene);
  }

  private void apply() {
    dark.set(
        switch (choice.get()) {
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
          case LIGHT -> false;
          case DARK -> true;
        });
    var theme = dark.get() ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    scenes.forEach(this::tell);
  }

  private void tell(Scene scene) {
    scene.getPreferences().setColorScheme(dark.get() ? ColorScheme.DARK : ColorScheme.LIGHT);
  }
}

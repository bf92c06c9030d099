package dev.passkeylab.desktop.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.bench.Differences.Part;
import dev.passkeylab.lab.bench.Differences.Subject;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bench where there is no room for it: an icon for each thing. Pressing one lays the bench
/// over what is beside the rail; Escape takes it away.
public final class BenchRail extends Region {

  /// How wide it is.
  public static final double WIDTH = 40;

  private final BenchPane pane;
  private final VBox icons = new VBox(4);
  private final Button whole;
  private List<Subject> offered = List.of();

  /// @param pane laid over what is beside the rail; while there is room for it, somebody else has
  ///   it
  public BenchRail(BenchPane pane, LabSession session) {
    this.pane = pane;
    whole = button(Icon.SIDE, "Bench", this::turn);
    icons.getStyleClass().add("bench-rail");
    getChildren().add(icons);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setMinHeight(0);
    // above what is beside it
    setViewOrder(-1);
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
        close();
        event.consume();
      }
    });
    session.snapshot().subscribe(it -> offer(it.setUp().bench()));
  }

  private void offer(Bench bench) {
    var subjects = new ArrayList<Subject>();
    bench.sites().forEach(it -> subjects.add(new Subject(Part.SITE, it.settings().rpId())));
    bench.devices().forEach(it -> subjects.add(new Subject(Part.DEVICE, it.name())));
    subjects.add(Subject.of(Part.BROWSER));
    subjects.add(Subject.of(Part.ACCOUNTS));
    subjects.add(Subject.of(Part.DEVICES));
    if (!subjects.equals(offered)) {
      offered = List.copyOf(subjects);
      var buttons = new ArrayList<Node>();
      buttons.add(whole);
      subjects.forEach(it -> buttons.add(button(it, bench.devices())));
      icons.getChildren().setAll(buttons);
    }
  }

  private Button button(Subject subject, List<Device> devices) {
    Runnable open = () -> open(subject);
    return switch (subject.part()) {
      case SITE -> button(Icon.SERVER, "Relying party " + subject.name(), open);
      case DEVICE ->
          button(
              devices.stream()
                  .filter(it -> it.name().equals(subject.name()))
                  .map(DeviceCard::icon)
                  .findFirst()
                  .orElse(Icon.DEVICE),
              "Device " + subject.name() + " on the bench",
              open);
      case DEVICES -> button(Icon.PLUS, "Add a device", open);
      case BROWSER -> button(Icon.GLOBE, "Browser and network", open);
      case ACCOUNTS -> button(Icon.PERSON, "Accounts and saved passwords", open);
      case SAVED_PASSWORDS -> button(Icon.LOCK, "Saved passwords", open);
    };
  }

  private static Button button(Icon icon, String name, Runnable action) {
    var button = Parts.iconButton(icon, name, action);
    button.getStyleClass().add("rail-button");
    button.setTooltip(new Tooltip(name));
    return button;
  }

  /// {@return whether the bench lies over what is beside the rail}
  public boolean isOpen() {
    return getChildren().contains(pane);
  }

  /// Takes the bench away.
  public void close() {
    if (isOpen()) {
      getChildren().remove(pane);
      pane.getStyleClass().remove("bench-over");
      whole.requestFocus();
    }
  }

  /// Goes to the bench.
  public void open() {
    if (!isOpen()) {
      pane.getStyleClass().add("bench-over");
      getChildren().add(pane);
      layout();
    }
    pane.focus();
  }

  private void turn() {
    if (isOpen()) {
      close();
    } else {
      open();
    }
  }

  private void open(Subject subject) {
    open();
    pane.open(subject);
  }

  @Override
  protected void layoutChildren() {
    icons.resizeRelocate(0, 0, WIDTH, getHeight());
    if (isOpen()) {
      pane.resizeRelocate(WIDTH, 0, BenchPane.WIDTH, getHeight());
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return icons.prefHeight(width);
  }
}

package dev.passkeylab.desktop.look;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The icons, drawn as lines on a grid of 16.
public enum Icon {
  RUN("M8 1.7 A6.3 6.3 0 1 1 7.99 1.7 Z M6.6 5.4 L10.9 8 L6.6 10.6 Z"),
  STEP("M4 3 L10 8 L4 13 Z M12.4 3 V13"),
  BACK("M12 3 L6 8 L12 13 Z M3.6 3 V13"),
  RESTART("M2.5 6 H9.5 A4 4 0 0 1 9.5 14 H6 M5.5 3 L2.5 6 L5.5 9"),
  CLOCK("M8 4 A5.2 5.2 0 1 1 7.99 4 Z M8 6.6 V9.3 L9.8 10.6 M6.4 1.4 H9.6"),
  DICE(
      "M3.5 2.5 H12.5 Q13.5 2.5 13.5 3.5 V12.5 Q13.5 13.5 12.5 13.5 H3.5 Q2.5 13.5 2.5 12.5 V3.5"
          + " Q2.5 2.5 3.5 2.5 Z M5.5 5.5 h0.3 M10.3 5.5 h0.3 M7.9 8 h0.3 M5.5 10.5 h0.3 M10.3 10.5"
          + " h0.3"),
  SUN(
      "M8 5 A3 3 0 1 1 7.99 5 Z M8 1.2 V2.4 M8 13.6 V14.8 M1.2 8 H2.4 M13.6 8 H14.8 M3.2 3.2 L4 4"
          + " M12 12 L12.8 12.8 M3.2 12.8 L4 12 M12 4 L12.8 3.2"),
  MOON("M13.5 9.6 A6 6 0 1 1 6.6 2.4 A4.7 4.7 0 0 0 13.5 9.6 Z"),
  LOCK(
      "M4.5 7 H11.5 Q12.3 7 12.3 7.8 V12.7 Q12.3 13.5 11.5 13.5 H4.5 Q3.7 13.5 3.7 12.7 V7.8 Q3.7 7"
          + " 4.5 7 Z M5.4 7 V4.9 A2.6 2.6 0 0 1 10.6 4.9 V7"),
  PIN("M6 2.2 H10 M6.7 2.2 L6.3 6.6 L4.4 8.9 H11.6 L9.7 6.6 L9.3 2.2 M8 8.9 V13.8"),
  COPY("M6 5.5 H13 V13.5 H6 Z M10 5.5 V2.5 H3 V10.5 H6"),
  PASSKEY(
      "M5.6 3 A2.5 2.5 0 1 1 5.59 3 Z M1.4 13 Q1.4 9.6 5.6 9.6 Q6.9 9.6 7.9 10 M11.7 6.2 A2.1 2.1 0"
          + " 1 1 11.69 6.2 Z M11.7 10.4 V14 M11.7 12.3 H13.2"),
  FINGERPRINT(
      "M2.7 9.8 V8 A5.3 5.3 0 0 1 13.3 8 V9.4 M4.3 12.2 A8 8 0 0 0 4.9 9.2 V8 A3.1 3.1 0 0 1 11.1 8"
          + " V9.2 A12 12 0 0 1 10.3 13.2 M8 7.6 V9.4 A9 9 0 0 1 6.7 13.9 M4.6 3.3 A5.6 5.6 0 0 1"
          + " 11.4 3.3 M13.1 11.4 A12 12 0 0 1 12.5 13.4"),
  DEVICE("M2.5 3.5 H13.5 V10.5 H2.5 Z M1 13 H15"),
  CHECK("M3 8.5 L6.5 12 L13 4.5"),
  CHECK_CIRCLE("M8 1.7 A6.3 6.3 0 1 1 7.99 1.7 Z M5 8.3 L7.2 10.5 L11 5.9"),
  CROSS("M4 4 L12 12 M12 4 L4 12"),
  CROSS_CIRCLE("M8 1.7 A6.3 6.3 0 1 1 7.99 1.7 Z M5.7 5.7 L10.3 10.3 M10.3 5.7 L5.7 10.3"),
  ALERT("M8 2.2 L14.3 13.3 H1.7 Z M8 6.4 V9.4 M7.9 11.4 h0.3"),
  DASH("M4 8 H12"),
  HOURGLASS("M4 2 H12 M4 14 H12 M5 2 Q5 6 8 8 Q11 10 11 14 M11 2 Q11 6 8 8 Q5 10 5 14"),
  PAUSE("M5.8 3.5 V12.5 M10.2 3.5 V12.5"),
  LAW(
      "M8 2 V13.5 M5 13.5 H11 M3 4.5 H13 M3 4.5 L1.2 9.2 Q3 10.6 4.8 9.2 Z M13 4.5 L11.2 9.2 Q13"
          + " 10.6 14.8 9.2 Z"),
  FILE("M3.5 1.8 H9.5 L12.5 4.8 V14.2 H3.5 Z M9.5 1.8 V4.8 H12.5 M5.8 8 H10.2 M5.8 10.8 H10.2"),
  FOLDER("M1.8 3.5 H6 L7.5 5 H14.2 V13 H1.8 Z"),
  PENCIL("M3 13 L3.6 10.2 L10.9 2.9 L13.1 5.1 L5.8 12.4 Z M9.4 4.4 L11.6 6.6"),
  BRANCH("M4.5 2 V14 M4.5 10 Q4.5 7.5 8 7.5 Q11.5 7.5 11.5 4.5 M9.3 6.2 L11.5 3.6 L13.7 6.2"),
  DOT("M8 4.5 A3.5 3.5 0 1 1 7.99 4.5 Z"),
  NEXT("M4.5 3 L12 8 L4.5 13 Z"),
  PAGE("M2 3 H14 V13 H2 Z M2 6 H14"),
  BYTES("M2.5 2.5 H13.5 V13.5 H2.5 Z M6.6 5.8 L4.6 8 L6.6 10.2 M9.4 5.8 L11.4 8 L9.4 10.2"),
  PULSE("M1 8.5 H4.2 L6.2 3.2 L9.6 13 L11.6 8.5 H15"),
  MAIL("M2 3.5 H14 V12.5 H2 Z M2 4 L8 9 L14 4"),
  GLOBE(
      "M8 1.7 A6.3 6.3 0 1 1 7.99 1.7 Z M1.7 8 H14.3 M8 1.7 Q4.6 4.6 4.6 8 Q4.6 11.4 8 14.3 M8 1.7"
          + " Q11.4 4.6 11.4 8 Q11.4 11.4 8 14.3"),
  STOP(
      "M4.5 3.5 H11.5 Q12.5 3.5 12.5 4.5 V11.5 Q12.5 12.5 11.5 12.5 H4.5 Q3.5 12.5 3.5 11.5 V4.5"
          + " Q3.5 3.5 4.5 3.5 Z"),
  SEARCH("M7 2.5 A4.5 4.5 0 1 1 6.99 2.5 Z M10.3 10.3 L14 14"),
  FOLD("M3.5 5.8 L8 10.3 L12.5 5.8"),
  UNFOLD("M5.8 3.5 L10.3 8 L5.8 12.5"),
  FILTER("M2 3.5 H14 M4.5 8 H11.5 M6.8 12.5 H9.2"),
  LANES(
      "M3 2 V14 M13 2 V14 M3 5.5 H12.5 M10.4 3.6 L12.6 5.5 L10.4 7.4 M13 11 H3.5 M5.6 9.1 L3.4 11"
          + " L5.6 12.9"),
  DOWN("M3.5 6 L8 10.5 L12.5 6"),
  MENU("M2.5 4 H13.5 M2.5 8 H13.5 M2.5 12 H13.5"),
  HELP("M8 1.7 A6.3 6.3 0 1 1 7.99 1.7 Z M6 6.3 A2 2 0 1 1 8.9 8 Q8 8.5 8 9.4 M7.9 11.5 h0.3"),
  FLASK("M6 2 H10 M6.8 2 V6 L3 12.4 Q2.4 14 4 14 H12 Q13.6 14 13 12.4 L9.2 6 V2 M4.6 10 H11.4"),
  SCRIPT("M6.5 14.2 H3.5 V1.8 H12.5 V7.5 M5.8 5 H10.2 M5.8 8 H8 M8.5 12 L10.3 13.8 L13.8 9.8"),
  PLUS("M8 3 V13 M3 8 H13"),
  ARROW_LEFT("M13.5 8 H2.8 M7 3.6 L2.6 8 L7 12.4"),
  RELOAD("M13.2 8 A5.2 5.2 0 1 1 11.4 4.1 M11.8 1.6 V4.6 H8.8"),
  MORE(
      "M8 2.6 A0.7 0.7 0 1 1 7.99 2.6 Z M8 7.3 A0.7 0.7 0 1 1 7.99 7.3 Z M8 12 A0.7 0.7 0 1 1 7.99"
          + " 12 Z"),
  KEY("M2 5.5 H10 V10.5 H2 Z M10 6.5 H13.8 V9.5 H10 M6 6.6 A1.4 1.4 0 1 1 5.99 6.6 Z"),
  FACE(
      "M2 5 V3 Q2 2 3 2 H5 M11 2 H13 Q14 2 14 3 V5 M14 11 V13 Q14 14 13 14 H11 M5 14 H3 Q2 14 2 13"
          + " V11 M5.6 5.8 V7 M10.4 5.8 V7 M8 6 V8.8 H7.2 M5.4 10.6 Q8 12.4 10.6 10.6"),
  UNDO("M2.8 3 V7 H6.8 M3 6.8 A5.4 5.4 0 1 1 3.2 10.8"),
  REDO("M13.2 3 V7 H9.2 M13 6.8 A5.4 5.4 0 1 0 12.8 10.8"),
  SERVER(
      "M2 3 H14 V6.3 H2 Z M2 6.3 H14 V9.7 H2 Z M2 9.7 H14 V13 H2 Z M4.2 4.6 h0.3 M4.2 8 h0.3 M4.2"
          + " 11.3 h0.3"),
  PHONE("M4.5 1.8 H11.5 V14.2 H4.5 Z M7 12.2 H9"),
  USB("M5 6 H11 V12.5 Q11 14.2 9.3 14.2 H6.7 Q5 14.2 5 12.5 Z M6.2 6 V2 H9.8 V6 M7.3 4 h0.3"),
  SIDE("M2 2.5 H14 V13.5 H2 Z M6 2.5 V13.5 M9 6 L11.5 8 L9 10"),
  OPENED("M4 6 L8 10 L12 6"),
  CLOSED("M6 4 L10 8 L6 12"),
  UP("M8 13 V3 M4 7 L8 3 L12 7"),
  PERSON("M8 2.4 A2.8 2.8 0 1 1 7.99 2.4 Z M2.8 13.8 Q2.8 10 8 10 Q13.2 10 13.2 13.8");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /// {@return the icon at its own size of 16; the text beside it, or the control, gives it a name}
  public Pane node(String... styles) {
    return sized(16, styles);
  }

  /// {@return the icon in a square of `size` pixels}
  public Pane sized(double size, String... styles) {
    var line = new SVGPath();
    line.setContent(path);
    line.getStyleClass().add("icon");
    line.getStyleClass().addAll(styles);
    line.getTransforms().add(new Scale(size / 16, size / 16));
    line.setManaged(false);
    var pane = new Pane(line);
    pane.setMinSize(size, size);
    pane.setPrefSize(size, size);
    pane.setMaxSize(size, size);
    pane.setMouseTransparent(true);
    return pane;
  }
}

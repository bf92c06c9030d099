package dev.passkeylab.desktop.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;

/// What a row of the sequence diagram is drawn of. Its parts are put in once and for all and are
/// only moved and hidden: what comes into the scene while it is laid out stays blank.
final class SequenceDrawing extends Pane {

  private static final double TIP = 7;
  private static final double LABEL = 15;
  private static final double ARROW = 17.5;
  private static final double BRACKET = 150.5;
  private static final double HOOK = 155;
  private static final double GAP = 8;
  private static final PseudoClass PASSES = PseudoClass.getPseudoClass("passes");

  private final ObservableValue<LanePlan> plans;
  private final List<Line> lanes = new ArrayList<>();
  private final Label number;
  private final Label time;
  private final Label words;
  private final Line arrow = styled(new Line(), "sequence-arrow");
  private final Polygon tip = styled(new Polygon(0, 0, -TIP, -3.5, -TIP, 3.5), "sequence-tip");
  private final Polyline bracket = styled(new Polyline(), "sequence-bracket");
  private final Circle own = styled(new Circle(3.5), "sequence-tip");
  private Optional<TraceRow.Happened> message = Optional.empty();
  private Bracket how = Bracket.NONE;

  SequenceDrawing(ObservableValue<LanePlan> plans, Label number, Label time, Label words) {
    this.plans = plans;
    this.number = number;
    this.time = time;
    this.words = words;
    number.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(bracket, number, time, words, arrow, tip, own);
  }

  private static <S extends Shape> S styled(S shape, String style) {
    shape.getStyleClass().add(style);
    shape.setManaged(false);
    return shape;
  }

  /// Draws a message, or what somebody does alone.
  ///
  /// @param how the row stands in the bracket of its ceremony
  void draw(TraceRow.Happened row, Bracket how) {
    message = Optional.of(row);
    draw(how);
  }

  /// Draws that the run stands.
  void stand() {
    message = Optional.empty();
    draw(Bracket.NONE);
  }

  private void draw(Bracket now) {
    how = now;
    lane(plans.getValue().lanes().size());
    requestLayout();
  }

  /// Has a line for every lane, behind all else.
  private void lane(int count) {
    while (lanes.size() < count) {
      var lane = styled(new Line(), "sequence-lane");
      lanes.add(lane);
      getChildren().addFirst(lane);
    }
    for (int i = 0; i < lanes.size(); i++) {
      lanes.get(i).setVisible(i < count);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0; // it is as wide as the list
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    var plan = plans.getValue();
    number.resizeRelocate(4, 0, 40, getHeight());
    time.resizeRelocate(56, 0, 88, getHeight());
    for (int i = 0; i < Math.min(lanes.size(), plan.lanes().size()); i++) {
      place(lanes.get(i), plan.middle(i), 0, plan.middle(i), getHeight());
    }
    bracket();
    message.ifPresentOrElse(row -> happened(plan, row), () -> standing(plan));
  }

  private void bracket() {
    double middle = getHeight() / 2;
    double foot = getHeight();
    bracket.getPoints().clear();
    switch (how) {
      case BEGINS -> bracket.getPoints().addAll(HOOK, middle, BRACKET, middle, BRACKET, foot);
      case ENDS -> bracket.getPoints().addAll(BRACKET, 0.0, BRACKET, middle, HOOK, middle);
      case GOES_ON, PASSES -> bracket.getPoints().addAll(BRACKET, 0.0, BRACKET, foot);
      case ALONE -> bracket.getPoints().addAll(BRACKET, middle, HOOK, middle);
      case NONE -> {}
    }
    bracket.pseudoClassStateChanged(PASSES, how == Bracket.PASSES);
  }

  private void happened(LanePlan plan, TraceRow.Happened row) {
    double from = plan.middle(row.entry().from());
    double to = plan.middle(row.entry().to());
    arrow.setVisible(from != to);
    tip.setVisible(from != to);
    own.setVisible(from == to);
    if (from == to) {
      alone(plan, from);
    } else {
      message(plan, from, to);
    }
  }

  /// The words stand over the arrow; longer ones go on to the right, as far as there is room.
  private void message(LanePlan plan, double from, double to) {
    double side = Math.signum(to - from);
    place(arrow, from, ARROW, to - side * TIP, ARROW);
    tip.setLayoutX(to);
    tip.setLayoutY(ARROW);
    tip.setScaleX(side);
    tip.setTranslateX(side < 0 ? TIP : 0);
    double first = plan.middle(0) + GAP;
    double width = Math.min(words.prefWidth(-1), getWidth() - GAP - first);
    double start = Math.min(from, to) + GAP;
    double middle = (from + to - width) / 2;
    words.resizeRelocate(within(first, Math.max(start, middle), width), 0, width, LABEL);
  }

  /// What somebody does alone is a dot, with its words on the side where there is more room.
  private void alone(LanePlan plan, double at) {
    own.setCenterX(at);
    own.setCenterY(getHeight() / 2);
    double right = getWidth() - at - 2 * GAP;
    double left = at - plan.middle(0) - 2 * GAP;
    double width = Math.min(words.prefWidth(-1), Math.max(right, left));
    double start = width <= right ? at + GAP : at - GAP - width;
    words.resizeRelocate(start, (getHeight() - LABEL) / 2, width, LABEL);
  }

  private void standing(LanePlan plan) {
    tip.setVisible(false);
    own.setVisible(false);
    double first = plan.middle(0) + GAP;
    double width = Math.min(words.prefWidth(-1), getWidth() - GAP - first);
    arrow.setVisible(true);
    place(arrow, first + width + GAP, getHeight() / 2, getWidth() - GAP, getHeight() / 2);
    words.resizeRelocate(first, (getHeight() - LABEL) / 2, width, LABEL);
  }

  private double within(double first, double start, double width) {
    return Math.clamp(start, first, Math.max(first, getWidth() - GAP - width));
  }

  private static void place(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }
}

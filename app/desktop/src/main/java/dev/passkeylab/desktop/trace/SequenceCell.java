package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// A row of the sequence diagram: an arrow from lane to lane, with its words above it.
final class SequenceCell extends ListCell<TraceRow> {

  private static final double TIP = 7;
  private static final double LABEL = 14;
  private static final double ARROW = 17;
  private static final double BRACKET = 150.5;
  private static final double HOOK = 155;
  private static final PseudoClass PASSES = PseudoClass.getPseudoClass("passes");

  private final ObservableValue<LanePlan> plans;
  private final Pane drawing = new Pane();
  private final List<Line> lanes = new ArrayList<>();
  private final Label number = label("", "muted", "mono");
  private final Label time = label("", "muted", "mono");
  private final Label words = label("", "sequence-words");
  private final Line arrow = styled(new Line(), "sequence-arrow");
  private final Polygon tip = styled(new Polygon(0, 0, -TIP, -3.5, -TIP, 3.5), "sequence-tip");
  private final Polyline bracket = styled(new Polyline(), "sequence-bracket");
  private final HeadingLine heading = new HeadingLine();
  private final Function<Entry, Bracket> brackets;
  private final StopMark stop = new StopMark(number);
  private final RowHands hands;
  private final Circle own = styled(new Circle(3.5), "sequence-tip");

  /// @param brackets how the row of an entry stands in the bracket of its ceremony
  SequenceCell(RowHands hands, ObservableValue<LanePlan> plans, Function<Entry, Bracket> brackets) {
    this.plans = plans;
    this.brackets = brackets;
    this.hands = hands;
    number.setAlignment(Pos.CENTER_RIGHT);
    List.of(number, time, words).forEach(it -> it.setManaged(false)); // placed by hand
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().addAll("trace-cell", "sequence-cell");
    hands.hold(this);
    Parts.whileShown(this, plans).subscribe(this::requestLayout);
  }

  private static <S extends Shape> S styled(S shape, String style) {
    shape.getStyleClass().add(style);
    shape.setManaged(false);
    return shape;
  }

  @Override
  protected void updateItem(@Nullable TraceRow row, boolean empty) {
    super.updateItem(row, empty);
    for (var meaning : List.of("danger", "success", "pending", "person", "standing", "heading")) {
      pseudoClassStateChanged(PseudoClass.getPseudoClass(meaning), false);
    }
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (row) {
      case TraceRow.Happened happened -> show(happened);
      case TraceRow.Standing standing -> show(standing);
      case TraceRow.Heading heading -> show(heading);
      case TraceRow.Ceremony _ -> words.setText(""); // has a cell of its own
    }
    setGraphic(row instanceof TraceRow.Heading ? heading : drawing);
    requestLayout();
  }

  private void show(TraceRow.Happened row) {
    var verdict = row.verdict();
    number.setText(String.valueOf(row.entry().seq()));
    time.setText(row.time());
    var summary = row.entry().event().summary();
    boolean said = verdict.word().isEmpty() || summary.contains(verdict.word());
    words.setText(said ? summary : summary + " · " + verdict.word());
    words.setGraphic(verdict.word().isEmpty() ? null : verdict.icon().sized(11));
    mark(verdict.meaning());
    if (row.entry().from().kind() == Party.Kind.PERSON) {
      mark("person");
    }
    setAccessibleText(stop.show(hands.stops().test(row.entry())) + row.spoken());
  }

  private void show(TraceRow.Standing row) {
    number.setText("");
    stop.show(false);
    time.setText(row.time());
    words.setText("standing · " + row.words());
    words.setGraphic(Icon.PAUSE.sized(11));
    mark("standing");
    setAccessibleText(words.getText());
  }

  private void show(TraceRow.Heading row) {
    heading.show(row);
    mark("heading");
    setAccessibleText(row.spoken());
  }

  private void mark(String meaning) {
    pseudoClassStateChanged(PseudoClass.getPseudoClass(meaning), true);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != drawing) {
      heading.resizeRelocate(0, 0, getListView().getWidth(), getHeight());
      return;
    }
    var plan = plans.getValue();
    drawing.resizeRelocate(0, 0, getListView().getWidth(), getHeight());
    number.resizeRelocate(4, 0, 40, getHeight());
    time.resizeRelocate(56, 0, 88, getHeight());
    var parts = new ArrayList<Node>(life(plan));
    parts.addAll(List.of(number, time));
    if (getItem() instanceof TraceRow.Happened happened) {
      parts.add(bracketed(brackets.apply(happened.entry())));
    }
    parts.addAll(
        switch (getItem()) {
          case TraceRow.Happened happened -> message(plan, happened);
          case TraceRow.Standing _ -> standing(plan);
          case TraceRow.Ceremony _, TraceRow.Heading _ -> List.<Node>of();
        });
    drawing.getChildren().setAll(parts);
  }

  /// Every lane goes down through every row.
  private List<Line> life(LanePlan plan) {
    while (lanes.size() < plan.lanes().size()) {
      lanes.add(styled(new Line(), "sequence-lane"));
    }
    for (int i = 0; i < plan.lanes().size(); i++) {
      place(lanes.get(i), plan.middle(i), 0, plan.middle(i), getHeight());
    }
    return lanes.subList(0, plan.lanes().size());
  }

  private Node bracketed(Bracket how) {
    double middle = getHeight() / 2;
    double top = how == Bracket.BEGINS ? middle : 0;
    double foot = how == Bracket.ENDS ? middle : getHeight();
    bracket.setVisible(how != Bracket.NONE);
    bracket.getPoints().clear();
    switch (how) {
      case BEGINS -> bracket.getPoints().addAll(HOOK, top, BRACKET, top, BRACKET, foot);
      case ENDS -> bracket.getPoints().addAll(BRACKET, top, BRACKET, foot, HOOK, foot);
      case GOES_ON, PASSES -> bracket.getPoints().addAll(BRACKET, top, BRACKET, foot);
      case ALONE -> bracket.getPoints().addAll(BRACKET, middle, HOOK, middle);
      case NONE -> {}
    }
    bracket.pseudoClassStateChanged(PASSES, how == Bracket.PASSES);
    return bracket;
  }

  private List<Node> message(LanePlan plan, TraceRow.Happened row) {
    double from = plan.middle(row.entry().from());
    double to = plan.middle(row.entry().to());
    if (from == to) {
      return alone(from);
    }
    double side = Math.signum(to - from);
    place(arrow, from, ARROW, to - side * TIP, ARROW);
    tip.setLayoutX(to);
    tip.setLayoutY(ARROW);
    tip.setScaleX(side);
    tip.setTranslateX(side < 0 ? TIP : 0);
    double room = Math.max(Math.abs(to - from) - 2 * TIP, 1.7 * plan.distance());
    double width = Math.min(words.prefWidth(-1), room);
    double middle = (from + to) / 2;
    double left =
        Math.clamp(middle - width / 2, 160, Math.max(160, drawing.getWidth() - width - 8));
    words.resizeRelocate(left, 1, width, LABEL);
    return List.of(arrow, tip, words);
  }

  /// What somebody does alone is a dot, with its words on the side where there is more room.
  private List<Node> alone(double at) {
    own.setCenterX(at);
    own.setCenterY(getHeight() / 2);
    double right = drawing.getWidth() - at - 18;
    double left = at - 160;
    double width = Math.min(words.prefWidth(-1), Math.max(right, left));
    double start = width <= right ? at + 9 : at - 9 - width;
    words.resizeRelocate(start, (getHeight() - LABEL) / 2, width, LABEL);
    return List.of(own, words);
  }

  private List<Node> standing(LanePlan plan) {
    double width = Math.min(words.prefWidth(-1), drawing.getWidth() - 170);
    double left = Math.min(plan.middle(0) - 12, drawing.getWidth() - width - 8);
    double behind = left + width + 8;
    place(arrow, behind, getHeight() / 2, drawing.getWidth() - 8, getHeight() / 2);
    words.resizeRelocate(left, (getHeight() - LABEL) / 2, width, LABEL);
    return List.of(arrow, words);
  }

  private static void place(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }
}

package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.trace.Party;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The names of the lanes, above them.
final class SequenceHead extends Pane {

  private final Label number = label("#");
  private final Label time = label("Time");
  private final List<Label> names = new ArrayList<>();
  private LanePlan plan = new LanePlan(List.of(), 0, 0);

  SequenceHead(ObservableValue<LanePlan> plans) {
    setMinHeight(26);
    setPrefHeight(26);
    getStyleClass().add("table-head");
    draw(plans.getValue());
    Parts.whileShown(this, plans).subscribe(this::draw);
  }

  private void draw(LanePlan now) {
    if (!now.lanes().equals(plan.lanes()) || names.isEmpty()) {
      names.clear();
      now.lanes().forEach(it -> names.add(name(it)));
      getChildren().setAll(number, time);
      getChildren().addAll(names);
    }
    plan = now;
    requestLayout();
  }

  private static Label name(Party party) {
    var name = label(TraceRows.name(party));
    name.setGraphic(icon(party).sized(14));
    name.setGraphicTextGap(6);
    return name;
  }

  private static Icon icon(Party party) {
    return switch (party.kind()) {
      case PERSON -> Icon.PERSON;
      case PAGE -> Icon.PAGE;
      case BROWSER -> Icon.GLOBE;
      case DEVICE -> Icon.DEVICE;
      case RELYING_PARTY -> Icon.FILE;
      case LAB -> Icon.BYTES;
    };
  }

  @Override
  protected void layoutChildren() {
    number.resizeRelocate(44 - number.prefWidth(-1), 0, 36, getHeight());
    time.resizeRelocate(56, 0, 80, getHeight());
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      double width = Math.min(name.prefWidth(-1), plan.distance() - 8);
      double left = Math.min(plan.middle(i) - width / 2, getWidth() - width - 4);
      name.resizeRelocate(left, 0, width, getHeight());
    }
  }
}

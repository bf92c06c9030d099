package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.PersonEvent.Answered;
import dev.passkeylab.lab.trace.PersonEvent.Prompted;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A decision of the person: every way in which it could have been answered, and which one was.
final class DecisionNote extends VBox {

  private DecisionNote(Prompted prompted, Optional<String> given) {
    super(3);
    setId("outcomes-of-entry");
    getStyleClass().add("decision-note");
    getChildren().add(label("Could be answered", "strong"));
    for (var outcome : prompted.outcomes()) {
      getChildren().add(outcome(outcome, given.filter(outcome::equals).isPresent()));
    }
    if (!prompted.choices().isEmpty()) {
      getChildren().add(label("With a choice of", "strong"));
      prompted.choices().forEach(it -> getChildren().add(label(it, "mono", "small")));
    }
  }

  /// {@return the note on the decision that an entry belongs to, where it does}
  static Optional<DecisionNote> of(Surroundings around) {
    return around
        .prompt()
        .filter(it -> it.event() instanceof Prompted)
        .map(it -> new DecisionNote((Prompted) it.event(), given(around, it)));
  }

  private static Optional<String> given(Surroundings around, Entry prompt) {
    return around.answer(prompt).map(Entry::event).flatMap(DecisionNote::outcome);
  }

  private static Optional<String> outcome(Event event) {
    return event instanceof Answered answered ? Optional.of(answered.outcome()) : Optional.empty();
  }

  private static Node outcome(String outcome, boolean given) {
    var icon = (given ? Icon.CHECK : Icon.DASH).sized(12, "muted-icon");
    var name = label(outcome, "mono", "small");
    var line = row(8, icon, name);
    if (given) {
      line.getChildren().add(label("given in this run", "muted", "caption"));
    }
    return line;
  }
}

package dev.passkeylab.lab.scenario;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/// A parser that remembers where the aliases are, which the composer forgets: it puts the node of
/// the anchor in their place.
final class AliasMarks implements Parser {

  private final Parser parser;
  private final Queue<Optional<Mark>> marks = new ArrayDeque<>();

  AliasMarks(Parser parser) {
    this.parser = parser;
  }

  /// {@return where the next alias is, in the order of the file}
  Optional<Mark> take() {
    var mark = marks.poll();
    return mark == null ? Optional.empty() : mark;
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public Event next() {
    var event = parser.next();
    if (event instanceof AliasEvent alias) {
      marks.add(alias.getStartMark());
    }
    return event;
  }
}

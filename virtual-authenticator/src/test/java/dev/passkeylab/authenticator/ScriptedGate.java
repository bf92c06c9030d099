package dev.passkeylab.authenticator;

import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.util.ArrayList;
import java.util.List;

/// A person who answers in a given order and must not be asked more often.
public final class ScriptedGate implements UserGate {

  public final List<Request> requests = new ArrayList<>();
  public final List<Deadline> deadlines = new ArrayList<>();
  private final List<Answer<Gesture>> answers = new ArrayList<>();

  /// Adds gestures to come.
  public ScriptedGate then(Gesture... gestures) {
    for (var gesture : gestures) {
      answers.add(new Answer.Given<>(gesture));
    }
    return this;
  }

  /// Adds something else than a gesture.
  public ScriptedGate then(Answer<Gesture> answer) {
    answers.add(answer);
    return this;
  }

  @Override
  public Answer<Gesture> verify(Request request, Deadline deadline) {
    requests.add(request);
    deadlines.add(deadline);
    if (answers.isEmpty()) {
      throw new AssertionError("the person was asked once too often: " + request);
    }
    return answers.removeFirst();
  }
}

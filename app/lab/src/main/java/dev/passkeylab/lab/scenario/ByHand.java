package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.StagedRun;
import java.util.List;
import java.util.Optional;

/// Tells whether what steps would answer has been answered by hand before they came.
final class ByHand {

  private ByHand() {}

  /// {@return whether a deed is done by answering what stands open}
  static boolean needsPrompt(Deed deed) {
    return switch (deed) {
      case Deed.Acts _, Deed.Expect _ -> false;
      case Deed.OnPage _,
          Deed.Click _,
          Deed.SignIn _,
          Deed.Code _,
          Deed.Pick _,
          Deed.Gesture _,
          Deed.Choose _ ->
          true;
    };
  }

  /// {@return the prompt that a deed would answer first where the run stands; empty where none is
  /// open that it fits, and where it needs none}
  static Optional<PromptRef> answers(StagedRun run, Deed deed) {
    if (!needsPrompt(deed)) {
      return Optional.empty();
    }
    var trial = new Trial(new RunHands(run));
    try {
      new Performance(trial).perform(deed);
    } catch (StepFailed _) {
      // no trial comes further than its first act, and what fails before that answers nothing
    }
    return trial.first;
  }

  /// {@return whether each of the deeds, in order, would have answered something that was answered
  /// by one of the acts: those for one deed stand together, since who is refused asks again}
  ///
  /// @param run as it stood before the acts, which it takes
  static boolean all(StagedRun run, List<Act> acts, List<Deed> deeds) throws ActRefused {
    int done = 0;
    boolean answering = false;
    for (var act : acts) {
      boolean hit = isFor(run, act, deeds.get(done));
      if (answering && !hit) {
        done++;
        if (done == deeds.size()) {
          return true;
        }
        hit = isFor(run, act, deeds.get(done));
      }
      answering = hit;
      run.act(act);
    }
    return done + (answering ? 1 : 0) == deeds.size();
  }

  private static boolean isFor(StagedRun run, Act act, Deed deed) {
    return act instanceof Act.Answer(var prompt, _)
        && answers(run, deed).equals(Optional.of(prompt));
  }

  /// Hands that move nothing, and remember what they were to answer.
  private static final class Trial implements Hands {

    private final Hands seen;
    private Optional<PromptRef> first = Optional.empty();

    private Trial(Hands seen) {
      this.seen = seen;
    }

    @Override
    public Moment moment() {
      return seen.moment();
    }

    @Override
    public void act(Act act) throws ActRefused {
      first = act instanceof Act.Answer(var prompt, _) ? Optional.of(prompt) : Optional.empty();
      throw new ActRefused("only a trial", List.of());
    }

    @Override
    public Optional<String> newestCode() {
      return seen.newestCode();
    }
  }
}

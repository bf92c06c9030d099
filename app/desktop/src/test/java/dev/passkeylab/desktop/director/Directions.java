package dev.passkeylab.desktop.director;

import dev.passkeylab.desktop.player.Errand;
import dev.passkeylab.desktop.player.Spot;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.BenchAct;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.run.WireAct;
import dev.passkeylab.lab.trace.Tabs;
import java.util.List;
import java.util.Optional;

/// Turns the acts of a run into errands: which control does the same.
public final class Directions {

  private final BrowserDirections browser = new BrowserDirections();

  /// {@return what somebody does at the window for `act`}
  ///
  /// @param run as it stands before
  /// @throws NoControl when the window has nothing for it
  public List<Errand> of(Act act, StagedRun run) throws NoControl {
    return switch (act) {
      case Act.Answer(var prompt, var reply) -> {
        var moment = run.moment();
        var open =
            moment.open().stream()
                .filter(it -> it.prompt().ref().equals(prompt))
                .findFirst()
                .orElseThrow();
        var tabs = Tabs.of(run.trace());
        var to = moment.open().size() > 1 ? List.of(chip(open, tabs)) : List.<Errand>of();
        var tab = tabs.ofPrompt(open.opened()).map(it -> browser.turn(it, tabs));
        yield AnswerDirections.of(open.prompt(), reply, tab.orElse(List.of()), to);
      }
      case BrowserAct it -> browser.of(it, run.trace());
      case Act.Advance(var by) -> TimeDirections.advance(by, run);
      case Act.Note(var text) -> TimeDirections.note(text, run);
      case BenchAct it -> BenchDirections.of(it, run.standing());
      case WireAct it -> WireDirections.of(it);
    };
  }

  /// Where several prompts are open, each has a chip that brings its answers to the panel.
  private static Errand chip(Moment.Open open, Tabs tabs) {
    var tab = tabs.open().size() > 1 ? tabs.ofPrompt(open.opened()) : Optional.<String>empty();
    var name =
        "Waiting: "
            + open.prompt().kind().title()
            + tab.map(it -> " in tab " + it).orElse("")
            + ". Show what the person may do";
    return new Errand.Press(Spot.button(name));
  }
}

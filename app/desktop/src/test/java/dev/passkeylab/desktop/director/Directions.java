package dev.passkeylab.desktop.director;

import dev.passkeylab.desktop.player.Errand;
import dev.passkeylab.desktop.player.Spot;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.PersonEvent;
import java.util.List;
import javafx.scene.input.KeyCode;

/// Turns the acts of a run into errands: which control does the same.
public final class Directions {

  private static final String WELCOME =
      "Open the sign-in page. Go on by hand: type, click and answer as the person.";

  private Directions() {}

  /// {@return what somebody does at the window for `act`}
  ///
  /// @param run as it stands before
  /// @throws NoControl when the window has nothing for it
  public static List<Errand> of(Act act, StagedRun run) throws NoControl {
    return switch (act) {
      case Act.Answer(var prompt, var reply) -> {
        var moment = run.moment();
        var open =
            moment.open().stream()
                .map(Moment.Open::prompt)
                .filter(it -> it.ref().equals(prompt))
                .findFirst()
                .orElseThrow();
        yield AnswerDirections.of(open, reply, moment.open().size() > 1);
      }
      case BrowserAct it -> browser(it, run);
      default -> throw new NoControl(act.getClass().getSimpleName());
    };
  }

  private static List<Errand> browser(BrowserAct act, StagedRun run) throws NoControl {
    if (!(act instanceof BrowserAct.Visit(var url, var tab)) || !tab.equals(Party.FIRST_TAB)) {
      throw new NoControl("BrowserAct");
    }
    boolean fresh =
        run.trace().stream().noneMatch(it -> it.event() instanceof PersonEvent.Visited);
    if (fresh && url.equals("/sign-in")) {
      return List.of(new Errand.Press(Spot.button(WELCOME)));
    }
    var address = Spot.field("Address");
    return List.of(new Errand.Fill(address, url), new Errand.Strike(address, KeyCode.ENTER));
  }
}

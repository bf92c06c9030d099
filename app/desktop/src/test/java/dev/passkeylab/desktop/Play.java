package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.director.Directions;
import dev.passkeylab.desktop.director.NoControl;
import dev.passkeylab.desktop.director.OpeningDirections;
import dev.passkeylab.desktop.player.Errand;
import dev.passkeylab.desktop.player.MissingControl;
import dev.passkeylab.desktop.player.Player;
import dev.passkeylab.desktop.session.ScenarioFile;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.scenario.ScenarioSession;
import dev.passkeylab.lab.trace.TraceJson;
import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.stage.Stage;

/// Plays scenarios through the controls of a window, beside an engine that does the same acts.
record Play(Hands hands, Player player) {

  /// How much of the window's height the stage has: the fewer rows of the trace are drawn, the
  /// faster it goes.
  private static final double STAGE = 0.85;

  private static final double EDGE = 40;

  /// Opens a window to play in: as high as the headless platform's screen, but for the lists that
  /// open at its upper edge. What crosses the edge of that screen cannot be drawn.
  static Hands window(Stage stage) {
    var hands = Hands.open(stage, 1000, 1000 - EDGE);
    stage.setY(EDGE);
    return hands;
  }

  static Play in(Hands hands) {
    return in(hands, () -> {});
  }

  /// @param meddling what somebody does to the window whenever it has come to rest
  static Play in(Hands hands, Runnable meddling) {
    hands.robot.interact(() ->
        hands.robot.lookup(".split-pane").queryAs(SplitPane.class).setDividerPositions(STAGE));
    Runnable rest =
        () -> {
          Rest.until(hands.opened.bridge());
          hands.robot.interact(meddling);
        };
    return new Play(hands, new Player(rest));
  }

  /// Plays a shipped scenario: it is opened by hand, and whatever its file says to do is done by
  /// hand.
  ///
  /// @throws MissingControl when a control is not there
  /// @throws NoControl when it would be several acts by hand
  void through(ScenarioFile file) throws NoControl, ActRefused {
    open(file);
    var acts = acts(file);
    var directions = new Directions();
    var bench = file.scenario().bench().play();
    try (var run = StagedRun.start(bench, hands.snapshot().seed(), file.scenario().clock())) {
      for (var act : acts) {
        by(directions.of(act, run), act.toString());
        run.act(act);
        if (!hands.snapshot().trace().equals(run.trace())) {
          compare(run, act.toString());
        }
      }
      compare(run, "the whole run");
    }
  }

  private void by(List<Errand> errands, String what) {
    for (var errand : errands) {
      try {
        player.does(errand);
      } catch (MissingControl e) {
        throw e.during(what + ", by " + errand);
      }
    }
  }

  private void compare(StagedRun run, String what) {
    assertThat(TraceJson.lines(hands.snapshot().trace()))
        .as(what)
        .isEqualTo(TraceJson.lines(run.trace()));
  }

  private void open(ScenarioFile file) {
    by(OpeningDirections.of(file.script()), "opening it");
    assertThat(hands.snapshot().script()).isEqualTo(file.script());
  }

  private List<Act> acts(ScenarioFile file) {
    try (var session = ScenarioSession.open(file.scenario(), hands.snapshot().seed())) {
      while (session.hasNext()) {
        assertThat(session.step().message()).isEmpty();
      }
      return session.run().acts();
    }
  }
}

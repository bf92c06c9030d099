package dev.passkeylab.desktop.director;

import dev.passkeylab.desktop.player.Errand;
import dev.passkeylab.desktop.player.Spot;
import dev.passkeylab.desktop.session.Script;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;

/// How a scenario is opened: its file is found in the Scenarios view, and its variation chosen.
public final class OpeningDirections {

  private static final Spot FILES = Spot.tree("Scenario files");
  private static final Spot FILTER = Spot.field("Filter the files");
  private static final Spot VARIATION = Spot.choice("Variation of the scenario");

  private OpeningDirections() {}

  /// {@return what opens it, where its folder is the one that is listed and it was never run there}
  public static List<Errand> of(Script script) {
    var title = script.ref().title();
    var errands = new ArrayList<Errand>();
    errands.add(new Errand.Go(FILES, KeyCode.E));
    errands.add(new Errand.Fill(FILTER, title));
    errands.add(new Errand.Press(Spot.entry(title + ", not run").in("Scenario files")));
    errands.add(new Errand.Strike(FILES, KeyCode.ENTER));
    var variations = script.variations();
    if (!variations.isEmpty() && !variations.getFirst().equals(script.variation())) {
      errands.add(new Errand.Pick(VARIATION, script.variation()));
    }
    return errands;
  }
}

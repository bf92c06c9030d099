package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.StagedRun;

/// The hands that move a staged run.
record RunHands(StagedRun run) implements Hands {

  @Override
  public Moment moment() {
    return run.moment();
  }

  @Override
  public void act(Act act) throws ActRefused {
    run.act(act);
  }
}

package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.util.Optional;

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

  @Override
  public Optional<String> newestCode() {
    return run.trace().reversed().stream()
        .map(Entry::event)
        .filter(RelyingPartyEvent.MessageSent.class::isInstance)
        .map(it -> ((RelyingPartyEvent.MessageSent) it).code())
        .findFirst();
  }
}

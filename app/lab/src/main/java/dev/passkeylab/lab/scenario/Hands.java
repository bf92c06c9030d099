package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Moment;
import java.util.Optional;

/// What a step needs of a run: to see where it stands, and to move it on.
interface Hands {

  Moment moment();

  void act(Act act) throws ActRefused;

  /// {@return the code that was sent last, as the person reads it in the outbox}
  Optional<String> newestCode();
}

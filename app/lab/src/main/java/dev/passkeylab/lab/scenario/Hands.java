package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Moment;

/// What a step needs of a run: to see where it stands, and to move it on.
interface Hands {

  Moment moment();

  void act(Act act) throws ActRefused;
}

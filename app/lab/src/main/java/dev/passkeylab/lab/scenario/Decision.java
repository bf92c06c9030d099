package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.Moment;
import java.util.Optional;

/// A decision of the person, as it stood open, and what ended it.
///
/// @param open with every way in which it could have ended
/// @param acts how many acts had been carried out while it stood open, before the one that ended it
/// @param ended what ended it; empty where it stands open still
public record Decision(Moment.Open open, int acts, Optional<Act> ended) {}

package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.trace.RelyingPartyEvent;

/// Where a site tells what it decided, in the order in which it decided.
@FunctionalInterface
public interface Journal {

  /// Takes down what has just been decided.
  void record(RelyingPartyEvent event);
}

package dev.passkeylab.lab.trace;

import org.jspecify.annotations.Nullable;

/// What can happen in a run, by family.
///
/// The families are sealed and so is this list: a new kind of event breaks the build wherever it
/// has to be handled.
public sealed interface Event
    permits PersonEvent, PageEvent, ClientEvent, CtapEvent, RelyingPartyEvent, LabEvent {

  /// {@return what kind of thing happened: the name that trace lines, scenario files and reports
  /// use}
  EventName name();

  /// {@return one line for people}
  String summary();

  /// {@return the exact bytes that passed, where any did}
  default @Nullable Payload payload() {
    return null;
  }
}

package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// A decision that is the person's, standing open, with every way in which it can end.
///
/// Screens, scenario files and tests need no more than [#outcomes()] and [#answer(Reply)] to deal
/// with any kind of it.
///
/// @param <A> what the asker is told
public sealed interface Prompt<A>
    permits PagePrompt,
        AutofillList,
        Biometric,
        PinEntry,
        SystemPassword,
        Touch,
        DeviceChooser,
        AccountChooser,
        AttestationConsent {

  /// {@return which kind of decision it is}
  PromptKind kind();

  /// {@return who waits for it: the page, the browser, a device}
  Party asker();

  /// {@return what it is about: a path, an account}
  String subject();

  /// {@return what is asked, as a heading for people}
  String title();

  /// {@return every way in which it can end}
  List<Outcome> outcomes();

  /// {@return what the asker is told when the person replies so}
  ///
  /// @throws BadReply when the reply names no outcome of this prompt, or lacks or misspells a value
  A answer(Reply reply) throws BadReply;

  /// {@return the prompt's name in acts}
  default PromptRef ref() {
    return new PromptRef(kind(), asker().name(), subject());
  }
}

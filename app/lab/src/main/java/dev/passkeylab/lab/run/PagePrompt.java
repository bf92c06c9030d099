package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Page;

/// A page that waits for the person.
///
/// @param <A> what its script is told
public sealed interface PagePrompt<A> extends Prompt<A>
    permits SignInPage,
        ChallengePage,
        RecoveryPage,
        SignUpPage,
        ReauthenticationPage,
        UpsellPage,
        HomePage,
        PasskeyPage {

  /// {@return what the site sent}
  Page page();

  @Override
  default String subject() {
    return page().path();
  }

  @Override
  default String title() {
    return page().title();
  }
}

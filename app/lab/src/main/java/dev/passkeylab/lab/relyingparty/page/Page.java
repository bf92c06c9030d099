package dev.passkeylab.lab.relyingparty.page;

/// What a site sends to be shown: data, so that the simulated browser can run it, a server render
/// it and a window draw it.
///
/// It crosses from site to browser as JSON in a response's body.
public sealed interface Page {

  /// {@return the path at which it is shown}
  String path();

  /// {@return its heading}
  String title();

  /// The sign-in page: name and password, with passkeys offered in the name field's autofill list.
  ///
  /// @param site the name by which the site calls itself
  /// @param autocomplete the field's annotation; `username webauthn` lets passkeys be offered
  /// @param conditional whether the script calls `get()` with conditional mediation on load
  /// @param message what the page says of the last attempt, or empty
  record SignIn(
      String path,
      String title,
      String site,
      String autocomplete,
      boolean conditional,
      String message)
      implements Page {

    /// {@return the same page with another message}
    public SignIn saying(String other) {
      return new SignIn(path, title, site, autocomplete, conditional, other);
    }
  }

  /// The page on which an account is opened.
  ///
  /// @param site the name by which the site calls itself
  /// @param message what the page says of the last attempt, or empty
  record SignUp(String path, String title, String site, String message) implements Page {

    /// {@return the same page with another message}
    public SignUp saying(String other) {
      return new SignUp(path, title, site, other);
    }
  }

  /// The offer to create a passkey, after a sign-in without one.
  ///
  /// @param account the account that is signed in
  /// @param text the offer
  /// @param consent who else could use the passkey
  /// @param message what the page says of the last attempt, or empty
  record Upsell(
      String path, String title, String account, String text, String consent, String message)
      implements Page {

    /// {@return the same page with another message}
    public Upsell saying(String other) {
      return new Upsell(path, title, account, text, consent, other);
    }
  }

  /// The page of a signed-in account.
  ///
  /// @param passkeys how many the account has
  /// @param message what has just been done, or empty
  record Home(String path, String title, String account, int passkeys, String message)
      implements Page {

    /// {@return the same page with another message}
    public Home saying(String other) {
      return new Home(path, title, account, passkeys, other);
    }
  }
}

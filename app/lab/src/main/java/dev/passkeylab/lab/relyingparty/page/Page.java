package dev.passkeylab.lab.relyingparty.page;

import java.util.List;

/// What a site sends to be shown: data, so that the simulated browser can run it, a server render
/// it and a window draw it.
///
/// It crosses from site to browser as JSON in a response's body.
public sealed interface Page {

  /// {@return the path at which it is shown}
  String path();

  /// {@return its heading}
  String title();

  /// {@return what it says of the last attempt or of what has just been done, or empty}
  String message();

  /// {@return the same page with another message}
  Page saying(String other);

  /// The sign-in page: a name, and a password too unless the name comes first, with passkeys
  /// offered in the name field's autofill list.
  ///
  /// @param site the name by which the site calls itself
  /// @param name what stands in the name field
  record SignIn(
      String path, String title, String site, PageScript script, String name, String message)
      implements Page {

    @Override
    public SignIn saying(String other) {
      return new SignIn(path, title, site, script, name, other);
    }

    /// {@return whether there is no password on it}
    public boolean nameFirst() {
      return script.has(PageSwitch.LAYOUT, "identifier-first");
    }
  }

  /// The page that asks for one thing more than the name: a password, a code.
  ///
  /// @param name who is being signed in
  /// @param factor what it asks for
  /// @param others what it could ask for instead
  /// @param recovery whether there is a way for whoever forgot the password
  record Challenge(
      String path,
      String title,
      String name,
      Factor factor,
      List<Factor> others,
      boolean recovery,
      String message)
      implements Page {

    public Challenge {
      others = List.copyOf(others);
    }

    @Override
    public Challenge saying(String other) {
      return new Challenge(path, title, name, factor, others, recovery, other);
    }
  }

  /// The page on which a forgotten password is replaced, by a code that was sent.
  ///
  /// @param name whose password it is
  record Recovery(String path, String title, String name, String message) implements Page {

    @Override
    public Recovery saying(String other) {
      return new Recovery(path, title, name, other);
    }
  }

  /// The page on which an account is opened.
  ///
  /// @param site the name by which the site calls itself
  record SignUp(String path, String title, String site, String message) implements Page {

    @Override
    public SignUp saying(String other) {
      return new SignUp(path, title, site, other);
    }
  }

  /// The page on which somebody who was here before shows that it is still them.
  ///
  /// @param account whose account it is, which cannot be changed here
  /// @param because what it is asked for
  /// @param passkey whether the account has passkeys to do it with
  /// @param otherWays whether another way or another account may be used instead
  record Reauthentication(
      String path,
      String title,
      String account,
      String because,
      boolean passkey,
      boolean otherWays,
      String message)
      implements Page {

    @Override
    public Reauthentication saying(String other) {
      return new Reauthentication(path, title, account, because, passkey, otherWays, other);
    }
  }

  /// The offer to create a passkey.
  ///
  /// @param account the account that is signed in
  /// @param text the offer
  /// @param consent who else could use the passkey; empty where the page says nothing of it
  /// @param explanation the same at length; empty until somebody asks for it
  record Upsell(
      String path,
      String title,
      String account,
      Wording wording,
      String text,
      String consent,
      String explanation,
      PageScript script,
      String message)
      implements Page {

    @Override
    public Upsell saying(String other) {
      return new Upsell(path, title, account, wording, text, consent, explanation, script, other);
    }

    /// Who else could use a passkey, at length.
    public static final String AT_LENGTH =
        "A passkey is kept by this device, or by the password manager that it uses. Whoever can"
            + " unlock the device, with a finger or face that it knows or with its PIN or"
            + " password, can sign in to your account without anything else. Do not create one on"
            + " a device that you share with people who shall not have your account. You can"
            + " remove it at any time, in the list of your passkeys.";

    /// {@return the same page with the explanation}
    public Upsell explaining() {
      return new Upsell(path, title, account, wording, text, consent, AT_LENGTH, script, message);
    }
  }

  /// The page of a signed-in account.
  ///
  /// @param passkeys those of the account, in the order in which they were added
  /// @param recoveryCodes how many recovery codes are left
  record Home(
      String path,
      String title,
      String account,
      List<Row> passkeys,
      int recoveryCodes,
      String message)
      implements Page {

    public Home {
      passkeys = List.copyOf(passkeys);
    }

    @Override
    public Home saying(String other) {
      return new Home(path, title, account, passkeys, recoveryCodes, other);
    }

    /// {@return the same page with another number of recovery codes}
    public Home withRecoveryCodes(int left) {
      return new Home(path, title, account, passkeys, left, message);
    }

    /// A passkey in the list.
    ///
    /// @param id the credential id in base64url
    /// @param label what its owner calls it
    /// @param detail where it is kept and when it was used
    public record Row(String id, String label, String detail) {}
  }

  /// One passkey in all detail.
  ///
  /// @param lines what the site keeps of it
  record Passkey(
      String path, String title, String account, String label, List<Line> lines, String message)
      implements Page {

    public Passkey {
      lines = List.copyOf(lines);
    }

    @Override
    public Passkey saying(String other) {
      return new Passkey(path, title, account, label, lines, other);
    }

    /// A detail.
    public record Line(String name, String value) {}
  }
}

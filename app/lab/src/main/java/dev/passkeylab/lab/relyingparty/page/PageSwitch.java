package dev.passkeylab.lab.relyingparty.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How the pages of a site can behave: each switch with the words it may have, what a good page has
/// first. With other words the page is a bad one, to be watched failing.
public enum PageSwitch {
  /// The annotation of the name field, any text.
  AUTOCOMPLETE("autocomplete", Kind.TEXT, "username webauthn"),
  /// Whether the name field can be seen, and so be filled.
  NAME_FIELD("name-field", Kind.WORD, "shown", "hidden"),
  /// Whether `get()` with conditional mediation is called on load; `modal` forgets the mediation.
  CONDITIONAL("conditional", Kind.WORD, "true", "false", "modal"),
  /// How it is found out whether autofill can offer passkeys: by the guide's ladder, by
  /// `getClientCapabilities()`, not at all, or by a promise that nobody awaits.
  DETECT("detect", Kind.WORD, "ladder", "capabilities", "none", "unawaited"),
  /// Whether the pending request is aborted before another one or another page.
  ABORT("abort", Kind.WORD, "true", "false"),
  /// Whether each request has a signal of its own, or all the one that was aborted already.
  SIGNAL("signal", Kind.WORD, "fresh", "reused"),
  /// Whether what `get()` and `create()` give goes to the site.
  SENDS("sends", Kind.WORD, "true", "false"),
  /// Whether each challenge is another, and good once.
  CHALLENGE("challenge", Kind.WORD, "fresh", "constant"),
  /// Whether the form waits until the pending request settles.
  WAITS("waits", Kind.WORD, "false", "true"),
  /// Whether name and password stand on one page, or the name comes first and alone.
  LAYOUT("layout", Kind.WORD, "together", "identifier-first"),
  /// What the button for passkeys calls: `get()`, or the same as the draft of immediate UI spells
  /// it now, or as it was spelled before; `none` leaves the button out.
  PASSKEY_BUTTON("passkey-button", Kind.WORD, "modal", "immediate", "immediate-mediation", "none"),
  /// What opens the account to whoever has no passkey at hand.
  FALLBACK("fallback", Kind.WORDS, "password", "code", "recovery-code"),
  /// Whether the name that was typed is there again on the next page.
  CARRY_NAME("carry-name", Kind.WORD, "true", "false"),
  /// Who is signed in by a passkey: whose it is, or whoever was typed, by which a passkey opens any
  /// account.
  ACCOUNT_FROM("account-from", Kind.WORD, "credential", "typed-name"),
  /// Whether there is a way to open an account.
  SIGN_UP_LINK("sign-up-link", Kind.WORD, "true", "false"),
  /// Whether there is a way back in for whoever forgot the password.
  RECOVERY_LINK("recovery-link", Kind.WORD, "true", "false"),
  /// After what a passkey is offered.
  OFFER_AFTER("offer-after", Kind.WORDS, "fallback", "new-account", "other-device", "this-device"),
  /// Whether the offer is made only where the computer can verify the person.
  PLATFORM_CHECK("platform-check", Kind.WORD, "true", "false"),
  /// Whether the person is asked before `create()` is called.
  ASK("ask", Kind.WORD, "true", "false"),
  /// Whether the offer says who else could use the passkey.
  CONSENT_TEXT("consent-text", Kind.WORD, "true", "false"),
  /// Whether an offer that was declined is not made again soon.
  REMEMBER_DECLINE("remember-decline", Kind.WORD, "true", "false"),
  /// Whether a passkey is made without a word after a sign-in by password.
  CONDITIONAL_CREATE("conditional-create", Kind.WORD, "false", "true"),
  /// Whether the browser is told of credentials that are gone and of names that changed.
  SIGNALS("signals", Kind.WORD, "true", "false"),
  /// Which passkeys somebody who was here before is asked for: their own, or any.
  ASKS_AGAIN_FOR("asks-again-for", Kind.WORD, "own", "any"),
  /// Whether somebody who was here before may use another way, another account, or be forgotten.
  OTHER_WAYS("other-ways", Kind.WORD, "true", "false");

  /// What the value of a switch is.
  public enum Kind {
    TEXT,
    WORD,
    WORDS
  }

  private final String id;
  private final Kind kind;
  private final List<String> words;

  PageSwitch(String id, Kind kind, String... words) {
    this.id = id;
    this.kind = kind;
    this.words = List.of(words);
  }

  /// {@return the spelling in files}
  public String id() {
    return id;
  }

  /// {@return whether it has one of its words, some of them, or any text}
  public Kind kind() {
    return kind;
  }

  /// {@return the words that it may have}
  public List<String> words() {
    return words;
  }

  /// {@return what a good page has: the first word, and of a list all but making an offer to those
  /// who need none}
  List<String> usual() {
    return switch (kind) {
      case TEXT, WORD -> words.subList(0, 1);
      case WORDS -> words.stream().filter(it -> !it.equals("this-device")).toList();
    };
  }

  /// {@return the switch spelled `id`}
  public static Optional<PageSwitch> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }

  /// {@return the spellings, in order}
  public static List<String> ids() {
    return Arrays.stream(values()).map(PageSwitch::id).toList();
  }
}

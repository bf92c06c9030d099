package dev.passkeylab.lab.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the relying party decided.
public sealed interface RelyingPartyEvent extends Event {

  /// A registration or authentication was judged.
  ///
  /// @param ceremony `registration` or `authentication`
  /// @param reason the first check that failed, or `null` when all passed and the response was
  ///   accepted
  /// @param findings one a check, in the order of the checks
  record Judged(String ceremony, @Nullable String reason, List<FindingLine> findings)
      implements RelyingPartyEvent {
    @Override
    public EventName name() {
      return reason == null ? EventName.RP_ACCEPTED : EventName.RP_REJECTED;
    }

    @Override
    public String summary() {
      return "verdict: " + (reason == null ? "accepted" : "rejected by " + reason);
    }
  }

  /// One check's finding, as the trace keeps it.
  ///
  /// @param result `passed`, `failed`, `skipped` or `unreached`
  /// @param spec the rule, as an anchor of WebAuthn Level 3
  record FindingLine(
      String check, String spec, String result, String seen, String wanted, String because) {}

  /// Another library judged the same response.
  ///
  /// @param verdict `accepted`, `rejected` or `cannot-judge`
  /// @param reason the check that its refusal stands for
  /// @param agrees whether verdict and reason fit ours; `false` too where it cannot judge, which is
  ///   no disagreement either
  record SecondOpinion(
      String by, String verdict, @Nullable String reason, String detail, boolean agrees)
      implements RelyingPartyEvent {
    @Override
    public EventName name() {
      return EventName.RP_SECOND_OPINION;
    }

    /// {@return whether it judges at all; where it does not, it neither agrees nor disagrees}
    public boolean judges() {
      return !verdict.equals("cannot-judge");
    }

    @Override
    public String summary() {
      if (!judges()) {
        return by + ", cannot judge";
      }
      return by
          + ": "
          + verdict
          + (reason == null ? "" : " by " + reason)
          + (agrees ? ", agrees" : ", DISAGREES");
    }
  }

  /// A name and password were checked.
  record PasswordChecked(String account, boolean accepted) implements RelyingPartyEvent {
    @Override
    public EventName name() {
      return accepted ? EventName.RP_PASSWORD_ACCEPTED : EventName.RP_PASSWORD_REFUSED;
    }

    @Override
    public String summary() {
      return "password " + (accepted ? "accepted" : "refused") + " for " + account;
    }
  }

  /// An account was opened.
  record AccountOpened(String account) implements RelyingPartyEvent {
    @Override
    public EventName name() {
      return EventName.RP_ACCOUNT_OPENED;
    }

    @Override
    public String summary() {
      return "account opened for " + account;
    }
  }

  /// The session now belongs to an account.
  ///
  /// @param by `password` or `passkey`
  record SignedIn(String account, String by) implements RelyingPartyEvent {
    @Override
    public EventName name() {
      return EventName.RP_SIGNED_IN;
    }

    @Override
    public String summary() {
      return account + " signed in by " + by;
    }
  }

  /// The session belongs to nobody any more.
  ///
  /// @param account whose it was
  record SignedOut(String account) implements RelyingPartyEvent {
    @Override
    public EventName name() {
      return EventName.RP_SIGNED_OUT;
    }

    @Override
    public String summary() {
      return account + " signed out";
    }
  }

  /// A credential record was stored.
  ///
  /// @param credential its id in base64url
  /// @param payload the record, in its JSON form
  record CredentialStored(String account, String credential, Payload payload)
      implements RelyingPartyEvent {
    @Override
    public EventName name() {
      return EventName.RP_CREDENTIAL_STORED;
    }

    @Override
    public String summary() {
      return "passkey stored for " + account;
    }
  }

  /// An accepted authentication changed a credential record, or confirmed it.
  ///
  /// @param credential its id in base64url
  /// @param payload the record as it is now, in its JSON form
  record CredentialUpdated(String account, String credential, Payload payload)
      implements RelyingPartyEvent {
    @Override
    public EventName name() {
      return EventName.RP_CREDENTIAL_UPDATED;
    }

    @Override
    public String summary() {
      return "passkey of " + account + " updated";
    }
  }

  /// Credential records of an account were deleted.
  record CredentialsDeleted(String account, int count) implements RelyingPartyEvent {
    @Override
    public EventName name() {
      return EventName.RP_CREDENTIALS_DELETED;
    }

    @Override
    public String summary() {
      return count + (count == 1 ? " passkey of " : " passkeys of ") + account + " deleted";
    }
  }

  /// A code was looked at.
  ///
  /// @param factor `code` or `recovery-code`
  record CodeChecked(String account, String factor, boolean accepted) implements RelyingPartyEvent {

    @Override
    public EventName name() {
      return accepted ? EventName.RP_CODE_ACCEPTED : EventName.RP_CODE_REFUSED;
    }

    @Override
    public String summary() {
      return factor.replace('-', ' ') + (accepted ? " accepted" : " refused") + " for " + account;
    }
  }

  /// A message was sent to the owner of an account, as it lies in the outbox.
  ///
  /// @param code the code in it
  record MessageSent(String account, String text, String code) implements RelyingPartyEvent {

    @Override
    public EventName name() {
      return EventName.RP_MESSAGE_SENT;
    }

    @Override
    public String summary() {
      return "to " + account + ": " + text;
    }
  }

  /// Something was tried too often, and not looked at.
  record RateLimited(String what, String limit) implements RelyingPartyEvent {

    @Override
    public EventName name() {
      return EventName.RP_RATE_LIMITED;
    }

    @Override
    public String summary() {
      return "too often: " + what + ", more than " + limit;
    }
  }

  /// An account got another name.
  record AccountRenamed(String account, String to) implements RelyingPartyEvent {

    @Override
    public EventName name() {
      return EventName.RP_ACCOUNT_RENAMED;
    }

    @Override
    public String summary() {
      return account + " is called " + to + " now";
    }
  }

  /// An account got another password.
  record PasswordChanged(String account) implements RelyingPartyEvent {

    @Override
    public EventName name() {
      return EventName.RP_PASSWORD_CHANGED;
    }

    @Override
    public String summary() {
      return "new password for " + account;
    }
  }

  /// Somebody who is signed in showed again that it is them.
  record Reauthenticated(String account, String by) implements RelyingPartyEvent {

    @Override
    public EventName name() {
      return EventName.RP_REAUTHENTICATED;
    }

    @Override
    public String summary() {
      return account + " confirmed by " + by;
    }
  }

  /// Somebody has to show again that it is them.
  ///
  /// @param because for what
  record ReauthenticationWanted(String account, String because) implements RelyingPartyEvent {

    @Override
    public EventName name() {
      return EventName.RP_REAUTHENTICATION_WANTED;
    }

    @Override
    public String summary() {
      return account + " has to confirm: " + because;
    }
  }

  /// Something was done that takes somebody who has just shown that it is them.
  record Paid(String account) implements RelyingPartyEvent {

    @Override
    public EventName name() {
      return EventName.RP_PAID;
    }

    @Override
    public String summary() {
      return account + " paid";
    }
  }

  /// It was decided whether a passkey is offered.
  ///
  /// @param because what speaks for or against it
  record OfferDecided(String account, boolean offered, String because)
      implements RelyingPartyEvent {

    @Override
    public EventName name() {
      return offered ? EventName.RP_PASSKEY_OFFERED : EventName.RP_PASSKEY_NOT_OFFERED;
    }

    @Override
    public String summary() {
      return (offered ? "a passkey is offered to " : "no passkey is offered to ")
          + account
          + ": "
          + because;
    }
  }

  /// Somebody said no to a passkey.
  ///
  /// @param remembered whether they are not asked again soon
  record OfferDeclined(String account, boolean remembered) implements RelyingPartyEvent {

    @Override
    public EventName name() {
      return EventName.RP_OFFER_DECLINED;
    }

    @Override
    public String summary() {
      return account + " said not now" + (remembered ? "" : ", which is not remembered");
    }
  }

  /// A passkey got another label.
  record CredentialRenamed(String account, String label, String to) implements RelyingPartyEvent {

    @Override
    public EventName name() {
      return EventName.RP_CREDENTIAL_RENAMED;
    }

    @Override
    public String summary() {
      return "passkey " + label + " of " + account + " is called " + to + " now";
    }
  }
}

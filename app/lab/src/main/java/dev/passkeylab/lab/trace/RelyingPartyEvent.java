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
}

package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseKeyReader;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.Flag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules that measure an assertion by the stored credential.
final class CredentialRules {

  private CredentialRules() {}

  static Outcome allowed(AuthenticationResponse response, List<Bytes> allowed) {
    var seen = response.id().base64url();
    return allowed.isEmpty()
        ? Outcome.skipped(seen, "any credential was asked for")
        : Outcome.that(
            allowed.contains(response.id()),
            seen,
            "one of " + String.join(", ", allowed.stream().map(Bytes::base64url).toList()));
  }

  static Outcome known(AuthenticationMessage message) {
    var wanted = "a registered credential";
    return message.record().read(wanted, it -> Outcome.passed(it.id().base64url(), wanted));
  }

  /// An account that is known beforehand must own the credential, and a user handle in the response
  /// must be its own.
  static Outcome userHandle(AuthenticationMessage message, @Nullable Bytes user) {
    return message
        .response()
        .judge(response ->
            user == null ? unknownUser(message, response) : knownUser(message, response, user));
  }

  private static Outcome knownUser(
      AuthenticationMessage message, AuthenticationResponse response, Bytes user) {
    var handle = response.userHandle();
    var wanted = user.base64url() + ", the account that is known beforehand";
    if (handle != null && !handle.equals(user)) {
      return Outcome.failed(handle.base64url(), wanted);
    }
    return message
        .record()
        .judge(record -> {
          var owner = record.userHandle();
          return owner == null || owner.equals(user)
              ? Outcome.passed(show(handle), wanted)
              : Outcome.failed("a credential of " + owner.base64url(), wanted);
        });
  }

  private static Outcome unknownUser(
      AuthenticationMessage message, AuthenticationResponse response) {
    var handle = response.userHandle();
    if (handle == null) {
      return Outcome.failed(show(handle), "a user handle: the account is not known beforehand");
    }
    return message
        .record()
        .judge(record -> {
          var owner = record.userHandle();
          var wanted = owner == null ? "any" : owner.base64url() + ", whose credential it is";
          return Outcome.that(owner == null || owner.equals(handle), show(handle), wanted);
        });
  }

  static Outcome backupEligibilityUnchanged(AuthenticatorData data, CredentialRecord record) {
    boolean seen = data.flags().has(Flag.BE);
    return Outcome.that(
        seen == record.backupEligible(),
        "BE " + (seen ? 1 : 0),
        "BE " + (record.backupEligible() ? 1 : 0) + ", as at registration");
  }

  static Outcome signature(AuthenticationResponse response, CredentialRecord record) {
    var wanted = "the stored key's signature over authenticatorData and the hash of clientDataJSON";
    var seen = response.signature().hex();
    var signed = Bytes.concat(response.authenticatorData(), response.clientDataJson().sha256());
    try {
      var key = CoseKeyReader.read(record.publicKey());
      return Outcome.that(key.verify(signed, response.signature()), seen, wanted);
    } catch (Malformed e) {
      return Outcome.failed(seen, wanted, "the stored key cannot be used: " + e.line());
    }
  }

  static Outcome signatureCounter(AuthenticatorData data, CredentialRecord record, Policy policy) {
    long seen = data.signCount();
    long stored = record.signCount();
    var wanted = stored == 0 ? "0 where none is kept, or more" : "more than " + stored;
    if (seen == 0 && stored == 0 || seen > stored) {
      return Outcome.passed(Long.toString(seen), wanted);
    }
    return policy.counterMustRise()
        ? Outcome.failed(Long.toString(seen), wanted, "the credential may have been cloned")
        : Outcome.skipped(
            seen + ", stored " + stored, "the policy takes counters that do not rise");
  }

  private static String show(@Nullable Bytes handle) {
    return handle == null ? "no user handle" : handle.base64url();
  }
}

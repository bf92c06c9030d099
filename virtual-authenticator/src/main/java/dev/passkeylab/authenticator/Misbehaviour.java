package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What faults make of the values that an honest device would give.
///
/// @param store whose counters and credentials the lies are told from
record Misbehaviour(List<Fault> faults, CredentialStore store) {

  private static final long HIGH = 1000;

  private boolean has(Fault fault) {
    return faults.contains(fault);
  }

  Flags flags(Flags honest) {
    var flags = honest;
    if (has(Fault.HIDES_VERIFICATION)) {
      flags = flags.with(Flag.UV, false);
    }
    if (has(Fault.HIDES_PRESENCE)) {
      flags = flags.with(Flag.UP, false);
    }
    return has(Fault.BACKED_UP_WITHOUT_ELIGIBILITY)
        ? flags.with(Flag.BE, false).with(Flag.BS, true)
        : flags;
  }

  Flags assertionFlags(Flags honest) {
    var flags = flags(honest);
    // Without eligibility there is no backup: the lie shall be told by one flag alone.
    return has(Fault.ELIGIBILITY_CHANGES)
        ? flags.with(Flag.BE, !flags.has(Flag.BE)).with(Flag.BS, false)
        : flags;
  }

  Bytes rpIdHash(String rpId) {
    return Bytes.utf8(has(Fault.FOREIGN_RP_ID_HASH) ? "foreign." + rpId : rpId).sha256();
  }

  long counterAtCreation(long honest) {
    return has(Fault.COUNTER_GOES_BACK) ? HIGH : honest;
  }

  long counter(long honest, StoredCredential credential) {
    if (has(Fault.COUNTER_GOES_BACK)) {
      long lies = store.count("goes-back/" + credential.id().hex());
      // Where there was no honest signature before, there must be something to go back from.
      return honest > lies ? Math.max(0, honest - 2 * lies) : HIGH - lies;
    }
    return has(Fault.COUNTER_STANDS_STILL)
        ? Math.max(1, honest - store.count("stands-still/" + credential.id().hex()))
        : honest;
  }

  @Nullable Bytes userHandle(@Nullable Bytes honest, StoredCredential credential) {
    if (has(Fault.OMITS_USER_HANDLE)) {
      return null;
    }
    return has(Fault.FOREIGN_USER_HANDLE) ? foreign(credential) : honest;
  }

  private Bytes foreign(StoredCredential credential) {
    var own = credential.user().id();
    return store.discoverable(credential.rpId()).stream()
        .map(it -> it.user().id())
        .filter(it -> !it.equals(own))
        .findFirst()
        .orElseGet(() -> flipped(own));
  }

  Bytes signature(Bytes honest) {
    return has(Fault.WRONG_SIGNATURE) ? flipped(honest) : honest;
  }

  Bytes credentialId(Bytes honest) {
    return has(Fault.WRONG_CREDENTIAL_ID) ? flipped(honest) : honest;
  }

  private static Bytes flipped(Bytes bytes) {
    int last = bytes.length() - 1;
    return bytes.with(last, bytes.at(last) ^ 1);
  }
}

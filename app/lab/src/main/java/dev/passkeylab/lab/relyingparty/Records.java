package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.CredentialRecordJson;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.lab.trace.RelyingPartyEvent.CredentialStored;
import dev.passkeylab.lab.trace.RelyingPartyEvent.CredentialUpdated;

/// What the journal is told of credential records.
final class Records {

  private Records() {}

  static CredentialStored stored(Account account, CredentialRecord record) {
    return new CredentialStored(account.name(), record.id().base64url(), json(record));
  }

  static CredentialUpdated updated(Account account, CredentialRecord record) {
    return new CredentialUpdated(account.name(), record.id().base64url(), json(record));
  }

  private static Payload json(CredentialRecord record) {
    return new Payload(
        Bytes.utf8(CredentialRecordJson.write(record).toString()), PayloadFormat.JSON);
  }
}

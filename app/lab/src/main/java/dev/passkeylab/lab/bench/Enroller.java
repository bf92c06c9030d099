package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.StoredCredential;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.relyingparty.RelyingParty;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.webauthn.Transport;
import dev.passkeylab.webauthn.User;

/// Sets accounts up, with the passkeys that they have from the start: kept by their devices and
/// known to their sites, as if each had been enrolled before.
record Enroller(Rig rig) {

  void enrol(Bench.Account account) {
    var site =
        rig.site(account.rpId())
            .orElseThrow(() -> new IllegalArgumentException("no site " + account.rpId()));
    var opened =
        site.addAccount(
            account.name(),
            account.password(),
            account.userHandle().orElse(null),
            account.recoveryCodes());
    account.passkeys().forEach(it -> enrol(site, opened, it));
  }

  private void enrol(RelyingParty site, Account account, Bench.Passkey passkey) {
    var device =
        rig.device(passkey.device())
            .orElseThrow(() -> new IllegalArgumentException("no device " + passkey.device()));
    var algorithm = passkey.algorithm().orElseGet(() -> agreed(site, device));
    var user = new User(account.userHandle(), account.name(), account.name());
    var made =
        device
            .authenticator()
            .provision(site.settings().rpId(), user, algorithm, passkey.discoverable());
    site.addPasskey(
        account, record(account, made, device), device.traits().aaguid(), rig.scene().now());
  }

  private static CoseAlgorithm agreed(RelyingParty site, BenchDevice device) {
    return site.settings().asks().algorithms().stream()
        .filter(device.traits().algorithms()::contains)
        .findFirst()
        .orElse(CoseAlgorithm.ES256);
  }

  private static CredentialRecord record(
      Account account, StoredCredential made, BenchDevice device) {
    var traits = device.traits();
    return new CredentialRecord(
        made.id(),
        made.key().publicKey().bytes(),
        0,
        traits.verifies(),
        made.backupEligible(),
        made.backupState(),
        traits.transports().stream().map(Transport::id).sorted().toList(),
        account.userHandle(),
        made.rpId());
  }
}

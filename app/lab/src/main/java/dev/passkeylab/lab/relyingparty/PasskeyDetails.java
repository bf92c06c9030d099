package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.webauthn.AuthenticatorModel;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// What pages say of a passkey.
final class PasskeyDetails {

  private PasskeyDetails() {}

  static Page.Home.Row row(Passkey passkey) {
    var used = passkey.used();
    return new Page.Home.Row(
        passkey.id().base64url(),
        passkey.label(),
        "%s · created %s · %s"
            .formatted(
                kept(passkey),
                day(passkey.created()),
                used == null ? "never used" : "last used " + day(used)));
  }

  private static String day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String kept(Passkey passkey) {
    if (!passkey.record().backupEligible()) {
      return "on one device only";
    }
    return passkey.record().backupState() ? "synced" : "not synced yet";
  }

  static Page page(Account account, Passkey passkey) {
    var record = passkey.record();
    var model = AuthenticatorModel.of(passkey.aaguid());
    var used = passkey.used();
    var lines =
        List.of(
            new Page.Passkey.Line("Authenticator", name(model)),
            new Page.Passkey.Line("AAGUID", model.uuid()),
            new Page.Passkey.Line("Kept", kept(passkey)),
            new Page.Passkey.Line("Transports", String.join(", ", record.transports())),
            new Page.Passkey.Line("Created", passkey.created().toString()),
            new Page.Passkey.Line("Last used", used == null ? "never" : used.toString()),
            new Page.Passkey.Line("Signature counter", "" + record.signCount()),
            new Page.Passkey.Line("Credential id", record.id().base64url()));
    return new Page.Passkey(
        Query.on(Route.PASSKEY_PAGE.path(), "id", record.id().base64url()),
        passkey.label(),
        account.name(),
        passkey.label(),
        lines,
        "");
  }

  private static String name(AuthenticatorModel model) {
    return model.name().isEmpty() ? "unknown" : model.name();
  }
}

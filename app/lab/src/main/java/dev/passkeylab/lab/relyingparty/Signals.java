package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.relyingparty.page.SignalCall;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.webauthn.Json;
import java.util.List;
import java.util.function.Supplier;

/// What a browser is told of passkeys that are gone and of accounts that are called otherwise,
/// WebAuthn Level 3 `#sctn-signal-methods`.
record Signals(Supplier<SiteSettings> settings, Repository repository) {

  List<SignalCall> unknown(Bytes credentialId) {
    return calls("signalUnknownCredential", json().put("credentialId", credentialId.base64url()));
  }

  List<SignalCall> accepted(Account account) {
    var ids =
        repository.passkeysOf(account.userHandle()).stream()
            .map(it -> it.id().base64url())
            .toList();
    return calls(
        "signalAllAcceptedCredentials",
        json().put("userId", account.userHandle()).putTexts("allAcceptedCredentialIds", ids));
  }

  List<SignalCall> details(Account account) {
    return calls(
        "signalCurrentUserDetails",
        json()
            .put("userId", account.userHandle())
            .put("name", account.name())
            .put("displayName", account.name()));
  }

  private Json json() {
    return Json.object().put("rpId", settings.get().rpId());
  }

  private List<SignalCall> calls(String method, Json options) {
    return settings.get().script().does(PageSwitch.SIGNALS)
        ? List.of(new SignalCall(method, options.bytes().asUtf8()))
        : List.of();
  }
}

package dev.passkeylab.lab.scenario.write;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.bench.DeviceSettings;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.bench.SiteChoices;
import dev.passkeylab.lab.browser.SavedPassword;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What is set up as tables of a scenario file: each key with its value as YAML writes it.
final class Traits {

  private Traits() {}

  private static <T> Map<String, String> of(List<Setting<T>> settings, T thing) {
    var traits = new LinkedHashMap<String, String>();
    settings.forEach(it -> traits.put(it.id(), Flow.value(it, thing)));
    return traits;
  }

  static Map<String, String> of(Device device, boolean plugged) {
    var traits = of(DeviceSettings.ALL, device);
    traits.put("plugged", "" + plugged);
    return traits;
  }

  /// {@return all that a file must say of a device, from the profile that is most like it}
  static Map<String, String> whole(Device device, boolean plugged) {
    return Stream.of(DeviceProfile.values())
        .map(it -> from(it, device, plugged))
        .min(Comparator.comparingInt(Map::size))
        .orElseThrow();
  }

  private static Map<String, String> from(DeviceProfile profile, Device device, boolean plugged) {
    var whole = new LinkedHashMap<String, String>();
    whole.put("profile", profile.id());
    whole.putAll(changed(of(profile.device(device.name()), true), of(device, plugged)));
    return whole;
  }

  static Map<String, String> of(Bench.Site site) {
    var settings = site.settings();
    var traits = new LinkedHashMap<String, String>();
    traits.put("id", Flow.text(settings.rpId()));
    traits.put("name", Flow.text(settings.name()));
    traits.put("origin", Flow.text(settings.origin()));
    traits.put("mirrors", Flow.texts(site.mirrors()));
    traits.put(
        "password-cost", settings.cost().equals(PasswordCost.MINIMAL) ? "minimal" : "production");
    traits.putAll(of(SiteChoices.OWN, settings));
    return traits;
  }

  /// {@return all that a file must say of a site}
  static Map<String, String> whole(Bench.Site site) {
    var id = site.settings().rpId();
    var whole = new LinkedHashMap<String, String>();
    whole.put("id", Flow.text(id));
    whole.putAll(changed(of(new Bench.Site(SiteSettings.of(id), List.of())), of(site)));
    return whole;
  }

  /// {@return what a file says of the pages of a site}
  static Map<String, String> pages(SiteSettings site) {
    return of(SiteChoices.PAGES, site);
  }

  /// {@return the client as a file names it: a profile, or what differs from it}
  static String whole(ClientProfile client) {
    var base = ClientProfile.of(client.id()).orElse(ClientProfile.LAB);
    var changed = changed(of(base), of(client));
    if (changed.isEmpty()) {
      return base.id();
    }
    var whole = new LinkedHashMap<String, String>();
    whole.put("profile", base.id());
    whole.putAll(changed);
    return Flow.table(whole);
  }

  static Map<String, String> of(ClientProfile client) {
    var traits = new LinkedHashMap<String, String>();
    traits.put("platform", Flow.text(client.platform()));
    traits.put("browser", Flow.text(client.browser()));
    traits.put("conditional-get", client.conditionalGet().id());
    traits.put("client-capabilities", "" + client.clientCapabilities());
    traits.put("conditional-create", "" + client.conditionalCreate());
    traits.put("immediate-get", "" + client.immediateGet());
    traits.put("hybrid-transport", "" + client.hybridTransport());
    traits.put("related-origins", "" + client.relatedOrigins());
    traits.put("signals", "" + client.signals());
    traits.put("hints", "" + client.hints());
    traits.put("verifies-when-preferred", client.verifiesWhenPreferred().id());
    traits.put("attestation-consent", "" + client.attestationConsent());
    traits.put("another-device", Flow.text(client.anotherDevice()));
    return traits;
  }

  /// @param first the RP ID of the first site, which need not be named
  static Map<String, String> of(Bench.Account account, String first) {
    var traits = new LinkedHashMap<String, String>();
    traits.put("name", Flow.text(account.name()));
    traits.put("password", Flow.text(account.password()));
    if (!account.rpId().equals(first)) {
      traits.put("at", Flow.text(account.rpId()));
    }
    account.userHandle().ifPresent(it -> traits.put("user-handle", Flow.text(it.base64url())));
    if (!account.recoveryCodes().isEmpty()) {
      traits.put("recovery-codes", Flow.texts(account.recoveryCodes()));
    }
    if (!account.passkeys().isEmpty()) {
      traits.put("passkeys", Flow.list(account.passkeys().stream().map(Traits::whole).toList()));
    }
    return traits;
  }

  private static String whole(Bench.Passkey passkey) {
    var traits = of(passkey);
    return traits.size() == 1 ? Flow.text(passkey.device()) : Flow.table(traits);
  }

  static Map<String, String> of(Bench.Passkey passkey) {
    var traits = new LinkedHashMap<String, String>();
    traits.put("on", Flow.text(passkey.device()));
    passkey.algorithm().ifPresent(it -> traits.put("algorithm", it.id()));
    if (!passkey.discoverable()) {
      traits.put("discoverable", "false");
    }
    return traits;
  }

  /// @param first the origin of the first site, which need not be named
  static Map<String, String> of(SavedPassword saved, String first) {
    var traits = new LinkedHashMap<String, String>();
    traits.put("name", Flow.text(saved.name()));
    traits.put("password", Flow.text(saved.password()));
    if (!saved.origin().equals(first)) {
      traits.put("at", Flow.text(saved.origin()));
    }
    return traits;
  }

  /// {@return the keys whose values differ, with those of `after`}
  static Map<String, String> changed(Map<String, String> before, Map<String, String> after) {
    var changed = new LinkedHashMap<>(after);
    changed.entrySet().removeIf(it -> Objects.equals(before.get(it.getKey()), it.getValue()));
    return changed;
  }
}

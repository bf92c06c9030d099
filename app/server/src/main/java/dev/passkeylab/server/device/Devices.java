package dev.passkeylab.server.device;

import dev.passkeylab.authenticator.CredentialStore;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.client.ConditionalGet;
import dev.passkeylab.client.CredentialSignal;
import dev.passkeylab.client.DomException;
import dev.passkeylab.client.VirtualBrowser;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.RequestOptions;
import dev.passkeylab.world.Entropy;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;

/// The authenticators that somebody has added, and a browser that has them at hand. A laptop stands
/// in until the first is added. One call at a time.
final class Devices {

  private final Entropy entropy;
  private final Set<String> added = new LinkedHashSet<>();
  private VirtualBrowser browser;
  private boolean laptop = true;
  private int numbers;

  Devices(Entropy entropy) {
    this.entropy = entropy;
    this.browser =
        new VirtualBrowser(entropy).plug(DeviceProfile.LAPTOP.device(), CredentialStore.inMemory());
  }

  /// {@return an id that no authenticator has had yet}
  synchronized String nextId() {
    return "authenticator-" + ++numbers;
  }

  synchronized void add(AuthenticatorConfig config) {
    if (laptop) {
      browser = new VirtualBrowser(entropy);
      laptop = false;
    }
    browser.plug(config.device(), CredentialStore.inMemory(), config.person());
    added.add(config.device().name());
  }

  /// {@return whether there was an authenticator of that id}
  synchronized boolean remove(String id) {
    return added.remove(id) && browser.unplug(id);
  }

  synchronized void removeAll() {
    added.forEach(browser::unplug);
    added.clear();
  }

  /// {@return what the browser can do with them, sorted}
  synchronized SortedMap<String, Boolean> capabilities() {
    return browser.capabilities();
  }

  /// {@return how many credentials the signal changed}
  ///
  /// @throws DomException when the call rejects
  synchronized int signal(CredentialSignal signal, String origin) {
    return browser.signal(signal, origin);
  }

  /// @throws DomException when the call rejects
  synchronized ConditionalGet create(CreationOptions options, String origin, boolean conditional) {
    return new ConditionalGet.Answered(
        conditional ? browser.createConditional(options, origin) : browser.create(options, origin));
  }

  /// @throws DomException when the call rejects
  synchronized ConditionalGet get(RequestOptions options, String origin, boolean conditional) {
    return conditional
        ? browser.getConditional(options, origin)
        : new ConditionalGet.Answered(browser.get(options, origin));
  }
}

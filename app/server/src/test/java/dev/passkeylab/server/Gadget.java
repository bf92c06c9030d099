package dev.passkeylab.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Protocol;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;

/// An authenticator that Chromium itself plays, at the disposal of one tab.
///
/// It differs from what people have. With somebody there a call is answered at once, also a
/// conditional one, for which a person would have to choose; one for which it has nothing is
/// refused at once, where a person's browser would wait. With nobody there every call waits.
final class Gadget {

  private final Tab tab;
  private final VirtualAuthenticator authenticator;

  private Gadget(Tab tab, Transport transport, boolean verifies) {
    this.tab = tab;
    this.authenticator =
        tab.driver()
            .addVirtualAuthenticator(
                new VirtualAuthenticatorOptions()
                    .setProtocol(Protocol.CTAP2)
                    .setTransport(transport)
                    .setHasResidentKey(true)
                    .setHasUserVerification(verifies)
                    .setIsUserVerified(verifies));
  }

  /// {@return one that is part of the computer, as a fingerprint reader is}
  static Gadget builtIn(Tab tab) {
    return new Gadget(tab, Transport.INTERNAL, true);
  }

  /// {@return one that is part of the computer and cannot tell who uses it}
  static Gadget withoutVerification(Tab tab) {
    return new Gadget(tab, Transport.INTERNAL, false);
  }

  /// {@return one that is plugged in}
  static Gadget securityKey(Tab tab) {
    return new Gadget(tab, Transport.USB, true);
  }

  /// Says whether somebody is there to touch it.
  void present(boolean somebody) {
    command("WebAuthn.setAutomaticPresenceSimulation", Map.of("enabled", somebody));
  }

  /// Says whether it knows the finger.
  void knowsTheFinger(boolean known) {
    authenticator.setUserVerified(known);
  }

  /// Has it say from now on that it verified nobody.
  void deniesVerification() {
    command("WebAuthn.setResponseOverrideBits", Map.of("isBadUV", true));
  }

  /// {@return the names under which it has passkeys}
  List<Object> names() {
    var credentials = command("WebAuthn.getCredentials", Map.of()).get("credentials");
    return ((List<?>) credentials)
        .stream().<Object>map(it -> ((Map<?, ?>) it).get("userName")).toList();
  }

  private Map<String, Object> command(String name, Map<String, Object> more) {
    var parameters = new HashMap<>(more);
    parameters.put("authenticatorId", authenticator.getId());
    return tab.command(name, parameters);
  }
}

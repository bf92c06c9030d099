package dev.passkeylab.server;

import java.util.Optional;
import org.eclipse.jetty.server.Request;

/// What the site's cookies are called outside. Browsers share cookies among all ports of a host, so
/// that the port is in their names: another server of this computer has a `session` too.
///
/// @param prefix which theirs have and no others
record CookieNames(String prefix) {

  static CookieNames of(Request request) {
    return new CookieNames("passkey-lab-" + Request.getLocalPort(request) + "-");
  }

  String outside(String name) {
    return prefix + name;
  }

  /// {@return the site's name of a cookie; empty when it is none of the site's}
  Optional<String> inside(String name) {
    return name.startsWith(prefix)
        ? Optional.of(name.substring(prefix.length()))
        : Optional.empty();
  }
}

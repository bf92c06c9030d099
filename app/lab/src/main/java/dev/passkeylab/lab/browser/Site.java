package dev.passkeylab.lab.browser;

import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.relyingparty.Response;

/// The way to a site: in memory to our own relying party, or over HTTP to somebody else's.
@FunctionalInterface
public interface Site {

  /// {@return the site's answer}
  Response send(Request request);
}

package dev.passkeylab.server;

import java.io.Serial;

/// A request that does not get as far as the site.
final class Refused extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  static final int FORBIDDEN = 403;
  static final int METHOD_NOT_ALLOWED = 405;
  static final int TIMEOUT = 408;
  static final int TOO_LARGE = 413;
  static final int UNSUPPORTED_TYPE = 415;
  static final int MISDIRECTED = 421;
  static final int BAD_REQUEST = 400;
  static final int BUSY = 503;

  private final int status;

  Refused(int status, String why) {
    super(why);
    this.status = status;
  }

  int status() {
    return status;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}

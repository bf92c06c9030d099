package dev.passkeylab.lab.relyingparty;

/// A cookie that a browser is to keep.
///
/// @param value empty where there is nothing to keep any more
/// @param persistent whether it outlives the browser's session
public record Cookie(String value, boolean persistent) {

  /// {@return one that goes with the browser's session}
  public static Cookie ofSession(String value) {
    return new Cookie(value, false);
  }
}

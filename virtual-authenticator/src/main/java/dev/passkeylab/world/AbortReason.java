package dev.passkeylab.world;

/// Why a waiting operation was called off.
public enum AbortReason {
  /// The page's script called `abort()` on the signal it had passed.
  SIGNAL("the page aborted the request"),
  /// The person left the page, or the page moved on.
  NAVIGATION("the page was left"),
  /// The tab or window was closed.
  CLOSED("the window was closed");

  private final String words;

  AbortReason(String words) {
    this.words = words;
  }

  /// {@return the reason as the end of a sentence}
  public String words() {
    return words;
  }
}

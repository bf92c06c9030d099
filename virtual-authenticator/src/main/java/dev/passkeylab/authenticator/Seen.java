package dev.passkeylab.authenticator;

/// What a device has seen of the person in one operation.
///
/// @param status `OK` when the operation may go on
/// @param present somebody was there: the flag UP
/// @param verified it was the person whose device it is: the flag UV
record Seen(CtapStatus status, boolean present, boolean verified) {

  static Seen verified(boolean present) {
    return new Seen(CtapStatus.OK, present, true);
  }

  static Seen refused(CtapStatus status) {
    return new Seen(status, false, false);
  }
}

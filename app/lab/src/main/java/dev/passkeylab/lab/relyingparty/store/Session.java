package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.page.Factor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a site knows of one browser.
///
/// @param id the value of the cookie
/// @param userHandle the account that is signed in, or `null`
/// @param since when its owner showed last that it is them, or `null`
/// @param passed the factors by which they did
/// @param verified whether one of them was a passkey whose device verified them
/// @param pending the name of the account that is being signed in, or empty
/// @param offer why the passkey is offered that was offered last, or empty
/// @param message what has just been done in it, for the next page to say; or empty
public record Session(
    String id,
    @Nullable Bytes userHandle,
    @Nullable Instant since,
    List<Factor> passed,
    boolean verified,
    String pending,
    String offer,
    String message) {

  public Session {
    passed = List.copyOf(passed);
  }

  /// {@return a session that belongs to nobody}
  public static Session nobodys(String id) {
    return new Session(id, null, null, List.of(), false, "", "", "");
  }

  /// {@return whether its owner showed more than one thing, or one that takes two: a device and who
  /// holds it}
  public boolean strong() {
    return verified || passed.stream().distinct().count() > 1;
  }

  /// {@return the same session in which `name` is being signed in, with nothing shown yet}
  public Session signingIn(String name) {
    return new Session(id, userHandle, since, passed, verified, name, offer, message);
  }

  /// {@return the same session after `factor` was shown}
  public Session passing(Factor factor, boolean verifying) {
    var more = new ArrayList<>(passed);
    more.add(factor);
    return new Session(id, userHandle, since, more, verified || verifying, pending, offer, message);
  }

  /// {@return the same session of an account that has just been shown to be its owner's}
  public Session of(Bytes account, Instant now) {
    return new Session(id, account, now, passed, verified, "", offer, message);
  }

  /// {@return the same session with a passkey offered for that reason}
  public Session offering(String reason) {
    return new Session(id, userHandle, since, passed, verified, pending, reason, message);
  }

  /// {@return the same session with something for the next page to say}
  public Session saying(String words) {
    return new Session(id, userHandle, since, passed, verified, pending, offer, words);
  }
}

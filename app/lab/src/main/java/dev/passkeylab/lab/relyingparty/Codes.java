package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.IssuedCode;
import dev.passkeylab.lab.relyingparty.store.PasswordHash;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.world.Entropy;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// The one-time codes of a site: sent to the outbox, kept as a hash, good once and not for long.
final class Codes {

  /// For what a code is good. One that was sent for the one is nothing to the other.
  enum Use {
    SIGN_IN("to sign in", "sign-in"),
    RECOVERY("to choose a new password", "recovery");

    private final String words;
    private final String id;

    Use(String words, String id) {
      this.words = words;
      this.id = id;
    }

    /// Not by name, which another account may have by the time that the code is typed.
    private String of(Account account) {
      return id + "/" + account.userHandle().base64url();
    }
  }

  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;
  private static final int SALT_LENGTH = 16;

  private final Supplier<SiteSettings> settings;
  private final Repository repository;
  private final Entropy entropy;
  private final InstantSource clock;
  private final Journal journal;
  private final AtomicInteger sent = new AtomicInteger();

  Codes(
      Supplier<SiteSettings> settings,
      Repository repository,
      Entropy entropy,
      InstantSource clock,
      Journal journal) {
    this.settings = settings;
    this.repository = repository;
    this.entropy = entropy;
    this.clock = clock;
    this.journal = journal;
  }

  /// Sends a code to the owner of the account called `name`, instead of any earlier one. Nobody
  /// learns here whether there is such an account: it is counted all the same.
  ///
  /// @return whether it was not one too many
  boolean send(Use use, String name) {
    var rules = settings.get().rules();
    var what = "messages to " + name;
    if (!repository.admit(what, rules.messages(), clock.instant())) {
      journal.record(new RelyingPartyEvent.RateLimited(what, rules.messages().toString()));
      return false;
    }
    repository.account(name).ifPresent(it -> send(use, it));
    return true;
  }

  private void send(Use use, Account account) {
    var rules = settings.get().rules();
    var label = "rp/code/" + sent.incrementAndGet();
    var code = digits(label);
    var salt = entropy.bytes(label + "/salt", SALT_LENGTH);
    var hash = PasswordHash.of(code, salt, settings.get().cost());
    var expires = clock.instant().plus(rules.codeLasts());
    repository.put(new IssuedCode(use.of(account), hash, expires, rules.tries().times()));
    var text = "%s is your code %s at %s.".formatted(code, use.words, settings.get().name());
    journal.record(new RelyingPartyEvent.MessageSent(account.name(), text, code));
  }

  private String digits(String label) {
    long number = Long.parseLong(entropy.bytes(label, Integer.BYTES).hex(), 16);
    return ("%0" + DIGITS + "d").formatted(number % MODULUS);
  }

  /// {@return whether this is the code that was sent for that use} A right one is used up; wrong
  /// ones use it up too, in the end.
  boolean check(Use use, String name, String typed) {
    var issued = repository.account(name).map(use::of).flatMap(repository::consumeCode);
    if (issued.isEmpty() || !clock.instant().isBefore(issued.get().expires())) {
      return false;
    }
    boolean right = issued.get().code().matches(typed.strip());
    if (!right && issued.get().tries() > 1) {
      repository.put(issued.get().tried());
    }
    return right;
  }
}

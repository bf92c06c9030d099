package dev.passkeylab.server.storage;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.IssuedChallenge;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import dev.passkeylab.lab.relyingparty.store.PasswordHash;
import dev.passkeylab.lab.relyingparty.store.RecoveryCodes;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.webauthn.UserVerification;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A program that enrols without end, several at once, until somebody kills it. It prints a number
/// once that number's enrolment is acknowledged.
final class Enroller {

  /// Ends a line: one that was cut short is no acknowledgement.
  static final String DONE = " done";

  private static final int AT_ONCE = 4;

  private Enroller() {}

  static void main(String[] args) throws Exception {
    var repository = Database.open(args[0], "site").repository();
    var first = Integer.parseInt(args[1]);
    for (int i = 0; i < AT_ONCE; i++) {
      int start = first + i;
      Thread.ofPlatform().start(() -> enrol(repository, start, System.out));
    }
  }

  private static void enrol(Repository repository, int start, PrintStream acknowledged) {
    for (int number = start; ; number += AT_ONCE) {
      var session = Session.nobodys("s" + number);
      repository.insertIfAbsent(account(number));
      repository.begin(session.of(handle(number), Instant.EPOCH));
      repository.put(challenge(number));
      if (repository.consumeChallenge(session.id(), Ceremony.REGISTRATION, Bytes.EMPTY).isEmpty()) {
        throw new IllegalStateException("the challenge of " + number + " is gone");
      }
      repository.insertIfAbsent(passkey(number));
      acknowledged.println(number + DONE);
    }
  }

  static Bytes handle(int number) {
    return Bytes.utf8("user-" + number);
  }

  private static Account account(int number) {
    var hash = new PasswordHash(PasswordCost.MINIMAL, Bytes.EMPTY, Bytes.wrap(new byte[32]));
    return new Account("a" + number, handle(number), hash, RecoveryCodes.NONE, null);
  }

  static IssuedChallenge challenge(int number) {
    return new IssuedChallenge(
        "s" + number,
        Ceremony.REGISTRATION,
        Bytes.wrap(new byte[32]),
        Instant.now().plus(Duration.ofDays(1)),
        false,
        UserVerification.PREFERRED);
  }

  static Passkey passkey(int number) {
    var id = Bytes.utf8("passkey-" + number);
    var record =
        new CredentialRecord(
            id, id, 0, true, false, false, List.of("internal"), handle(number), "localhost");
    return new Passkey(record, "Laptop", Bytes.wrap(new byte[16]), Instant.EPOCH, null);
  }
}

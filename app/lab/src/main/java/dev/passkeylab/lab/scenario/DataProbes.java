package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Looks at flags and counters, in the authenticator data that passed.
final class DataProbes {

  private static final int FLAGS = 32;
  private static final int COUNTER = 33;
  private static final int HEAD = 37;
  private static final Seen NO_DATA = Seen.nothing("no authenticator data in this window");

  private DataProbes() {}

  /// {@return the whole flags byte of the newest authenticator data, as `0x1d`}
  static Seen flags(Evidence evidence) {
    return newestData(
        evidence,
        data -> new Seen.Value("0x%02x".formatted(data.at(FLAGS)), flagsOf(data).toString()));
  }

  /// {@return one bit of the newest authenticator data, 0 or 1}
  static Seen flag(Evidence evidence, Flag flag) {
    return newestData(evidence, data -> Seen.value(flagsOf(data).has(flag) ? 1 : 0));
  }

  static Flags flagsOf(Bytes data) {
    return new Flags(data.at(FLAGS));
  }

  /// {@return the counter of the newest authenticator data}
  static Seen counter(Evidence evidence) {
    return newestData(evidence, data -> Seen.value(count(data)));
  }

  private static long count(Bytes data) {
    return data.number(COUNTER, Integer.BYTES);
  }

  private static Seen newestData(Evidence evidence, Function<Bytes, Seen> look) {
    return newest(evidence, withData(evidence))
        .map(made -> look.apply(made.authenticatorData()))
        .orElse(NO_DATA);
  }

  private static List<Made> withData(Evidence evidence) {
    return Ceremonies.all(evidence.entries()).reversed().stream()
        .filter(it -> it.authenticatorData().length() >= HEAD)
        .toList();
  }

  private static Optional<Made> newest(Evidence evidence, List<Made> newestFirst) {
    var newest = newestFirst.stream().filter(it -> it.index() >= evidence.from()).findFirst();
    newest.ifPresent(it -> evidence.found().accept(evidence.entries().get(it.index()).seq()));
    return newest;
  }

  /// {@return how the newest counter stands to the one before it of the same credential}
  static Seen counterChange(Evidence evidence) {
    var all = withData(evidence);
    return newest(evidence, all).map(it -> change(all, it)).orElse(NO_DATA);
  }

  private static Seen change(List<Made> newestFirst, Made newest) {
    return newestFirst.stream()
        .filter(it -> it.index() < newest.index() && it.id().equals(newest.id()))
        .filter(it -> it.response().isPresent() == newest.response().isPresent())
        .findFirst()
        .map(it -> change(count(it.authenticatorData()), count(newest.authenticatorData())))
        .orElse(Seen.nothing("there is no earlier counter of this credential"));
  }

  private static Seen change(long before, long now) {
    var word = now > before ? "increases" : now < before ? "regresses" : "unchanged";
    return new Seen.Value(word, "%s: %d after %d".formatted(word, now, before));
  }
}

package dev.passkeylab.lab.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells which entries of a live run belong to one ceremony. Nobody marks them there: real browsers
/// do not say what their requests are for. What passes says it: options and the response to them
/// carry the same challenge, and what a site decides names the request that it was asked by.
final class Exchanges {

  private static final int MOST_UNANSWERED = 1_000;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> ceremonies = new HashMap<>();
  private final Map<Integer, Exchange> open =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Exchange> eldest) {
          return size() > MOST_UNANSWERED;
        }
      };

  /// A request with what came of it so far.
  private static final class Exchange {
    final List<Entry> entries = new ArrayList<>();
    @Nullable String ceremony;
  }

  /// What an entry tells: that `entries`, itself and maybe some before it, belong to a ceremony.
  record Told(String ceremony, List<Entry> entries) {}

  /// Takes the next entry in.
  Optional<Told> add(Entry entry) {
    if (entry.event() instanceof PageEvent.Requested requested) {
      var exchange = new Exchange();
      open.put(entry.seq(), exchange);
      var answered = Optional.ofNullable(requested.payload()).flatMap(Challenge::answered);
      return told(exchange, entry, answered.map(this::of));
    }
    var exchange = entry.cause() == null ? null : open.get(entry.cause());
    if (exchange == null) {
      return Optional.empty();
    }
    return switch (entry.event()) {
      case PageEvent.Responded responded -> {
        open.remove(entry.cause());
        var given = Optional.ofNullable(responded.payload()).flatMap(Challenge::given);
        yield told(exchange, entry, given.map(this::of));
      }
      case RelyingPartyEvent.PasswordChecked _, RelyingPartyEvent.CodeChecked _ ->
          told(
              exchange,
              entry,
              exchange.ceremony == null ? Optional.of(next("password-sign-in")) : Optional.empty());
      case Event _ -> told(exchange, entry, Optional.empty());
    };
  }

  private static Optional<Told> told(Exchange exchange, Entry entry, Optional<String> ceremony) {
    exchange.entries.add(entry);
    if (exchange.ceremony == null) {
      exchange.ceremony = ceremony.orElse(null);
      return ceremony.map(it -> new Told(it, List.copyOf(exchange.entries)));
    }
    return Optional.of(new Told(exchange.ceremony, List.of(entry)));
  }

  /// {@return the ceremony of a challenge; a new one where nobody has seen it}
  private String of(Challenge challenge) {
    return ceremonies.computeIfAbsent(challenge.value(), _ -> next(challenge.ceremony()));
  }

  private String next(String kind) {
    return kind + "-" + counts.merge(kind, 1, Integer::sum);
  }

  /// Lets go of ceremonies that are over for good.
  void forget(String ceremony) {
    ceremonies.values().remove(ceremony);
  }
}

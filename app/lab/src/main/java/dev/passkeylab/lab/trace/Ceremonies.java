package dev.passkeylab.lab.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers the entries of a trace by ceremony, as they come: by their marks where they have any,
/// else by what passed.
public final class Ceremonies {

  private final Map<String, Gathered> gathered = new LinkedHashMap<>();
  private final Map<Integer, String> marks = new HashMap<>();
  private final Exchanges exchanges = new Exchanges();

  private static final class Gathered {
    final List<Entry> entries = new ArrayList<>();
    @Nullable CeremonySpan span;
  }

  /// Takes the next entry in.
  ///
  /// @return the number of the first entry of which it says something new: its own or a smaller one
  public int add(Entry entry) {
    var mark = entry.ceremony();
    if (mark != null) {
      put(mark, entry);
      return entry.seq();
    }
    var told = exchanges.add(entry);
    told.ifPresent(it -> it.entries().forEach(each -> put(it.ceremony(), each)));
    return told.map(it -> it.entries().getFirst().seq()).orElse(entry.seq());
  }

  private void put(String ceremony, Entry entry) {
    var those = gathered.computeIfAbsent(ceremony, _ -> new Gathered());
    those.entries.add(entry);
    those.span = null;
    marks.put(entry.seq(), ceremony);
  }

  /// {@return the ceremonies, in the order in which they began}
  public List<CeremonySpan> spans() {
    return gathered.keySet().stream().map(this::span).toList();
  }

  /// {@return the ceremony of `entry`, where it belongs to one}
  public Optional<CeremonySpan> of(Entry entry) {
    return Optional.ofNullable(marks.get(entry.seq())).map(this::span);
  }

  private CeremonySpan span(String ceremony) {
    var those = gathered.get(ceremony);
    if (those == null) {
      throw new IllegalArgumentException("no ceremony " + ceremony);
    }
    var span = those.span;
    if (span == null) {
      span = CeremonySpan.of(ceremony, those.entries);
      those.span = span;
    }
    return span;
  }

  /// Lets go of the ceremonies that were over before the entry numbered `first`.
  public void forget(int first) {
    var over =
        gathered.entrySet().stream()
            .filter(it -> it.getValue().entries.getLast().seq() < first)
            .map(Map.Entry::getKey)
            .toList();
    for (var ceremony : over) {
      span(ceremony).entries().forEach(it -> marks.remove(it.seq()));
      gathered.remove(ceremony);
      exchanges.forget(ceremony);
    }
  }
}

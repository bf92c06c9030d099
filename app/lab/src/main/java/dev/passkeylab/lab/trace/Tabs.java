package dev.passkeylab.lab.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tabs of the browser, as a trace tells of them: which are open, what each shows, and in which
/// the person acted last.
public final class Tabs {

  private final Map<String, Optional<Entry>> shown = new LinkedHashMap<>();
  private final Map<String, String> ceremonies = new LinkedHashMap<>();
  private final Map<Integer, String> prompts = new LinkedHashMap<>();
  private @Nullable String acted;
  private int actedAt;

  private Tabs() {}

  /// {@return the tabs at the end of `trace`}
  public static Tabs of(List<Entry> trace) {
    var tabs = new Tabs();
    trace.forEach(tabs::read);
    return tabs;
  }

  /// {@return the names of those that are open, in the order in which they were opened}
  public List<String> open() {
    return List.copyOf(shown.keySet());
  }

  /// {@return the entry that says what a tab shows; empty where it has shown nothing yet}
  public Optional<Entry> shown(String tab) {
    return shown.getOrDefault(tab, Optional.empty());
  }

  /// {@return the tab in which the person acted last, of those that are open}
  public Optional<String> acted() {
    return Optional.ofNullable(acted);
  }

  /// {@return the number of the entry that says so, 0 where there is none}
  public int actedAt() {
    return actedAt;
  }

  /// {@return the tab in front of which a prompt stands}
  ///
  /// @param opened the number of the entry that says that it is open
  public Optional<String> ofPrompt(int opened) {
    return Optional.ofNullable(prompts.get(opened));
  }

  private void read(Entry entry) {
    var page = entry.from().tab().or(entry.to()::tab);
    if (entry.ceremony() != null && page.isPresent()) {
      ceremonies.put(entry.ceremony(), page.get());
    }
    switch (entry.event()) {
      case PersonEvent.Visited(_, var tab) -> {
        shown.putIfAbsent(tab, Optional.empty());
        acts(tab, entry);
      }
      case PersonEvent.WentBack(var tab) -> acts(tab, entry);
      case PersonEvent.ClosedTab(var tab) -> close(tab, entry);
      case PersonEvent.RestartedBrowser _ -> {
        shown.clear();
        acts(null, entry);
      }
      case PersonEvent.Prompted _ -> opens(entry);
      case PersonEvent.Answered _ -> acts(answered(entry), entry);
      case PageEvent.Shown it -> shown.computeIfPresent(it.tab(), (_, _) -> Optional.of(entry));
      case Event _ -> {} // opens, closes and shows nothing
    }
  }

  private void acts(@Nullable String tab, Entry entry) {
    acted = tab;
    actedAt = entry.seq();
  }

  private void close(String tab, Entry entry) {
    shown.remove(tab);
    if (tab.equals(acted)) {
      acts(shown.isEmpty() ? null : open().getLast(), entry);
    }
  }

  /// What a device or the browser asks belongs to the page whose ceremony it is part of. What is
  /// part of none comes at once of what the person does in a tab.
  private void opens(Entry entry) {
    var tab = entry.from().tab().orElse(null);
    if (tab == null && entry.ceremony() != null) {
      tab = ceremonies.get(entry.ceremony());
    }
    tab = tab == null ? acted : tab;
    if (tab != null) {
      prompts.put(entry.seq(), tab);
    }
  }

  private @Nullable String answered(Entry entry) {
    return entry
        .to()
        .tab()
        .orElseGet(
            () -> entry.cause() == null ? acted : prompts.getOrDefault(entry.cause(), acted));
  }
}

package dev.passkeylab.desktop.stage;

import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Tabs;
import java.util.List;
import java.util.Optional;

/// What the person looks at on the stage: a tab, and one of the decisions that wait. Their next act
/// takes them to the tab in which they act.
final class Attention {

  private static final List<String> ORDINALS =
      List.of(
          Party.FIRST_TAB,
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth");

  private Tabs tabs = Tabs.of(List.of());
  private Optional<String> tab = Optional.empty();
  private Optional<PromptRef> prompt = Optional.empty();

  /// Goes on to where the run is now.
  void follow(Tabs now) {
    if (now.actedAt() != tabs.actedAt()) {
      tab = Optional.empty();
    }
    tabs = now;
  }

  /// Looks at a tab, and at what waits there.
  void turn(String name) {
    tab = Optional.of(name);
    prompt = Optional.empty();
  }

  /// Looks at a decision, and at the tab that it is for.
  void look(Moment.Open open) {
    prompt = Optional.of(open.prompt().ref());
    tab = tabs.ofPrompt(open.opened()).or(() -> tab);
  }

  /// {@return the tabs as they are}
  Tabs tabs() {
    return tabs;
  }

  /// {@return the name of the tab that is looked at}
  String tab() {
    return tab.or(tabs::acted).orElseGet(this::unused);
  }

  /// {@return the name that the next tab gets}
  String unused() {
    for (var ordinal : ORDINALS) {
      if (!tabs.open().contains(ordinal)) {
        return ordinal;
      }
    }
    int number = ORDINALS.size() + 1;
    while (tabs.open().contains("tab " + number)) {
      number++;
    }
    return "tab " + number;
  }

  /// {@return the decision that was chosen while it is open, else the one in front in this tab,
  /// else the one in front}
  Moment.Open among(List<Moment.Open> waiting) {
    return waiting.stream()
        .filter(it -> prompt.equals(Optional.of(it.prompt().ref())))
        .findFirst()
        .or(() -> waiting.stream().filter(this::isHere).findFirst())
        .orElseGet(waiting::getFirst);
  }

  private boolean isHere(Moment.Open open) {
    return tabs.ofPrompt(open.opened()).equals(Optional.of(tab()));
  }

  /// {@return the decision that was chosen}
  Optional<PromptRef> prompt() {
    return prompt;
  }
}

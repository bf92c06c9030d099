package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.AccountChooser;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.Biometric;
import dev.passkeylab.lab.run.DeviceChooser;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.PagePrompt;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.trace.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Carries deeds out: turns each into acts, by what prompts stand open and by nothing else.
final class Performance {

  private static final Reply FOCUS_NAME = Reply.of("focus").with("field", "username");

  private final Hands hands;

  Performance(Hands hands) {
    this.hands = hands;
  }

  /// Carries a deed out.
  ///
  /// @throws StepFailed when it does not fit where the run stands
  void perform(Deed deed) throws StepFailed {
    switch (deed) {
      case Deed.Acts(var verb, var acts) -> {
        for (var act : acts) {
          act(act, "'" + verb.id() + "' to fit");
        }
      }
      case Deed.OnPage(_, var kinds, var tab, var replies) -> {
        for (var reply : replies) {
          answer(page(kinds, tab), reply);
        }
      }
      case Deed.Pick(var row, var tab) -> pick(row, tab);
      case Deed.Gesture gesture -> {
        for (int i = 0; i < gesture.times(); i++) {
          gesture(gesture);
        }
      }
      case Deed.Choose(var entry) -> choose(entry);
      case Deed.Expect _ -> throw new IllegalArgumentException("an expectation is no deed");
    }
  }

  private Prompt<?> page(Set<PromptKind> kinds, Optional<String> tab) throws StepFailed {
    var wanted =
        kinds.stream().map(PromptKind::id).collect(Collectors.joining(" or "))
            + tab.map(" in tab "::concat).orElse("");
    return open(
        wanted, it -> kinds.contains(it.kind()) && tab.map(name -> isIn(it, name)).orElse(true));
  }

  // An autofill list belongs to the browser, which shows one at a time.
  private static boolean isIn(Prompt<?> prompt, String tab) {
    return !(prompt instanceof PagePrompt<?>) || prompt.asker().equals(Party.page(tab));
  }

  private void pick(String row, Optional<String> tab) throws StepFailed {
    if (hands.moment().newest(PromptKind.AUTOFILL).isEmpty()) {
      answer(page(Set.of(PromptKind.SIGN_IN_PAGE), tab), FOCUS_NAME);
    }
    var open = open(PromptKind.AUTOFILL.id(), it -> it.kind() == PromptKind.AUTOFILL);
    if (open instanceof AutofillList list) {
      check("row", row, list.rows().stream().map(AutofillList.Row::name).toList());
    }
    answer(open, Reply.of("pick").with("row", row));
  }

  private void choose(String entry) throws StepFailed {
    var open =
        open(
            "account-chooser or device-chooser",
            it -> it instanceof AccountChooser || it instanceof DeviceChooser);
    if (open instanceof AccountChooser chooser) {
      check("account", entry, chooser.accounts());
      answer(open, Reply.of("choose").with("account", entry));
    } else if (open instanceof DeviceChooser chooser) {
      check("device", entry, chooser.devices());
      answer(open, Reply.of("choose").with("device", entry));
    }
  }

  private static void check(String what, String wanted, List<String> offered) throws StepFailed {
    if (!offered.contains(wanted)) {
      throw new StepFailed(
          "the " + what + " '" + wanted + "'",
          what + "s: " + Lists.inWords(offered) + Words.didYouMean(wanted, offered));
    }
  }

  private void gesture(Deed.Gesture gesture) throws StepFailed {
    var kinds = gesture.kinds().stream().map(PromptKind::id).collect(Collectors.joining(" or "));
    var asking = gesture.device().map(it -> kinds + " of " + it).orElse(kinds);
    var prompt =
        open(
            asking,
            it ->
                gesture.kinds().contains(it.kind())
                    && gesture.device().map(it.asker().name()::equals).orElse(true));
    var asked = method(prompt);
    if (gesture.method().isPresent() && !gesture.method().get().equals(asked)) {
      throw new StepFailed(
          prompt.asker().name() + " to ask for " + gesture.method().get(), "it asks for " + asked);
    }
    answer(prompt, Reply.of(outcome(prompt, gesture.outcome())));
  }

  private static String method(Prompt<?> prompt) {
    return prompt instanceof Biometric sensor ? sensor.method() : prompt.kind().id();
  }

  /// A password that unlocks a computer matches like a finger does.
  private static String outcome(Prompt<?> prompt, String outcome) {
    if (prompt.kind() != PromptKind.SYSTEM_PASSWORD) {
      return outcome;
    }
    return switch (outcome) {
      case "matches" -> "right";
      case "does-not-match" -> "wrong";
      default -> outcome;
    };
  }

  private void answer(Prompt<?> prompt, Reply reply) throws StepFailed {
    act(new Act.Answer(prompt.ref(), reply), "'" + reply.outcome() + "' to fit " + prompt.ref());
  }

  private Prompt<?> open(String wanted, Predicate<Prompt<?>> fits) throws StepFailed {
    var moment = hands.moment();
    return moment.open().reversed().stream()
        .<Prompt<?>>map(Moment.Open::prompt)
        .filter(fits)
        .findFirst()
        .orElseThrow(
            () -> new StepFailed("an open prompt: " + wanted, "open: " + inWords(moment.refs())));
  }

  private void act(Act act, String wanted) throws StepFailed {
    try {
      hands.act(act);
    } catch (ActRefused e) {
      var open = e.open().isEmpty() ? "" : "; open: " + inWords(e.open());
      throw new StepFailed(wanted, e.getMessage() + open);
    }
  }

  private static String inWords(List<PromptRef> open) {
    return open.isEmpty()
        ? "no prompt"
        : open.stream().map(PromptRef::toString).collect(Collectors.joining(", "));
  }
}

package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.run.AccountChooser;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.Biometric;
import dev.passkeylab.lab.run.ChallengePage;
import dev.passkeylab.lab.run.DeviceChooser;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.PagePrompt;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.SignInPage;
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
      case Deed.Click(var reply, var tab) -> click(reply, tab);
      case Deed.SignIn signIn -> signIn(signIn);
      case Deed.Code(_, var code, var password) -> code(code, password);
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

  private void click(Reply reply, Optional<String> tab) throws StepFailed {
    var button = reply.outcome();
    var page =
        open(
            "a page with '" + button + "'" + tab.map(" in tab "::concat).orElse(""),
            it ->
                it instanceof PagePrompt<?>
                    && tab.map(name -> isIn(it, name)).orElse(true)
                    && has(it, button));
    answer(page, reply);
  }

  private static boolean has(Prompt<?> prompt, String outcome) {
    return prompt.outcomes().stream().anyMatch(it -> it.id().equals(outcome));
  }

  /// Where the name comes first, the password is asked for on the page behind it.
  private void signIn(Deed.SignIn deed) throws StepFailed {
    var page = page(Set.of(PromptKind.SIGN_IN_PAGE), deed.tab());
    if (!(page instanceof SignInPage first && first.page().nameFirst())) {
      var reply = Reply.of("sign-in").with("name", deed.name());
      answer(page, reply.with("password", deed.password()));
      return;
    }
    answer(page, Reply.of("next").with("name", deed.name()));
    var challenge = page(Set.of(PromptKind.CHALLENGE_PAGE), deed.tab());
    if (has(challenge, "use-password")) {
      answer(challenge, Reply.of("use-password"));
      challenge = page(Set.of(PromptKind.CHALLENGE_PAGE), deed.tab());
    }
    answer(challenge, Reply.of("enter").with("password", deed.password()));
  }

  private void code(String code, Optional<String> password) throws StepFailed {
    var typed = code(code);
    if (password.isPresent()) {
      var reply = Reply.of("recover").with("code", typed).with("password", password.get());
      answer(page(Set.of(PromptKind.RECOVERY_PAGE), Optional.empty()), reply);
      return;
    }
    var page = page(Set.of(PromptKind.CHALLENGE_PAGE), Optional.empty());
    if (!(page instanceof ChallengePage asking) || asking.page().factor() == Factor.PASSWORD) {
      throw new StepFailed("a page that asks for a code", "it asks for a password");
    }
    answer(page, Reply.of("enter").with(asking.page().factor().id(), typed));
  }

  private String code(String code) throws StepFailed {
    return switch (code) {
      case Deed.Code.NEWEST ->
          hands
              .newestCode()
              .orElseThrow(() -> new StepFailed("a code in the outbox", "nothing has been sent"));
      case Deed.Code.WRONG ->
          hands.newestCode().equals(Optional.of("000000")) ? "000001" : "000000";
      default -> code;
    };
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

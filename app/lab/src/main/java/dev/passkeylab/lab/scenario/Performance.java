package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Alteration;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.Biometric;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.WireAct;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Carries deeds out: turns each into acts, by what prompts stand open and by nothing else.
final class Performance {

  private static final Set<PromptKind> NO_STEP_ANSWERS =
      EnumSet.of(
          PromptKind.PIN,
          PromptKind.SYSTEM_PASSWORD,
          PromptKind.TOUCH,
          PromptKind.DEVICE_CHOOSER,
          PromptKind.ACCOUNT_CHOOSER);

  private final Hands hands;

  Performance(Hands hands) {
    this.hands = hands;
  }

  /// Carries a deed out.
  ///
  /// @throws StepFailed when it does not fit where the run stands
  void perform(Deed deed) throws StepFailed {
    switch (deed) {
      case Deed.Visit(var url) -> act(new BrowserAct.Visit(url), "a page at " + url);
      case Deed.SignIn(var name, var password) ->
          answer(
              PromptKind.SIGN_IN_PAGE,
              Reply.of("sign-in").with("name", name).with("password", password));
      case Deed.Focus(var field) -> focus(field);
      case Deed.Pick(var row) -> pick(row);
      case Deed.Dismiss() -> answer(PromptKind.AUTOFILL, Reply.of("dismiss"));
      case Deed.Accept() -> answer(PromptKind.UPSELL, Reply.of("accept"));
      case Deed.Decline() -> answer(PromptKind.UPSELL, Reply.of("decline"));
      case Deed.Unlock(var device, var method, var outcome) -> gesture(device, method, outcome);
      case Deed.Cancel(var device, var method) -> gesture(device, method, "cancel");
      case Deed.Click(var outcome) -> answer(PromptKind.HOME_PAGE, Reply.of(outcome));
      case Deed.Advance(var by) -> act(new Act.Advance(by), "time to pass");
      case Deed.Tamper(var rule) ->
          act(new WireAct.Tamper(new Alteration.ByRule(rule, false)), "a way to break " + rule);
      case Deed.Note(var text) -> act(new Act.Note(text), "a note");
      case Deed.Expect _ -> throw new IllegalArgumentException("an expectation is no deed");
    }
  }

  private void focus(String field) throws StepFailed {
    answer(PromptKind.SIGN_IN_PAGE, Reply.of("focus").with("field", field));
  }

  private void pick(String row) throws StepFailed {
    if (hands.moment().newest(PromptKind.AUTOFILL).isEmpty()) {
      focus("username");
    }
    var open = open(PromptKind.AUTOFILL);
    if (open instanceof AutofillList list) {
      var names = list.rows().stream().map(AutofillList.Row::name).toList();
      if (!names.contains(row)) {
        throw new StepFailed(
            "the row '" + row + "'",
            "rows: " + Lists.inWords(names) + Words.didYouMean(row, names));
      }
    }
    answer(open, Reply.of("pick").with("row", row));
  }

  private void gesture(Optional<String> device, Optional<String> method, String outcome)
      throws StepFailed {
    var asking = device.map(it -> it + " to ask").orElse("a device to ask");
    for (var open : hands.moment().open().reversed()) {
      if (open.prompt() instanceof Biometric prompt
          && device.map(it -> it.equals(prompt.asker().name())).orElse(true)) {
        if (method.isPresent() && !method.get().equals(prompt.method())) {
          throw new StepFailed(asking + " for " + method.get(), "it asks for " + prompt.method());
        }
        answer(prompt, Reply.of(outcome));
        return;
      }
    }
    throw new StepFailed(asking + " for " + method.orElse("a gesture"), inWords(hands.moment()));
  }

  private void answer(PromptKind kind, Reply reply) throws StepFailed {
    answer(open(kind), reply);
  }

  private void answer(Prompt<?> prompt, Reply reply) throws StepFailed {
    act(new Act.Answer(prompt.ref(), reply), "'" + reply.outcome() + "' to fit " + prompt.ref());
  }

  private Prompt<?> open(PromptKind kind) throws StepFailed {
    var open = hands.moment().newest(kind);
    if (open.isEmpty()) {
      throw new StepFailed("an open prompt '" + kind.id() + "'", inWords(hands.moment()));
    }
    return open.get().prompt();
  }

  private void act(Act act, String wanted) throws StepFailed {
    try {
      hands.act(act);
    } catch (ActRefused e) {
      throw new StepFailed(wanted, e.getMessage() + "; " + inWords(e.open()));
    }
  }

  private static String inWords(Moment moment) {
    return inWords(moment.refs());
  }

  private static String inWords(List<PromptRef> open) {
    if (open.isEmpty()) {
      return "no prompt is open";
    }
    var names = open.stream().map(PromptRef::toString).collect(Collectors.joining(", "));
    var unanswered =
        open.stream()
            .map(PromptRef::kind)
            .filter(NO_STEP_ANSWERS::contains)
            .findFirst()
            .map(it -> "; scenario files cannot answer a " + it.id() + " yet");
    return "open: " + names + unanswered.orElse("");
  }
}

package dev.passkeylab.lab.scenario;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.PromptKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what the person does with what devices and the browser ask in front of a page.
final class GestureSteps {

  static final List<String> UNLOCK = List.of("on", "with", "outcome", "times");
  static final List<String> UNLOCK_OUTCOMES =
      List.of("matches", "does-not-match", "cancel", Outcome.TIMES_OUT);
  static final List<String> PIN_OUTCOMES = List.of("right", "wrong", "cancel", Outcome.TIMES_OUT);
  static final List<String> TOUCH_OUTCOMES = List.of("touch", "cancel", Outcome.TIMES_OUT);

  /// What devices and the browser ask, and so what can be cancelled or left unanswered.
  static final Set<PromptKind> ASKED =
      EnumSet.of(
          PromptKind.BIOMETRIC,
          PromptKind.PIN,
          PromptKind.SYSTEM_PASSWORD,
          PromptKind.TOUCH,
          PromptKind.DEVICE_CHOOSER,
          PromptKind.ACCOUNT_CHOOSER,
          PromptKind.CONSENT);

  private static final Set<PromptKind> UNLOCKS =
      EnumSet.of(PromptKind.BIOMETRIC, PromptKind.SYSTEM_PASSWORD);

  private final Typed typed;
  private final Names devices;

  GestureSteps(Typed typed, Bench bench) {
    this.typed = typed;
    this.devices = new Names(typed, "device", bench.devices().stream().map(Device::name).toList());
  }

  Optional<Deed> deed(Verb verb, Node value) {
    return switch (verb) {
      case CHOOSE -> typed.text(value, "'choose'").map(Deed.Choose::new);
      case UNLOCK -> answer(verb, value, UNLOCKS, "matches", UNLOCK_OUTCOMES);
      case PIN -> pin(value);
      case TOUCH -> answer(verb, value, EnumSet.of(PromptKind.TOUCH), "touch", TOUCH_OUTCOMES);
      case CANCEL -> ends(verb, value, "cancel");
      case LEAVE -> ends(verb, value, Outcome.TIMES_OUT);
      default -> throw new IllegalArgumentException(verb + " is done elsewhere");
    };
  }

  /// A device, or a table that says which, how, and what comes of it.
  private Optional<Deed> answer(
      Verb verb, Node value, Set<PromptKind> kinds, String usual, List<String> outcomes) {
    if (value instanceof Node.Scalar) {
      return devices
          .known(value)
          .map(it -> new Deed.Gesture(verb, kinds, Optional.of(it), Optional.empty(), usual, 1));
    }
    var keys = verb == Verb.UNLOCK ? UNLOCK : List.of("on", "outcome", "times");
    return Fields.of(typed, value, "'" + verb.id() + "'", keys)
        .map(it ->
            new Deed.Gesture(
                verb,
                kinds,
                it.get("on").flatMap(devices::known),
                it.word("with", Vocabulary.GESTURES),
                it.word("outcome", outcomes).orElse(usual),
                times(it)));
  }

  private Optional<Deed> pin(Node value) {
    var kinds = EnumSet.of(PromptKind.PIN);
    return value instanceof Node.Scalar
        ? typed
            .word(value, "'pin'", PIN_OUTCOMES)
            .map(it -> new Deed.Gesture(Verb.PIN, kinds, Optional.empty(), Optional.empty(), it, 1))
        : answer(Verb.PIN, value, kinds, "right", PIN_OUTCOMES);
  }

  private int times(Fields fields) {
    var node = fields.get("times");
    if (node.isEmpty()) {
      return 1;
    }
    var times = typed.whole(node.get(), "'times'");
    if (times.isPresent() && (times.getAsLong() < 1 || times.getAsLong() > 100)) {
      typed.wrong(node.get(), "'times'", "a number from 1 to 100");
    }
    return times.isPresent() ? Math.clamp(times.getAsLong(), 1, 100) : 1;
  }

  /// The kind of what is asked, a gesture, or a table that says which device asks.
  private Optional<Deed> ends(Verb verb, Node value, String outcome) {
    var fields =
        value instanceof Node.Table
            ? Fields.of(typed, value, "'" + verb.id() + "'", List.of("on", "what"))
            : Optional.<Fields>empty();
    if (value instanceof Node.Table && fields.isEmpty()) {
      return Optional.empty();
    }
    var device = fields.flatMap(it -> it.get("on")).flatMap(devices::known);
    var what =
        value instanceof Node.Table ? fields.flatMap(it -> it.get("what")) : Optional.of(value);
    if (what.isEmpty()) {
      return Optional.of(new Deed.Gesture(verb, ASKED, device, Optional.empty(), outcome, 1));
    }
    return typed
        .word(what.get(), "'" + verb.id() + "'", Vocabulary.ASKED)
        .map(it -> ends(verb, it, device, outcome));
  }

  private static Deed ends(Verb verb, String what, Optional<String> device, String outcome) {
    var kind = PromptKind.of(what);
    return kind.isPresent()
        ? new Deed.Gesture(verb, EnumSet.of(kind.get()), device, Optional.empty(), outcome, 1)
        : new Deed.Gesture(
            verb, EnumSet.of(PromptKind.BIOMETRIC), device, Optional.of(what), outcome, 1);
  }
}

package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.run.Act;
import java.util.List;
import java.util.Optional;

/// Reads steps: tables of one key, the verb, or a bare verb that needs no value.
final class StepReader {

  private final Typed typed;
  private final PageSteps pages;
  private final GestureSteps gestures;
  private final BrowserSteps browser;
  private final LabSteps lab;
  private final ExpectReader expect;

  StepReader(Typed typed, Bench bench) {
    this.typed = typed;
    this.pages = new PageSteps(typed);
    this.gestures = new GestureSteps(typed, bench);
    this.browser = new BrowserSteps(typed);
    this.lab = new LabSteps(typed, bench);
    this.expect = new ExpectReader(typed, bench);
  }

  Optional<Step> step(Node node) {
    if (node instanceof Node.Scalar bare && !bare.isMissing()) {
      return bare(bare);
    }
    if (!(node instanceof Node.Table table) || table.members().isEmpty()) {
      return typed.wrong(node, "a step", "a verb with a value, as in visit: /sign-in");
    }
    for (var extra : table.members().subList(1, table.members().size())) {
      typed.problems.add(
          extra.place(),
          "a step has one verb; this one has '%s' as well".formatted(extra.key()),
          "'- " + extra.key() + ":' as a step of its own");
    }
    var member = table.members().getFirst();
    return verb(member.key(), member.place())
        .flatMap(it -> deed(it, member.value()))
        .map(it -> new Step(member.place(), it));
  }

  private Optional<Step> bare(Node.Scalar word) {
    var verb = verb(word.text(), word.place());
    if (verb.isPresent() && !Verb.BARE.contains(verb.get())) {
      typed.problems.add(
          word.place(),
          "'%s' needs a value".formatted(word.text()),
          word.text() + ": …; without a value there are " + String.join(", ", Verb.bareIds()));
      return Optional.empty();
    }
    return verb.flatMap(it -> deed(it, new Node.Table(word.place(), List.of())))
        .map(it -> new Step(word.place(), it));
  }

  private Optional<Verb> verb(String word, Place place) {
    var verb = Verb.of(word);
    if (verb.isEmpty() && Verb.LATER.contains(word)) {
      typed.problems.notYet(place, word, Verb.ids());
    } else if (verb.isEmpty()) {
      var meant = Words.didYouMean(word, Verb.ids());
      typed.problems.add(place, "there is no step '" + word + "'" + meant, Typed.oneOf(Verb.ids()));
    }
    return verb;
  }

  private Optional<Deed> deed(Verb verb, Node value) {
    return switch (verb) {
      case SIGN_IN,
          SIGN_UP,
          FOCUS,
          TYPE,
          SUBMIT,
          PICK,
          DISMISS,
          CLICK,
          CODE,
          RECOVER,
          ACCEPT,
          DECLINE ->
          pages.deed(verb, value);
      case CHOOSE, UNLOCK, PIN, TOUCH, CANCEL, LEAVE -> gestures.deed(verb, value);
      case VISIT, BACK, CLOSE_TAB, RESTART_BROWSER, CLEAR, NETWORK -> browser.deed(verb, value);
      case SET, PLUG, UNPLUG, SYNC, DELETE, RENAME, RESET, TAMPER, REPLAY -> lab.deed(verb, value);
      case ADVANCE -> typed.duration(value, "'advance'").map(it -> acts(verb, new Act.Advance(it)));
      case NOTE -> typed.text(value, "'note'").map(it -> acts(verb, new Act.Note(it)));
      case EXPECT -> expect.read(value);
    };
  }

  /// {@return whether that stands for no value}
  static boolean isBare(Node value) {
    return value instanceof Node.Table table && table.members().isEmpty();
  }

  static Deed acts(Verb verb, Act act) {
    return new Deed.Acts(verb, List.of(act));
  }
}

package dev.passkeylab.lab.scenario;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.browser.Tampering;
import java.util.List;
import java.util.Optional;

/// Reads steps: tables of one key, the verb.
final class StepReader {

  static final List<String> OUTCOMES = List.of("matches", "does-not-match", "times-out");
  static final List<String> FIELDS = List.of("username", "password");

  private final Typed typed;
  private final List<String> devices;
  private final ExpectReader expect;

  StepReader(Typed typed, Bench bench) {
    this.typed = typed;
    this.devices = bench.devices().stream().map(Device::name).toList();
    this.expect = new ExpectReader(typed);
  }

  Optional<Step> step(Node node) {
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
    var verb = Verb.of(member.key());
    if (verb.isEmpty()) {
      unknown(member);
    }
    return verb.flatMap(it -> deed(it, member.value())).map(it -> new Step(member.place(), it));
  }

  private void unknown(Node.Member member) {
    var word = member.key();
    if (Verb.LATER.contains(word)) {
      typed.problems.notYet(member.place(), word, Verb.ids());
    } else {
      var meant = Words.didYouMean(word, Verb.ids());
      typed.problems.add(
          member.place(), "there is no step '" + word + "'" + meant, Typed.oneOf(Verb.ids()));
    }
  }

  private Optional<Deed> deed(Verb verb, Node value) {
    var what = "'" + verb.id() + "'";
    return switch (verb) {
      case VISIT -> address(value).map(Deed.Visit::new);
      case SIGN_IN -> signIn(value);
      case FOCUS -> typed.word(value, what, FIELDS).map(Deed.Focus::new);
      case PICK -> typed.text(value, what).map(Deed.Pick::new);
      case DISMISS -> typed.word(value, what, List.of("autofill")).map(_ -> new Deed.Dismiss());
      case ACCEPT -> typed.word(value, what, List.of("create-passkey")).map(_ -> new Deed.Accept());
      case DECLINE ->
          typed.word(value, what, List.of("create-passkey")).map(_ -> new Deed.Decline());
      case UNLOCK -> unlock(value);
      case CANCEL -> cancel(value);
      case CLICK -> typed.word(value, what, List.of("sign-out")).map(Deed.Click::new);
      case ADVANCE -> typed.duration(value, what).map(Deed.Advance::new);
      case TAMPER -> tamper(value);
      case NOTE -> typed.text(value, what).map(Deed.Note::new);
      case EXPECT -> expect.read(value);
    };
  }

  private Optional<String> address(Node value) {
    var url = typed.text(value, "'visit'");
    return url.isEmpty() || url.get().matches("/.*|https?://.+")
        ? url
        : typed.wrong(value, "'visit'", "a path such as /sign-in, or an absolute URL");
  }

  private Optional<Deed> signIn(Node value) {
    return Fields.of(typed, value, "'sign-in'", List.of("name", "password"))
        .flatMap(it -> {
          var name = it.needText("name");
          var password = it.needText("password");
          return name.flatMap(n -> password.map(p -> new Deed.SignIn(n, p)));
        });
  }

  private Optional<Deed> unlock(Node value) {
    if (value instanceof Node.Scalar) {
      return device(value).map(it -> new Deed.Unlock(Optional.of(it), Optional.empty(), "matches"));
    }
    return Fields.of(typed, value, "'unlock'", List.of("on", "with", "outcome"))
        .map(it ->
            new Deed.Unlock(
                it.get("on").flatMap(this::device),
                it.get("with").flatMap(with -> gesture(with, "'with'")),
                it.word("outcome", OUTCOMES).orElse("matches")));
  }

  private Optional<Deed> cancel(Node value) {
    if (value instanceof Node.Scalar) {
      return gesture(value, "'cancel'")
          .map(it -> new Deed.Cancel(Optional.empty(), Optional.of(it)));
    }
    return Fields.of(typed, value, "'cancel'", List.of("on", "with"))
        .map(it ->
            new Deed.Cancel(
                it.get("on").flatMap(this::device),
                it.get("with").flatMap(with -> gesture(with, "'with'"))));
  }

  private Optional<String> gesture(Node node, String what) {
    return typed.word(node, what, Vocabulary.GESTURES, Vocabulary.VERIFICATIONS);
  }

  private Optional<Deed> tamper(Node value) {
    var rule =
        value instanceof Node.Scalar
            ? Optional.of(value)
            : Fields.of(typed, value, "'tamper'", List.of("rule")).flatMap(it -> it.need("rule"));
    return rule.flatMap(it -> typed.word(it, "'tamper'", Tampering.RULES, Vocabulary.CHECKS))
        .map(Deed.Tamper::new);
  }

  private Optional<String> device(Node node) {
    var name = typed.text(node, "a device");
    if (name.isPresent() && !devices.contains(name.get())) {
      typed.problems.add(
          node.place(),
          "there is no device '%s'%s".formatted(name.get(), Words.didYouMean(name.get(), devices)),
          devices.isEmpty() ? "a device of 'devices', which has none" : Typed.oneOf(devices));
    }
    return name;
  }
}

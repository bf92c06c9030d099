package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.SignInPage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads what the person does on pages.
final class PageSteps {

  static final List<String> CREDENTIALS = List.of("name", "password", "tab");
  static final List<String> FIELDS = List.of("username", "password", "code", "recovery-code");
  static final List<String> TYPE = Stream.concat(FIELDS.stream(), Stream.of("tab")).toList();

  /// The buttons and links of pages, as the outcomes of their prompts are called.
  static final List<String> CLICKS =
      List.of(
          "sign-out",
          "use-passkey",
          "other-way",
          "forgot-password",
          "sign-up",
          "use-password",
          "use-code",
          "use-recovery-code",
          "other-account",
          "forget-account",
          "create-passkey",
          "inspect",
          "rename",
          "remove",
          "change-name",
          "new-recovery-codes",
          "pay",
          "explain",
          "done");

  static final List<String> CLICK = List.of("on", "passkey", "to", "tab");
  static final List<String> RECOVER = List.of("code", "password");
  static final List<String> OFFERS = List.of("create-passkey", "attestation");
  private static final Set<PromptKind> FORMS =
      EnumSet.of(PromptKind.SIGN_IN_PAGE, PromptKind.CHALLENGE_PAGE);

  private static final Set<PromptKind> SIGN_IN = Set.of(PromptKind.SIGN_IN_PAGE);
  private static final String TAB = "tab";

  private final Typed typed;

  PageSteps(Typed typed) {
    this.typed = typed;
  }

  Optional<Deed> deed(Verb verb, Node value) {
    return switch (verb) {
      case SIGN_IN -> signIn(value);
      case SIGN_UP -> signUp(value);
      case FOCUS -> focus(value);
      case TYPE -> type(value);
      case SUBMIT -> submit(value);
      case PICK -> pick(value);
      case DISMISS -> dismiss(value);
      case CLICK -> click(value);
      case CODE -> typed.text(value, "'code'").map(it -> code(verb, it, Optional.empty()));
      case RECOVER -> recover(value);
      case ACCEPT -> offer(verb, value, "accept");
      case DECLINE -> offer(verb, value, "decline");
      default -> throw new IllegalArgumentException(verb + " is done elsewhere");
    };
  }

  private Optional<Deed> signIn(Node value) {
    return fields(value, Verb.SIGN_IN, CREDENTIALS)
        .flatMap(it -> {
          var name = it.needText("name");
          var password = it.needText("password");
          return name.flatMap(n -> password.map(p -> new Deed.SignIn(n, p, it.text(TAB))));
        });
  }

  private Optional<Deed> signUp(Node value) {
    return fields(value, Verb.SIGN_UP, CREDENTIALS)
        .flatMap(it -> {
          var name = it.needText("name");
          var password = it.needText("password");
          var kinds = Set.of(PromptKind.SIGN_UP_PAGE);
          return name.flatMap(n ->
              password.map(p ->
                  on(
                      Verb.SIGN_UP,
                      kinds,
                      it,
                      Reply.of("sign-up").with("name", n).with("password", p))));
        });
  }

  private static Deed code(Verb verb, String code, Optional<String> password) {
    return new Deed.Code(verb, code, password);
  }

  private Optional<Deed> recover(Node value) {
    return fields(value, Verb.RECOVER, RECOVER)
        .flatMap(it -> {
          var code = it.needText("code");
          var password = it.needText("password");
          return code.flatMap(c -> password.map(p -> code(Verb.RECOVER, c, Optional.of(p))));
        });
  }

  private Optional<Deed> focus(Node value) {
    if (value instanceof Node.Table) {
      return fields(value, Verb.FOCUS, List.of("field", TAB))
          .flatMap(it ->
              it.need("field").flatMap(this::field).map(name -> on(Verb.FOCUS, SIGN_IN, it, name)));
    }
    return field(value).map(it -> on(Verb.FOCUS, SIGN_IN, Optional.empty(), List.of(it)));
  }

  private Optional<Reply> field(Node value) {
    return typed
        .word(value, "'focus'", SignInPage.FIELDS)
        .map(it -> Reply.of("focus").with("field", it));
  }

  private Optional<Deed> type(Node value) {
    return fields(value, Verb.TYPE, TYPE)
        .map(it -> {
          var replies =
              it.members().stream()
                  .filter(member -> FIELDS.contains(member.key()))
                  .flatMap(member -> typing(member).stream())
                  .toList();
          if (replies.isEmpty() && typed.problems.none()) {
            typed.wrong(value, "'type'", "a text for a field, as in username: ada");
          }
          return on(Verb.TYPE, FORMS, it.text(TAB), replies);
        });
  }

  private Optional<Reply> typing(Node.Member member) {
    return typed
        .text(member.value(), "'" + member.key() + "'")
        .map(it -> Reply.of("type").with("field", member.key()).with("text", it));
  }

  private Optional<Deed> submit(Node value) {
    var tab = StepReader.isBare(value) ? Optional.<String>empty() : typed.text(value, "'submit'");
    return StepReader.isBare(value) || tab.isPresent()
        ? Optional.of(on(Verb.SUBMIT, FORMS, tab, List.of(Reply.of("submit"))))
        : Optional.empty();
  }

  private Optional<Deed> pick(Node value) {
    if (value instanceof Node.Table) {
      return fields(value, Verb.PICK, List.of("row", TAB))
          .flatMap(it -> it.needText("row").map(row -> new Deed.Pick(row, it.text(TAB))));
    }
    return typed.text(value, "'pick'").map(it -> new Deed.Pick(it, Optional.empty()));
  }

  private Optional<Deed> dismiss(Node value) {
    var list = Set.of(PromptKind.AUTOFILL);
    var deed = on(Verb.DISMISS, list, Optional.empty(), List.of(Reply.of("dismiss")));
    return StepReader.isBare(value)
        ? Optional.of(deed)
        : typed.word(value, "'dismiss'", List.of("autofill")).map(_ -> deed);
  }

  private Optional<Deed> click(Node value) {
    if (value instanceof Node.Table) {
      return fields(value, Verb.CLICK, CLICK)
          .flatMap(it -> it.need("on").flatMap(this::button).map(button -> click(button, it)));
    }
    return button(value).map(it -> new Deed.Click(Reply.of(it), Optional.empty()));
  }

  private Optional<String> button(Node value) {
    return typed.word(value, "'click'", CLICKS);
  }

  private static Deed click(String button, Fields fields) {
    var reply = Reply.of(button);
    for (var entered : List.of("passkey", "to")) {
      var text = fields.text(entered);
      reply = text.isPresent() ? reply.with(entered, text.get()) : reply;
    }
    return new Deed.Click(reply, fields.text(TAB));
  }

  private Optional<Deed> offer(Verb verb, Node value, String reply) {
    return typed
        .word(value, "'" + verb.id() + "'", OFFERS)
        .map(it ->
            it.equals("attestation")
                ? on(verb, PromptKind.CONSENT, reply.equals("accept") ? "allow" : "withhold")
                : on(verb, PromptKind.UPSELL, reply));
  }

  private static Deed on(Verb verb, PromptKind kind, String outcome) {
    return on(verb, Set.of(kind), Optional.empty(), List.of(Reply.of(outcome)));
  }

  private Optional<Fields> fields(Node value, Verb verb, List<String> keys) {
    return Fields.of(typed, value, "'" + verb.id() + "'", keys);
  }

  private static Deed on(Verb verb, Set<PromptKind> kinds, Fields fields, Reply reply) {
    return on(verb, kinds, fields.text(TAB), List.of(reply));
  }

  private static Deed on(
      Verb verb, Set<PromptKind> kinds, Optional<String> tab, List<Reply> replies) {
    return new Deed.OnPage(verb, kinds, tab, replies);
  }
}

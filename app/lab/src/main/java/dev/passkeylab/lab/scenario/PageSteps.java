package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.SignInPage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what the person does on pages.
final class PageSteps {

  static final List<String> CREDENTIALS = List.of("name", "password", "tab");
  static final List<String> TYPE = List.of("username", "password", "tab");
  static final List<String> CLICKS = List.of("sign-out", "use-passkey");
  static final List<String> OFFERS = List.of("create-passkey");

  private static final Set<PromptKind> SIGN_IN = Set.of(PromptKind.SIGN_IN_PAGE);
  private static final String TAB = "tab";

  private final Typed typed;

  PageSteps(Typed typed) {
    this.typed = typed;
  }

  Optional<Deed> deed(Verb verb, Node value) {
    return switch (verb) {
      case SIGN_IN -> credentials(verb, value, PromptKind.SIGN_IN_PAGE);
      case SIGN_UP -> credentials(verb, value, PromptKind.SIGN_UP_PAGE);
      case FOCUS -> focus(value);
      case TYPE -> type(value);
      case SUBMIT -> submit(value);
      case PICK -> pick(value);
      case DISMISS -> dismiss(value);
      case CLICK -> click(value);
      case ACCEPT -> offer(verb, value, "accept");
      case DECLINE -> offer(verb, value, "decline");
      default -> throw new IllegalArgumentException(verb + " is done elsewhere");
    };
  }

  private Optional<Deed> credentials(Verb verb, Node value, PromptKind page) {
    return fields(value, verb, CREDENTIALS)
        .flatMap(it -> {
          var name = it.needText("name");
          var password = it.needText("password");
          return name.flatMap(n ->
              password.map(p ->
                  on(
                      verb,
                      Set.of(page),
                      it,
                      Reply.of(verb.id()).with("name", n).with("password", p))));
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
                  .filter(member -> SignInPage.FIELDS.contains(member.key()))
                  .flatMap(member -> typing(member).stream())
                  .toList();
          if (replies.isEmpty() && typed.problems.none()) {
            typed.wrong(value, "'type'", "a text for a field, as in username: ada");
          }
          return on(Verb.TYPE, SIGN_IN, it.text(TAB), replies);
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
        ? Optional.of(on(Verb.SUBMIT, SIGN_IN, tab, List.of(Reply.of("submit"))))
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
      return fields(value, Verb.CLICK, List.of("on", TAB))
          .flatMap(
              it -> it.need("on").flatMap(this::button).map(button -> click(button, it.text(TAB))));
    }
    return button(value).map(it -> click(it, Optional.empty()));
  }

  private Optional<String> button(Node value) {
    return typed.word(value, "'click'", CLICKS);
  }

  private static Deed click(String button, Optional<String> tab) {
    var page = button.equals("sign-out") ? PromptKind.HOME_PAGE : PromptKind.SIGN_IN_PAGE;
    return on(Verb.CLICK, Set.of(page), tab, List.of(Reply.of(button)));
  }

  private Optional<Deed> offer(Verb verb, Node value, String reply) {
    return typed
        .word(value, "'" + verb.id() + "'", OFFERS)
        .map(_ -> on(verb, Set.of(PromptKind.UPSELL), Optional.empty(), List.of(Reply.of(reply))));
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

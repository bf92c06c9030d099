package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.relyingparty.page.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads what an `expect` wants of what the person is shown and sent, and of what scripts are told.
final class ShownReader {

  static final List<String> WORDINGS = Arrays.stream(Wording.values()).map(Wording::id).toList();
  static final List<String> OFFER = List.of("made", "because");
  static final List<String> REASONS =
      List.of(
          "fallback",
          "new-account",
          "other-device",
          "this-device",
          "declined",
          "not-strong",
          "conditional-create");
  static final List<String> OUTBOX = List.of("to", "text");
  static final List<String> CAPABILITIES =
      List.of(
          "conditionalCreate",
          "conditionalGet",
          "extension:credProps",
          "hybridTransport",
          "immediateGet",
          "passkeyPlatformAuthenticator",
          "relatedOrigins",
          "signalAllAcceptedCredentials",
          "signalCurrentUserDetails",
          "signalUnknownCredential",
          "userVerifyingPlatformAuthenticator");

  private final Typed typed;

  ShownReader(Typed typed) {
    this.typed = typed;
  }

  List<Expectation> read(Assertion assertion, Node node) {
    return switch (assertion) {
      case MESSAGE -> one(typed.text(node, "'message'").map(it -> message(node, it)));
      case WORDING ->
          one(
              typed
                  .word(node, "'wording'", WORDINGS)
                  .map(it ->
                      Expectation.that("wording", Wanted.of(node, it), ShownProbes::wording)));
      case OFFER -> offer(node);
      case PASSKEYS -> texts(node, "passkeys", ShownProbes::passkeys);
      case CHOICES -> texts(node, "choices", ShownProbes::choices);
      case OUTBOX -> outbox(node);
      case CAPABILITIES -> capabilities(node);
      default -> throw new IllegalArgumentException(assertion + " is read elsewhere");
    };
  }

  private static List<Expectation> one(Optional<Expectation> expectation) {
    return expectation.map(List::of).orElse(List.of());
  }

  private static Expectation message(Node node, String text) {
    return Expectation.that("message", Wanted.of(node, text), ShownProbes::message);
  }

  private List<Expectation> offer(Node node) {
    var wanted = new ArrayList<Expectation>();
    Fields.wanted(typed, node, "offer", OFFER)
        .ifPresent(it -> {
          it.get("made")
              .flatMap(at -> word(at, "made", Vocabulary.TRUTHS))
              .map(made -> Expectation.that("offer made", made, ShownProbes::offerMade))
              .ifPresent(wanted::add);
          it.get("because")
              .flatMap(at -> word(at, "because", REASONS))
              .map(why -> Expectation.that("offer because", why, ShownProbes::offerBecause))
              .ifPresent(wanted::add);
        });
    return wanted;
  }

  private Optional<Wanted> word(Node node, String what, List<String> words) {
    return typed.word(node, "'" + what + "'", words).map(it -> Wanted.of(node, it));
  }

  private List<Expectation> texts(Node node, String what, Function<Evidence, Seen> probe) {
    var list = typed.items(node, "'" + what + "'");
    return one(
        list.map(items ->
                items.stream()
                    .flatMap(it ->
                        typed.text(it, "'" + what + "'").map(text -> Wanted.of(it, text)).stream())
                    .toList())
            .map(it -> Expectation.inOrder(what, node.place(), it, probe)));
  }

  private List<Expectation> outbox(Node node) {
    var wanted = new ArrayList<Expectation>();
    Fields.wanted(typed, node, "outbox", OUTBOX)
        .ifPresent(it -> {
          it.get("to")
              .flatMap(at -> typed.text(at, "'to'").map(text -> Wanted.of(at, text)))
              .map(to -> Expectation.that("newest message to", to, ShownProbes::messageTo))
              .ifPresent(wanted::add);
          it.get("text")
              .flatMap(at -> typed.text(at, "'text'").map(text -> Wanted.of(at, text)))
              .map(text -> Expectation.that("newest message", text, ShownProbes::messageText))
              .ifPresent(wanted::add);
        });
    return wanted;
  }

  private List<Expectation> capabilities(Node node) {
    var wanted = new ArrayList<Expectation>();
    Fields.wanted(typed, node, "capabilities", CAPABILITIES)
        .ifPresent(it -> {
          for (var key : CAPABILITIES) {
            it.get(key)
                .flatMap(at -> word(at, key, Vocabulary.TRUTHS))
                .map(value ->
                    Expectation.that(
                        "capability " + key, value, e -> ShownProbes.capability(e, key)))
                .ifPresent(wanted::add);
          }
        });
    return wanted;
  }
}

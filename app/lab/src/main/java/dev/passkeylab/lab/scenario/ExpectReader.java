package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.webauthn.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Reads what an `expect` wants.
final class ExpectReader {

  static final List<String> VERDICTS = List.of("accepted", "rejected");
  static final List<String> CHANGES = List.of("increases", "unchanged", "regresses");
  static final List<String> OPINIONS =
      List.of("agrees", "disagrees", "accepted", "rejected", "cannot-judge");
  static final List<String> PROMISES = List.of("pending", "fulfilled", "rejected");
  static final List<String> CALL_NAMES = List.of("create", "get");
  static final List<String> ERROR = List.of("create", "get", "signal", "cause", "ctap");

  private final Typed typed;
  private final CredentialReader credential;
  private final TrafficReader traffic;
  private final KeptReader kept;
  private final ValueReader values;
  private final ShownReader shown;

  ExpectReader(Typed typed, Bench bench) {
    this.typed = typed;
    this.credential = new CredentialReader(typed);
    this.traffic = new TrafficReader(typed);
    this.kept = new KeptReader(typed, bench);
    this.values = new ValueReader(typed);
    this.shown = new ShownReader(typed);
  }

  Optional<Deed> read(Node node) {
    var fields = Fields.of(typed, node, "'expect'", Assertion.ids(), Assertion.LATER);
    return fields.map(it -> {
      var wanted = new ArrayList<Expectation>();
      for (var member : it.members()) {
        if (Assertion.ids().contains(member.key())) {
          wanted.addAll(assertion(Assertion.of(member.key()), member.value()));
        }
      }
      if (wanted.isEmpty() && typed.problems.none()) {
        typed.problems.add(node.place(), "this 'expect' wants nothing", "at least one value");
      }
      return new Deed.Expect(it.word("from", List.of("start")).isPresent(), wanted);
    });
  }

  private List<Expectation> assertion(Assertion assertion, Node node) {
    return switch (assertion) {
      case FROM -> List.of();
      case PAGE -> page(node);
      case ERROR -> error(node);
      case VERDICT -> verdict(node);
      case CHECKS -> byKey(node, "checks", Vocabulary.CHECKS, this::check);
      case FLAGS -> flags(node);
      case CREDENTIAL -> credential.read(node);
      case COUNTER -> counter(node);
      case TRACE -> list(events(node, "trace", false).map(Sequence::inOrder));
      case TRACE_EXACTLY ->
          list(events(node, "trace-exactly", true).map(it -> Sequence.exactly(node.place(), it)));
      case NEVER ->
          events(node, "never", false).orElse(List.of()).stream().map(Sequence::never).toList();
      case COUNT -> byKey(node, "count", Vocabulary.EVENTS, this::count);
      case PROMPT -> prompt(node);
      case PROMISE -> byKey(node, "promise", CALL_NAMES, this::promise);
      case SIGNED_IN ->
          list(text(node, "signed-in").map(it -> that("signed-in", it, StateProbes::account)));
      case AUTOFILL -> autofill(node);
      case SECOND_OPINION ->
          list(
              word(node, "second-opinion", OPINIONS)
                  .map(it -> that("second opinion", it, JudgementProbes::secondOpinion)));
      case EMPTY_BECAUSE ->
          list(
              word(node, "empty-because", Vocabulary.EMPTY_BECAUSE)
                  .map(it -> that("empty-because", it, JudgementProbes::emptyBecause)));
      case RECORD -> kept.record(node);
      case DEVICE -> kept.devices(node);
      case AT -> values.at(node);
      case BYTES -> GoldenReader.read(typed, node);
      case REQUEST -> traffic.request(node);
      case CHOICES, MESSAGE, WORDING, OFFER, PASSKEYS, OUTBOX, CAPABILITIES ->
          shown.read(assertion, node);
      case ELAPSED -> traffic.elapsed(node);
    };
  }

  private static Expectation that(String subject, Wanted wanted, Function<Evidence, Seen> probe) {
    return Expectation.that(subject, wanted, probe);
  }

  private static List<Expectation> list(Optional<Expectation> one) {
    return one.map(List::of).orElse(List.of());
  }

  private Optional<Wanted> text(Node node, String what) {
    return typed.text(node, "'" + what + "'").map(it -> Wanted.of(node, it));
  }

  private Optional<Wanted> word(Node node, String what, List<String> words) {
    return typed.word(node, "'" + what + "'", words).map(it -> Wanted.of(node, it));
  }

  private List<Expectation> byKey(
      Node node,
      String what,
      List<String> keys,
      BiFunction<String, Node, Optional<Expectation>> read) {
    return Fields.wanted(typed, node, what, keys).stream()
        .flatMap(it -> it.known().stream())
        .flatMap(it -> read.apply(it.key(), it.value()).stream())
        .toList();
  }

  private List<Expectation> page(Node node) {
    return list(
        text(node, "page")
            .map(it ->
                it.text().startsWith("http")
                    ? that("page", it, StateProbes::url)
                    : that("page", it, StateProbes::path)));
  }

  private List<Expectation> error(Node node) {
    var wanted = new ArrayList<Expectation>();
    Fields.wanted(typed, node, "error", ERROR)
        .ifPresent(it -> {
          for (var name : CALL_NAMES) {
            it.get(name)
                .flatMap(at -> word(at, name, Vocabulary.ERRORS))
                .map(error -> that("error of " + name + "()", error, e -> errorOf(e, name)))
                .ifPresent(wanted::add);
          }
          it.get("signal")
              .flatMap(at -> word(at, "signal", Vocabulary.ERRORS))
              .map(error -> that("error of a signal", error, JudgementProbes::signalError))
              .ifPresent(wanted::add);
          var named = CALL_NAMES.stream().filter(name -> it.get(name).isPresent()).toList();
          it.get("cause")
              .flatMap(at -> word(at, "cause", Vocabulary.CAUSES))
              .map(cause -> that("cause", cause, e -> causeOf(e, named)))
              .ifPresent(wanted::add);
          it.get("ctap")
              .flatMap(at -> word(at, "ctap", Vocabulary.CTAP))
              .map(status -> that("ctap status", status, JudgementProbes::ctap))
              .ifPresent(wanted::add);
        });
    return wanted;
  }

  private static Seen errorOf(Evidence evidence, String call) {
    return JudgementProbes.error(evidence, call(call));
  }

  private static Call call(String name) {
    return name.equals("create") ? Call.CREATE : Call.GET;
  }

  private static Seen causeOf(Evidence evidence, List<String> calls) {
    return JudgementProbes.cause(
        evidence, call -> calls.isEmpty() || calls.stream().anyMatch(it -> call(it) == call));
  }

  private List<Expectation> verdict(Node node) {
    if (node instanceof Node.Table) {
      return list(
          Fields.of(typed, node, "'verdict'", List.of("rejected"))
              .flatMap(it -> it.need("rejected"))
              .flatMap(it -> word(it, "rejected", Vocabulary.CHECKS))
              .map(it -> new Wanted(it.place(), "rejected by " + it.text()))
              .map(it -> that("verdict", it, JudgementProbes::verdict)));
    }
    return list(
        word(node, "verdict", VERDICTS)
            .map(it ->
                it.text().equals("accepted")
                    ? that("verdict", it, JudgementProbes::verdict)
                    : that("verdict", it, JudgementProbes::bareVerdict)));
  }

  private Optional<Expectation> check(String check, Node node) {
    return word(node, check, Vocabulary.RESULTS)
        .map(it -> that("check " + check, it, e -> JudgementProbes.check(e, check)));
  }

  private List<Expectation> flags(Node node) {
    if (node instanceof Node.Table) {
      return byKey(node, "flags", Vocabulary.FLAGS, this::flag);
    }
    var whole = typed.whole(node, "'flags'");
    if (whole.isPresent() && (whole.getAsLong() < 0 || whole.getAsLong() > 0xFF)) {
      typed.wrong(node, "'flags'", "one byte, as in 0x1d");
    }
    return list(
        whole.stream()
            .mapToObj(it -> Wanted.of(node, "0x%02x".formatted(it)))
            .findFirst()
            .map(it -> that("flags", it, DataProbes::flags)));
  }

  private Optional<Expectation> flag(String name, Node node) {
    return word(node, name, List.of("0", "1"))
        .map(it -> that("flag " + name, it, e -> DataProbes.flag(e, Flag.valueOf(name))));
  }

  private List<Expectation> counter(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.text().matches("[a-z].*")) {
      return list(
          word(node, "counter", CHANGES).map(it -> that("counter", it, DataProbes::counterChange)));
    }
    return list(number(node, "counter").map(it -> that("counter", it, DataProbes::counter)));
  }

  private Optional<Wanted> number(Node node, String what) {
    var number = typed.whole(node, "'" + what + "'");
    if (number.isPresent() && number.getAsLong() < 0) {
      return typed.wrong(node, "'" + what + "'", "a number from 0");
    }
    return number.isPresent() ? Optional.of(Wanted.of(node, number.getAsLong())) : Optional.empty();
  }

  private Optional<Expectation> count(String event, Node node) {
    return number(node, event).map(it -> Sequence.count(event, it));
  }

  private Optional<List<Wanted>> events(Node node, String what, boolean mayBeEmpty) {
    var items = typed.items(node, "'" + what + "'");
    if (!mayBeEmpty) {
      items
          .filter(List::isEmpty)
          .ifPresent(_ ->
              typed.problems.add(
                  node.place(), "an empty '%s' could never fail".formatted(what), "an event"));
    }
    return items.map(
        list -> list.stream().flatMap(it -> word(it, what, Vocabulary.EVENTS).stream()).toList());
  }

  private List<Expectation> prompt(Node node) {
    return list(
        typed
            .items(node, "'prompt'")
            .map(list -> list.stream().flatMap(it -> kind(it).stream()).toList())
            .map(it -> Expectation.allOf("prompt", node.place(), it, StateProbes::openPrompts)));
  }

  private Optional<Wanted> kind(Node node) {
    return word(node, "prompt", Vocabulary.PROMPTS);
  }

  private Optional<Expectation> promise(String call, Node node) {
    return word(node, call, PROMISES)
        .map(it -> that("promise of " + call + "()", it, e -> StateProbes.promise(e, call(call))));
  }

  private List<Expectation> autofill(Node node) {
    return list(
        typed
            .items(node, "'autofill'")
            .map(list -> list.stream().flatMap(it -> text(it, "autofill").stream()).toList())
            .map(it ->
                Expectation.inOrder("autofill", node.place(), it, JudgementProbes::autofill)));
  }
}

package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.tamper.NoSuchPlace;
import dev.passkeylab.lab.tamper.Places;
import dev.passkeylab.lab.tamper.Slot;
import dev.passkeylab.lab.trace.ClientEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Reads what an `expect` wants of single values within the newest response, by paths through its
/// encodings.
final class ValueReader {

  /// The members of the argument of a call.
  private static final Set<String> OPTIONS = Set.of("mediation", "uiMode", "publicKey");

  private static final String ANY = "any";

  private final Typed typed;

  ValueReader(Typed typed) {
    this.typed = typed;
  }

  /// {@return that the value at each path is as wanted}
  List<Expectation> at(Node node) {
    var wanted = new ArrayList<Expectation>();
    if (!(node instanceof Node.Table table) || table.members().isEmpty()) {
      typed.wrong(node, "'at'", "a table of paths, as in response.authenticatorData.flags.UV: 1");
      return wanted;
    }
    for (var member : table.members()) {
      expectation(member).ifPresent(wanted::add);
    }
    return wanted;
  }

  private Optional<Expectation> expectation(Node.Member member) {
    var subject = "at " + member.key();
    if (member.value() instanceof Node.Table) {
      return length(member.value())
          .map(it ->
              Expectation.that(
                  subject + ", length", it, e -> seen(e, member.key(), ValueReader::length)));
    }
    return typed.text(member.value(), "a value").flatMap(text -> value(subject, member, text));
  }

  private Optional<Wanted> length(Node node) {
    var length =
        Fields.of(typed, node, "a value", List.of("length"))
            .flatMap(it -> it.need("length"))
            .map(it -> typed.whole(it, "'length'"))
            .orElse(OptionalLong.empty());
    return length.isPresent() ? Optional.of(Wanted.of(node, length.getAsLong())) : Optional.empty();
  }

  private static Seen length(Slot slot) {
    return Seen.value(slot.length());
  }

  private Optional<Expectation> value(String subject, Node.Member member, String text) {
    var wanted = Wanted.of(member.value(), text);
    if (text.equals(ANY)) {
      return Optional.of(
          Expectation.that(
              subject,
              wanted,
              e -> seen(e, member.key(), slot -> new Seen.Value(ANY, shown(slot)))));
    }
    if (text.length() > 2 && text.startsWith("/") && text.endsWith("/")) {
      return pattern(member.value(), text)
          .map(it ->
              Expectation.that(
                  subject, wanted, e -> seen(e, member.key(), slot -> matched(slot, it, text))));
    }
    return Optional.of(
        Expectation.that(
            subject, wanted, e -> seen(e, member.key(), slot -> Seen.value(shown(slot)))));
  }

  private Optional<Pattern> pattern(Node node, String text) {
    try {
      return Optional.of(Pattern.compile(text.substring(1, text.length() - 1)));
    } catch (PatternSyntaxException e) {
      return typed.wrong(node, "a value", "a regular expression; " + e.getDescription());
    }
  }

  private static Seen matched(Slot slot, Pattern pattern, String text) {
    var shown = shown(slot);
    return pattern.matcher(shown).find() ? new Seen.Value(text, shown) : Seen.value(shown);
  }

  private static String shown(Slot slot) {
    return slot.text().orElse("");
  }

  private interface Look {
    Seen at(Slot slot);
  }

  /// Options and responses have no member in common, so that the first one says which is meant.
  private static Seen seen(Evidence evidence, String path, Look look) {
    var options = OPTIONS.contains(path.split("\\.", 2)[0]);
    var message =
        options
            ? evidence.newest(ClientEvent.Called.class).map(ClientEvent.Called::payload)
            : evidence.newest(ClientEvent.Resolved.class).map(ClientEvent.Resolved::payload);
    if (message.isEmpty()) {
      return Seen.nothing("no call was " + (options ? "made" : "fulfilled") + " in this window");
    }
    try {
      var slot = Places.find(message.get().bytes(), path);
      return slot.kind() == Slot.Kind.MISSING
          ? Seen.nothing(
              "there is no " + path + " in the newest " + (options ? "call" : "response"))
          : look.at(slot);
    } catch (NoSuchPlace e) {
      return Seen.nothing(e.reason());
    }
  }
}

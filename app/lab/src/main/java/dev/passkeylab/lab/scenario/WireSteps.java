package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.Alteration;
import dev.passkeylab.lab.run.Alteration.Edit;
import dev.passkeylab.lab.run.WireAct;
import dev.passkeylab.lab.tamper.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads what is done to messages between page and site.
final class WireSteps {

  static final List<String> TAMPER =
      List.of("rule", "path", "flip", "set", "truncate", "sign-again");
  static final List<String> EDITS = List.of("flip", "set", "truncate");
  static final List<String> CEREMONIES = List.of("registration", "authentication");
  static final List<String> WHEN =
      Arrays.stream(WireAct.When.values()).map(WireAct.When::id).toList();

  private final Typed typed;

  WireSteps(Typed typed) {
    this.typed = typed;
  }

  Optional<Deed> tamper(Node value) {
    if (value instanceof Node.Scalar) {
      return rule(value).map(it -> deed(new Alteration.ByRule(it, false)));
    }
    return Fields.of(typed, value, "'tamper'", TAMPER)
        .flatMap(it -> alteration(value, it))
        .map(WireSteps::deed);
  }

  private static Deed deed(Alteration alteration) {
    return StepReader.acts(Verb.TAMPER, new WireAct.Tamper(alteration));
  }

  private Optional<String> rule(Node node) {
    return typed.word(node, "'tamper'", Rule.ids());
  }

  private Optional<Alteration> alteration(Node node, Fields fields) {
    boolean signed = fields.truth("sign-again").orElse(false);
    var edits = fields.members().stream().filter(it -> EDITS.contains(it.key())).toList();
    if (fields.get("rule").isPresent() == fields.get("path").isPresent()
        || edits.size() != (fields.get("path").isPresent() ? 1 : 0)) {
      return typed.wrong(
          node, "'tamper'", "either 'rule', or 'path' with one of " + String.join(", ", EDITS));
    }
    if (fields.get("rule").isPresent()) {
      return fields.get("rule").flatMap(this::rule).map(it -> new Alteration.ByRule(it, signed));
    }
    return fields
        .text("path")
        .flatMap(path -> edit(edits.getFirst()).map(it -> new Alteration.ByPath(path, it, signed)));
  }

  private Optional<Edit> edit(Node.Member member) {
    var what = "'" + member.key() + "'";
    return switch (member.key()) {
      case "flip" -> number(member.value(), what).map(Edit.Flip::new);
      case "truncate" -> number(member.value(), what).map(Edit.Truncate::new);
      default -> typed.text(member.value(), what).map(Edit.Set::new);
    };
  }

  private Optional<Integer> number(Node node, String what) {
    var number = typed.whole(node, what);
    if (number.isPresent() && (number.getAsLong() < 0 || number.getAsLong() > 1 << 20)) {
      return typed.wrong(node, what, "a number from 0");
    }
    return number.isPresent() ? Optional.of((int) number.getAsLong()) : Optional.empty();
  }

  Optional<Deed> replay(Node value) {
    if (value instanceof Node.Scalar) {
      return typed.word(value, "'replay'", CEREMONIES).map(it -> replay(it, WireAct.When.NOW));
    }
    return Fields.of(typed, value, "'replay'", List.of("ceremony", "when"))
        .flatMap(it ->
            it.need("ceremony")
                .flatMap(node -> typed.word(node, "'ceremony'", CEREMONIES))
                .map(ceremony ->
                    replay(
                        ceremony,
                        it.one("when", WireAct.When.values(), WireAct.When::id)
                            .orElse(WireAct.When.NOW))));
  }

  private static Deed replay(String ceremony, WireAct.When when) {
    return StepReader.acts(Verb.REPLAY, new WireAct.Replay(ceremony, when));
  }
}

package dev.passkeylab.desktop.inspector;

import dev.passkeylab.lab.inspect.CheckedField;
import dev.passkeylab.lab.inspect.Inspection;
import dev.passkeylab.lab.inspect.Inspector;
import dev.passkeylab.lab.inspect.Node;
import dev.passkeylab.lab.trace.ChallengeLife;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.JudgedResponse;
import java.util.List;
import java.util.Optional;

/// What a verdict rests on: the response that was judged, and what passed before it.
final class Evidence {

  private final Optional<Entry> request;
  private final Optional<Inspection> response;
  private final List<Entry> before;
  private final Jump jump;

  Evidence(Surroundings around, Jump jump) {
    this.jump = jump;
    request = JudgedResponse.of(around.entry(), around.before());
    response =
        request.flatMap(it -> Optional.ofNullable(it.event().payload())).map(Inspector::inspect);
    before =
        around.before().stream()
            .takeWhile(it -> request.isEmpty() || it.seq() < request.get().seq())
            .toList();
  }

  Jump jump() {
    return jump;
  }

  /// {@return number of the entry that holds the response}
  Optional<Integer> seq() {
    return request.map(Entry::seq);
  }

  /// {@return the field of the response that a check looks at}
  Optional<Node> field(String check) {
    return response.flatMap(it -> CheckedField.of(it, check));
  }

  /// {@return what became of a challenge before this response came}
  ///
  /// @param shown the challenge as a finding shows it, in quotation marks
  ChallengeLife life(String shown) {
    return ChallengeLife.of(shown.replace("\"", ""), before);
  }
}

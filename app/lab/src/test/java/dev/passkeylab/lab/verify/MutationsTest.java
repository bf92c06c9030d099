package dev.passkeylab.lab.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Every recorded response, made bad in every way, is refused for the rule that it breaks.
class MutationsTest {

  private record Bad(String name, Mutation mutation, String line) {

    @Override
    public String toString() {
      return name + ", " + mutation;
    }
  }

  private static List<Bad> bad(ObjectNode line) {
    var own =
        Edits.isRegistration(line) ? RegistrationMutations.all() : AuthenticationMutations.all();
    var name = line.get("name").stringValue();
    return Stream.concat(CommonMutations.all().stream(), own.stream())
        .filter(it -> it.fits().test(line))
        .map(it -> new Bad(name, it, it.apply(line)))
        .toList();
  }

  @Test
  void areRefusedForTheirRule() {
    var wrong = new ArrayList<String>();
    var counts = new TreeMap<String, Integer>();
    for (var line : Recorded.lines()) {
      for (var bad : bad(line)) {
        var result = Recorded.verify(bad.line());
        counts.merge(bad.mutation().rule(), 1, Integer::sum);
        if (!bad.mutation().rule().equals(Recorded.reason(result))) {
          wrong.add(bad + " -> " + Recorded.reason(result));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(counts.values().stream().mapToInt(it -> it).sum()).isGreaterThan(5_000);
  }

  @Test
  void haveASecondOpinionThatNeverDisagrees() {
    var wrong = new ArrayList<String>();
    for (var line : Recorded.lines()) {
      for (var bad : bad(line)) {
        var result = Recorded.verify(bad.line());
        if (result.secondOpinion().disagrees()) {
          wrong.add(bad + " -> " + result.secondOpinion() + result.verdict().failed());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}

package dev.passkeylab.lab.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Yubico's library agrees on what Chromium sent, and on every way of making it bad, but for what
/// is listed.
class YubicoTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static List<ObjectNode> judgeable() {
    return Recorded.lines().stream().filter(it -> !YubicoDifference.unreadable(it)).toList();
  }

  @Test
  void acceptsWhatWeAccept() {
    var wrong = new ArrayList<String>();
    for (var line : judgeable()) {
      Yubico.objection(line, Edits.isRegistration(line))
          .filter(it -> YubicoDifference.stricter(line, it).isEmpty())
          .ifPresent(it -> wrong.add(line.get("name") + ": " + it));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void refusesWhatWeRefuse() {
    var wrong = new ArrayList<String>();
    for (var line : judgeable()) {
      boolean registration = Edits.isRegistration(line);
      for (var mutation : mutations(registration)) {
        if (mutation.fits().test(line) && YubicoDifference.forgiving(mutation).isEmpty()) {
          var bad = MAPPER.readTree(mutation.apply(line));
          if (Yubico.objection(bad, registration).isEmpty()) {
            wrong.add(mutation + " of " + line.get("name"));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Mutation> mutations(boolean registration) {
    var own = registration ? RegistrationMutations.all() : AuthenticationMutations.all();
    return Stream.concat(CommonMutations.all().stream(), own.stream()).toList();
  }
}

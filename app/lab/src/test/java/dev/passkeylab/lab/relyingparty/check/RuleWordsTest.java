package dev.passkeylab.lab.relyingparty.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words about checks are about checks that there are.
class RuleWordsTest {

  private static List<Check> checks() {
    return Stream.<Check>concat(
            Stream.of(RegistrationCheck.values()), Stream.of(AuthenticationCheck.values()))
        .toList();
  }

  @Test
  void everyRuleHasASection() {
    assertThat(checks())
        .allSatisfy(it ->
            assertThat(RuleWords.section(it.spec()))
                .as(it.id())
                .hasValueSatisfying(section -> assertThat(section).matches("§[0-9.]+ .+")));
    assertThat(RuleWords.section("https://www.w3.org/TR/webauthn-3/#elsewhere")).isEmpty();
  }

  @Test
  void everyCauseIsOfACheckAndASentence() {
    assertThat(RuleWords.CAUSES.keySet())
        .isSubsetOf(checks().stream().map(Check::id).toList())
        .allSatisfy(it -> assertThat(RuleWords.cause(it).orElseThrow()).endsWith("."));
    assertThat(RuleWords.cause("client-data-utf8")).isEmpty();
  }
}

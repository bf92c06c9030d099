package dev.passkeylab.lab.relyingparty.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.relyingparty.check.AuthenticationCheck;
import dev.passkeylab.lab.relyingparty.check.Check;
import dev.passkeylab.lab.relyingparty.check.RegistrationCheck;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpinionTablesTest {

  private static final List<String> CHECKS =
      Stream.<Check>concat(
              Arrays.stream(RegistrationCheck.values()),
              Arrays.stream(AuthenticationCheck.values()))
          .map(Check::id)
          .toList();

  @Test
  void objectionsStandForChecksThatExist() {
    assertThat(CHECKS).containsAll(Objection.allChecks());
  }

  @Test
  void knownDifferencesAreAboutChecksThatExist() {
    assertThat(Arrays.stream(KnownDifference.values()).map(KnownDifference::check))
        .allMatch(CHECKS::contains);
  }
}

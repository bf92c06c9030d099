package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.world.Deadline;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  @Test
  void isFiveMinutesWhenThePageAsksForNone() {
    assertThat(Deadlines.of(null)).isEqualTo(Deadline.after(Duration.ofMinutes(5)));
  }

  @ParameterizedTest
  @CsvSource({"-1,300000", "0,300000", "60000,300000", "420000,420000", "4294967295,600000"})
  void keepsToTheRecommendedRange(long asked, long milliseconds) {
    assertThat(Deadlines.of(Duration.ofMillis(asked)))
        .isEqualTo(Deadline.after(Duration.ofMillis(milliseconds)));
  }
}

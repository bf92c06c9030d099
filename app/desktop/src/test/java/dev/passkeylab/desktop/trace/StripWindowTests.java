package dev.passkeylab.desktop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.trace.StripWindow.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A part of a trace is never longer than the trace, and never empty.
class StripWindowTests {

  private static final Range ALL = new Range(101, 200);

  private static String shown(StripWindow part) {
    return part.first(ALL) + "-" + part.last(ALL);
  }

  @ParameterizedTest
  @CsvSource({"120, 140, 120-140", "140, 120, 120-140", "0, 150, 101-150", "150, 999, 150-200"})
  void isFromOneEntryToAnother(int one, int other, String part) {
    assertThat(shown(StripWindow.between(one, other, ALL))).isEqualTo(part);
  }

  @Test
  void whatHasAllIsTheWhole() {
    assertThat(StripWindow.between(101, 200, ALL)).isEqualTo(StripWindow.WHOLE);
    assertThat(StripWindow.between(150, 200, ALL).isOpen()).isTrue();
    assertThat(StripWindow.between(150, 199, ALL).isOpen()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"5, 125-145", "-5, 115-135", "-500, 101-121", "500, 180-200"})
  void keepsItsLengthWhenItMoves(int by, String part) {
    assertThat(shown(StripWindow.between(120, 140, ALL).moved(by, ALL))).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({"5, 120-145", "-5, 120-135", "-500, 120-120", "500, 120-200"})
  void keepsItsBeginningWhenItStretches(int by, String part) {
    assertThat(shown(StripWindow.between(120, 140, ALL).stretched(by, ALL))).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 130, 125-134", "2, 130, 109-148", "0.001, 120, 120-120", "9, 120, 101-200"})
  void zoomsAroundAnEntry(double times, int middle, String part) {
    assertThat(shown(StripWindow.between(120, 139, ALL).zoomed(times, middle, ALL)))
        .isEqualTo(part);
  }

  @Test
  void alwaysComesCloserAndGoesFurtherByAnEntryAtLeast() {
    var two = StripWindow.between(120, 121, ALL);
    assertThat(two.zoomed(0.9, 120, ALL).length(ALL)).isEqualTo(1);
    assertThat(two.zoomed(1.1, 120, ALL).length(ALL)).isEqualTo(3);
  }

  @Test
  void aTraceWithoutEntriesHasNoParts() {
    var none = new Range(1, 0);
    assertThat(StripWindow.between(3, 5, none)).isEqualTo(StripWindow.WHOLE);
    assertThat(StripWindow.WHOLE.zoomed(0.5, 1, none).length(none)).isZero();
  }
}

package dev.passkeylab.desktop.trace;

import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// Where the lanes of a sequence diagram stand.
///
/// @param lanes from left to right
/// @param width of the whole diagram, in pixels
/// @param edition another one where what is drawn has changed, though the lanes have not
record LanePlan(List<Party> lanes, double width, int edition) {

  private static final double FIRST = 176;
  private static final double FROM_THE_RIGHT = 82;

  LanePlan {
    lanes = List.copyOf(lanes);
  }

  /// {@return the middle of the lane of `party`}
  double middle(Party party) {
    return middle(lanes.indexOf(party));
  }

  /// {@return the middle of the lane at `index`, from 0}
  double middle(int index) {
    return lanes.size() < 2 ? FIRST : FIRST + index * distance();
  }

  /// {@return how far one lane is from the next}
  double distance() {
    return Math.max(40, (width - FIRST - FROM_THE_RIGHT) / Math.max(1, lanes.size() - 1));
  }
}

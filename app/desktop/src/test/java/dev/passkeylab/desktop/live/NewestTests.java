package dev.passkeylab.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/// The newest of many: whoever repeats the changes that it tells of has the same list.
class NewestTests {

  private final Newest<Integer> newest = new Newest<>(4);
  private final List<Integer> told = new ArrayList<>();

  NewestTests() {
    newest.addListener(
        (ListChangeListener<Integer>)
            change -> {
              while (change.next()) {
                told.subList(change.getFrom(), change.getFrom() + change.getRemovedSize()).clear();
                told.addAll(change.getFrom(), List.copyOf(change.getAddedSubList()));
              }
            });
  }

  @Test
  void keepsTheNewest() {
    append(List.of(1, 2, 3), 1, 2, 3);
    append(List.of(4), 1, 2, 3, 4);
    append(List.of(5), 2, 3, 4, 5);
    append(List.of(6, 7, 8), 5, 6, 7, 8);
    append(List.of(9, 10, 11, 12, 13, 14), 11, 12, 13, 14);
    append(List.of(), 11, 12, 13, 14);
  }

  @Test
  void beginsAnewOnceCleared() {
    append(List.of(1, 2, 3, 4, 5), 2, 3, 4, 5);
    newest.clear();
    assertThat(told).isEqualTo(newest).isEmpty();
    append(List.of(6), 6);
  }

  @Test
  void hasNothingBeyondItsEnd() {
    append(List.of(1, 2), 1, 2);
    assertThatThrownBy(() -> newest.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private void append(List<Integer> added, Integer... kept) {
    newest.append(added);
    assertThat(newest).containsExactly(kept);
    assertThat(told).isEqualTo(newest);
  }
}

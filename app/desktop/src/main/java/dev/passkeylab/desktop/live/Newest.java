package dev.passkeylab.desktop.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableListBase;

/// The newest things of many: at its end they come, and at its beginning they go when there are too
/// many. Neither moves the others.
public final class Newest<E> extends ObservableListBase<E> {

  private final int most;
  private List<E> ring = new ArrayList<>();
  private int first;

  /// @param most how many it keeps
  public Newest(int most) {
    this.most = most;
  }

  /// Adds what is new, the oldest first, and lets go of what is too old.
  public void append(List<? extends E> added) {
    var kept = added.subList(Math.max(0, added.size() - most), added.size());
    if (kept.isEmpty()) {
      return;
    }
    int gone = Math.max(0, size() + kept.size() - most);
    int stay = size() - gone;
    beginChange();
    modCount++;
    if (gone > 0) {
      nextRemove(0, List.copyOf(subList(0, gone)));
    }
    for (var each : kept) {
      put(each);
    }
    nextAdd(stay, stay + kept.size());
    endChange();
  }

  private void put(E added) {
    if (ring.size() < most) {
      ring.add(added);
    } else {
      ring.set(first, added);
      first = (first + 1) % most;
    }
  }

  /// Lets go of all.
  @Override
  public void clear() {
    if (isEmpty()) {
      return;
    }
    var gone = List.copyOf(this);
    beginChange();
    modCount++;
    ring = new ArrayList<>();
    first = 0;
    nextRemove(0, gone);
    endChange();
  }

  @Override
  public E get(int index) {
    return ring.get((first + Objects.checkIndex(index, size())) % size());
  }

  @Override
  public int size() {
    return ring.size();
  }
}

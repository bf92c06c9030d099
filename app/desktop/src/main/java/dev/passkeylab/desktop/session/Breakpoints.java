package dev.passkeylab.desktop.session;

import java.util.Set;

/// Where a run stops.
///
/// @param steps the indices of the steps before which it does, from 0
/// @param entries the numbers of the first entries of those that have been taken
public record Breakpoints(Set<Integer> steps, Set<Integer> entries) {

  public Breakpoints {
    steps = Set.copyOf(steps);
    entries = Set.copyOf(entries);
  }
}

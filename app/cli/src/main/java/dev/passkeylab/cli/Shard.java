package dev.passkeylab.cli;

import java.util.ArrayList;
import java.util.List;

/// One of several parts of a list of files, for machines that share the work.
///
/// @param index which part, from 1
/// @param count how many parts there are
record Shard(int index, int count) {

  static final Shard WHOLE = new Shard(1, 1);

  private static final int MOST = 10_000;

  /// {@return the shard written as `i/n`}
  static Shard of(String text) throws WrongInput {
    var parts = text.split("/", -1);
    if (parts.length == 2 && parts[0].matches("[0-9]{1,5}") && parts[1].matches("[0-9]{1,5}")) {
      var shard = new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST) {
        return shard;
      }
    }
    throw new WrongInput(
        "--shard " + text + ": write which part of how many, from 1/n to n/n, as in 2/3");
  }

  /// {@return this part: every n-th element, so that long files of a folder are spread}
  <T> List<T> of(List<T> all) {
    var part = new ArrayList<T>();
    for (int i = index - 1; i < all.size(); i += count) {
      part.add(all.get(i));
    }
    return part;
  }

  boolean isWhole() {
    return count == 1;
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}

package dev.passkeylab.cbor;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a reader stands in the tree, kept as keys and indices and spelled only when somebody asks.
public final class CborPath {

  private static final int LONGEST_STEP = 48;
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  private final @Nullable CborItem[] keys;
  private final int[] indices;
  private int depth;

  CborPath(int deepest) {
    keys = new CborItem[deepest];
    indices = new int[deepest];
  }

  void enter() {
    depth++;
  }

  void leave() {
    depth--;
    keys[depth] = null;
  }

  void at(int index) {
    keys[depth - 1] = null;
    indices[depth - 1] = index;
  }

  void at(CborItem key) {
    keys[depth - 1] = key;
  }

  /// Says that the reader stands at the container itself, not in one of its children.
  void atNone() {
    keys[depth - 1] = null;
    indices[depth - 1] = -1;
  }

  @Override
  public String toString() {
    var path = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      var key = keys[i];
      if (key != null) {
        path.append('/').append(step(key));
      } else if (indices[i] >= 0) {
        path.append('/').append(indices[i]);
      }
    }
    return path.isEmpty() ? "/" : path.toString();
  }

  /// {@return the step of a path that leads to the value under `key`: diagnostic notation, names
  /// without quotes, cut when long}
  public static String step(CborItem key) {
    if (key instanceof CborItem.TextString text && text.content().length() <= LONGEST_STEP) {
      var name = text.text();
      if (NAME.matcher(name).matches()) {
        return name;
      }
    }
    return Edn.brief(key, LONGEST_STEP);
  }
}

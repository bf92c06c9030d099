package dev.passkeylab.lab.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that was meant.
public final class Words {

  private Words() {}

  /// {@return ` (did you mean 'x'?)` for the known word nearest to a misspelt one, or nothing where
  /// none is near}
  public static String didYouMean(String word, Collection<String> known) {
    return nearest(word, known).map(" (did you mean '%s'?)"::formatted).orElse("");
  }

  /// {@return the known word that is at most a third of its letters, or one, away}
  static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(it -> distance(word, it) <= mistakes(Math.min(word.length(), it.length())))
        .min(Comparator.comparingInt(it -> distance(word, it)));
  }

  // A single letter is like every other.
  private static int mistakes(int letters) {
    return letters < 2 ? 0 : Math.max(1, letters / 3);
  }

  /// {@return how many letters must be added, dropped, changed or swapped with their neighbour}
  static int distance(String from, String to) {
    var a = from.toLowerCase(Locale.ROOT);
    var b = to.toLowerCase(Locale.ROOT);
    var d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] d, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}

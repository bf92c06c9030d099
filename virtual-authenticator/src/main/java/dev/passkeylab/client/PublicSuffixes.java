package dev.passkeylab.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// The public suffix list, as <https://publicsuffix.org/list/> describes it: both its parts, the
/// registries' and the private one.
final class PublicSuffixes {

  private static final String FILE = "public_suffix_list.dat";

  private static final PublicSuffixes LIST = new PublicSuffixes();

  /// Domains that are public suffixes.
  private final Set<String> plain = new HashSet<>();

  /// Domains below which every label makes a public suffix.
  private final Set<String> wildcards = new HashSet<>();

  /// Domains that are none although a wildcard says so.
  private final Set<String> exceptions = new HashSet<>();

  private PublicSuffixes() {
    try (var in = Objects.requireNonNull(PublicSuffixes.class.getResourceAsStream(FILE), FILE);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().map(String::strip).filter(PublicSuffixes::isRule).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRule(String line) {
    return !line.isEmpty() && !line.startsWith("//");
  }

  private void add(String line) {
    if (line.startsWith("*.")) {
      wildcards.add(ascii(line.substring(2)));
    } else if (line.startsWith("!")) {
      exceptions.add(ascii(line.substring(1)));
    } else {
      plain.add(ascii(line));
    }
  }

  /// The platform knows the letters of Unicode 3.2 only; newer ones need no mapping.
  private static String ascii(String domain) {
    return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
  }

  /// {@return the public suffix of a domain, in lower case and ASCII: the longest that a rule
  /// names, or else its last label}
  static String of(String domain) {
    return LIST.suffix(domain);
  }

  private String suffix(String domain) {
    var last = "";
    for (var rest = domain; !rest.isEmpty(); rest = parent(rest)) {
      var parent = parent(rest);
      if (exceptions.contains(rest)) {
        return parent;
      }
      if (plain.contains(rest) || wildcards.contains(parent)) {
        return rest;
      }
      last = rest;
    }
    return last;
  }

  private static String parent(String domain) {
    int dot = domain.indexOf('.');
    return dot < 0 ? "" : domain.substring(dot + 1);
  }
}

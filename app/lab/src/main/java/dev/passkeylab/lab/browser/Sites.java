package dev.passkeylab.lab.browser;

import dev.passkeylab.client.Origins;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The sites of a run, by origin; the first is where a bare path leads.
public final class Sites {

  private final Map<String, Site> byOrigin = new LinkedHashMap<>();

  /// Adds a site.
  public Sites add(String origin, Site site) {
    byOrigin.put(origin, site);
    return this;
  }

  /// {@return whether a site is at `origin`}
  boolean has(String origin) {
    return byOrigin.containsKey(origin);
  }

  /// {@return the site at `origin`}
  Site at(String origin) {
    var site = byOrigin.get(origin);
    if (site == null) {
      throw new IllegalArgumentException("no site at " + origin);
    }
    return site;
  }

  /// {@return the place that the person means by `url`, a path of the first site or an absolute
  /// URL; empty when no site is there}
  Optional<Place> locate(String url) {
    if (url.startsWith("/")) {
      return byOrigin.keySet().stream().findFirst().map(origin -> new Place(origin, url));
    }
    return byOrigin.keySet().stream()
        .filter(origin -> url.equals(origin) || url.startsWith(origin + "/"))
        .findFirst()
        .map(
            origin -> new Place(origin, url.equals(origin) ? "/" : url.substring(origin.length())));
  }

  /// {@return the origins, as a clause for people}
  String names() {
    return String.join(", ", byOrigin.keySet());
  }

  /// Where a page is.
  ///
  /// @param path with its query, beginning with `/`
  record Place(String origin, String path) {

    /// {@return the place that a page here means by a path or an absolute URL}
    Place to(String other) {
      int path = other.startsWith("/") ? 0 : other.indexOf('/', "https://".length());
      return path < 0
          ? new Place(other, "/")
          : new Place(path == 0 ? origin : other.substring(0, path), other.substring(path));
    }

    String url() {
      return origin + path;
    }

    String host() {
      return Origins.host(origin).orElse(origin);
    }
  }
}

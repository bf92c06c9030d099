package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The RP IDs that an input names, or that an origin in it may stand for, by their hashes.
final class RpIds {

  private static final int MOST = 200;
  private static final int LONGEST = 253;
  // Scheme, host and port; every domain above the host is hashed.
  private static final int LONGEST_ORIGIN = 300;

  private final Map<Bytes, String> byHash = new HashMap<>();

  /// {@return the RP ID of this hash, if the input tells it}
  Optional<String> of(Bytes hash) {
    return Optional.ofNullable(byHash.get(hash));
  }

  /// Remembers what a JSON message says about RP IDs, client data within it included.
  void collect(JsonItem item) {
    for (var entry : item.entries()) {
      if (byHash.size() >= MOST) {
        return;
      }
      var value = entry.value();
      if (value.isString()) {
        text(entry.name(), value.text());
      } else {
        if (entry.name().equals("rp")) {
          value.string("id").ifPresent(this::add);
        }
        collect(value);
      }
    }
  }

  private void text(String name, String text) {
    switch (name) {
      case "rpId" -> add(text);
      case "origin", "topOrigin" -> origin(text);
      case "clientDataJSON" ->
          Unwrapped.decode(text)
              .map(JsonReader::read)
              .flatMap(data -> data.string("origin"))
              .ifPresent(this::origin);
      default -> {
        // Nothing else tells an RP ID.
      }
    }
  }

  /// An RP ID is the host of the origin or a domain above it.
  private void origin(String origin) {
    if (origin.length() > LONGEST_ORIGIN) {
      return;
    }
    try {
      var host = URI.create(origin).getHost();
      while (host != null && !host.isEmpty()) {
        add(host);
        int dot = host.indexOf('.');
        host = dot < 0 ? null : host.substring(dot + 1);
      }
    } catch (IllegalArgumentException e) {
      // No URL, and so nothing to learn from it.
    }
  }

  private void add(String rpId) {
    if (rpId.length() <= LONGEST && byHash.size() < MOST) {
      byHash.put(Bytes.utf8(rpId).sha256(), rpId);
    }
  }
}

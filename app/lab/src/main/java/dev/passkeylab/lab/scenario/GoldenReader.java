package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.tamper.NoSuchPlace;
import dev.passkeylab.lab.tamper.Places;
import dev.passkeylab.lab.trace.ClientEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads which values of the newest response must have the bytes of a file.
final class GoldenReader {

  private GoldenReader() {}

  /// {@return that the value at each path has the bytes of its file, which lies where the path from
  /// the folder of the scenario file says}
  static List<Expectation> read(Typed typed, Node node) {
    var wanted = new ArrayList<Expectation>();
    if (!(node instanceof Node.Table table) || table.members().isEmpty()) {
      typed.wrong(
          node, "'bytes'", "a table of paths, as in response.clientDataJSON: golden/client-data");
      return wanted;
    }
    for (var member : table.members()) {
      typed.text(member.value(), "a file").ifPresent(file -> wanted.add(expectation(member, file)));
    }
    return wanted;
  }

  private static Expectation expectation(Node.Member member, String file) {
    var place = member.value().place();
    return evidence -> {
      var seen = seen(evidence, member.key(), place, file);
      return seen.isEmpty()
          ? Optional.empty()
          : Optional.of(new Miss(place, "bytes of " + member.key(), "those of " + file, seen));
    };
  }

  /// {@return what differs; nothing where nothing does}
  private static String seen(Evidence evidence, String path, Place place, String file) {
    var response = evidence.newest(ClientEvent.Resolved.class);
    if (response.isEmpty()) {
      return "no call was fulfilled in this window";
    }
    try {
      var golden = Files.readAllBytes(Path.of(place.file()).resolveSibling(file));
      var content = Places.find(response.get().payload().bytes(), path).content();
      return difference(content, Bytes.wrap(golden));
    } catch (NoSuchPlace e) {
      return e.reason();
    } catch (IOException | InvalidPathException _) {
      return "there is no such file that can be read";
    }
  }

  private static String difference(Bytes seen, Bytes golden) {
    if (seen.equals(golden)) {
      return "";
    }
    int same = 0;
    while (same < Math.min(seen.length(), golden.length()) && seen.at(same) == golden.at(same)) {
      same++;
    }
    return "%d bytes instead of %d, others from byte %d on: h'%s'"
        .formatted(seen.length(), golden.length(), same, seen.hex());
  }
}

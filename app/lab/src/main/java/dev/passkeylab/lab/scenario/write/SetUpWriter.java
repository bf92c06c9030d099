package dev.passkeylab.lab.scenario.write;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.Scenario;
import dev.passkeylab.lab.scenario.ScenarioError;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes a bench into the text of a scenario file: only what differs from what the file says is
/// touched. What comes of it has been read again, and says what was asked for.
public final class SetUpWriter {

  /// One part of a set-up may follow from another: a device from the client that it belongs to.
  private static final int ROUNDS = 4;

  private final String file;
  private final Sources sources;
  private final Optional<String> variation;
  private final Bench wanted;

  private SetUpWriter(String file, Sources sources, Optional<String> variation, Bench wanted) {
    this.file = file;
    this.sources = sources;
    this.variation = variation;
    this.wanted = wanted;
  }

  /// {@return the text of the file with `wanted` for its set-up}
  ///
  /// @param file as it is given to `sources`
  /// @param text of the file, which need not be what `sources` have for it
  /// @param sources of the files that it uses
  /// @param variation whose set-up it is, in a file that has several
  /// @throws CannotBeWritten when no edit of this file alone says that
  public static String write(
      String file, String text, Sources sources, Optional<String> variation, Bench wanted)
      throws CannotBeWritten {
    return new SetUpWriter(file, sources, variation, wanted).written(text);
  }

  private String written(String text) throws CannotBeWritten {
    var now = new ScenarioText(YamlText.of(text), variation);
    for (int round = 0; round < ROUNDS; round++) {
      var said = read(now.yaml().text()).bench();
      if (said.equals(wanted)) {
        return now.yaml().text();
      }
      now = edited(now, said);
    }
    throw new CannotBeWritten(
        "What is set up cannot be said in "
            + file
            + ": "
            + different(read(now.yaml().text()).bench()));
  }

  private Scenario read(String text) throws CannotBeWritten {
    Sources edited = it -> it.equals(file) ? Bytes.utf8(text) : sources.read(it);
    return switch (ScenarioReader.read(file, edited)) {
      case Reading.Valid(var scenarios) ->
          scenarios.stream()
              .filter(it -> it.variation().equals(variation))
              .findFirst()
              .orElse(scenarios.getFirst());
      case Reading.Invalid(var errors, _) -> throw new CannotBeWritten(told(errors));
    };
  }

  private static String told(List<ScenarioError> errors) {
    var first = errors.getFirst();
    return "The file would be wrong then: line %d: %s".formatted(first.line(), first.message());
  }

  private String different(Bench said) {
    return String.join(
        ", ",
        Stream.of(
                said.client().equals(wanted.client()) ? "" : "client",
                said.sites().equals(wanted.sites()) ? "" : "relying party or pages",
                said.devices().equals(wanted.devices()) ? "" : "devices",
                said.unplugged().equals(wanted.unplugged()) ? "" : "plugged",
                said.accounts().equals(wanted.accounts()) ? "" : "accounts",
                said.savedPasswords().equals(wanted.savedPasswords()) ? "" : "saved passwords",
                said.online() == wanted.online() ? "" : "network")
            .filter(it -> !it.isEmpty())
            .toList());
  }

  private ScenarioText edited(ScenarioText text, Bench said) throws CannotBeWritten {
    var now = text;
    if (!said.client().equals(wanted.client())) {
      now = now.put("client", Traits.whole(wanted.client()));
    }
    if (said.online() != wanted.online()) {
      now = now.put("network", wanted.online() ? "online" : "offline");
    }
    now = new SitesWriter(said, wanted).write(now);
    now = new DevicesWriter(said, wanted).write(now);
    var first = wanted.site();
    now =
        new ListWriter("accounts", first.rpId())
            .write(now, accounts(said, first.rpId()), accounts(wanted, first.rpId()));
    return new ListWriter("saved-passwords", first.origin())
        .write(now, saved(said, first.origin()), saved(wanted, first.origin()));
  }

  private static List<Map<String, String>> accounts(Bench bench, String first) {
    return bench.accounts().stream().map(it -> Traits.of(it, first)).toList();
  }

  private static List<Map<String, String>> saved(Bench bench, String first) {
    return bench.savedPasswords().stream().map(it -> Traits.of(it, first)).toList();
  }
}

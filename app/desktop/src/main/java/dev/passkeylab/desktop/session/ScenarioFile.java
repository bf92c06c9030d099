package dev.passkeylab.desktop.session;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.scenario.Deed;
import dev.passkeylab.lab.scenario.Place;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.Scenario;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.Sources;
import dev.passkeylab.lab.scenario.Step;
import dev.passkeylab.lab.scenario.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A scenario with the text it was read from.
public record ScenarioFile(Scenario scenario, Script script) {

  /// The scenario that opens unless another one is asked for.
  public static final String TOUR = "password-upsell-autofill.passkey.yaml";

  /// {@return the tour, which is packed with the engine}
  public static ScenarioFile tour() {
    try {
      return read(new FileRef(new Folder.Packed(), TOUR), Optional.empty());
    } catch (WrongFile e) {
      throw new IllegalStateException("the tour that we ship cannot be read", e);
    }
  }

  /// {@return the scenario in a file, the first where it has variations}
  ///
  /// @throws WrongFile when there is none, with the places of all mistakes
  public static ScenarioFile read(Path path) throws WrongFile {
    return read(path, Optional.empty());
  }

  /// {@return the scenario in a file that is this variation}
  ///
  /// @throws WrongFile when there is none, with the places of all mistakes
  public static ScenarioFile read(Path path, Optional<String> variation) throws WrongFile {
    return read(FileRef.of(path), variation);
  }

  /// {@return every scenario in a file: its variations in their order, or the one that it has}
  ///
  /// @throws WrongFile when there is none, with the places of all mistakes
  public static List<ScenarioFile> all(FileRef file) throws WrongFile {
    var first = read(file, Optional.empty());
    return first.siblings();
  }

  /// {@return every variation of this one's file, in its order; itself alone where it has none}
  ///
  /// @throws WrongFile when the file has become wrong since it was read
  public List<ScenarioFile> siblings() throws WrongFile {
    var siblings = new ArrayList<ScenarioFile>();
    for (var name : script.variations()) {
      siblings.add(read(script.ref(), Optional.of(name)));
    }
    return siblings.isEmpty() ? List.of(this) : siblings;
  }

  private static ScenarioFile read(FileRef file, Optional<String> variation) throws WrongFile {
    var texts = new HashMap<String, String>();
    var sources = remembering(file.folder().sources(), texts);
    return switch (ScenarioReader.read(file.path(), sources)) {
      case Reading.Valid(var scenarios) -> {
        var scenario = variation.isEmpty() ? scenarios.getFirst() : one(scenarios, variation.get());
        var names = scenarios.stream().flatMap(it -> it.variation().stream()).toList();
        yield new ScenarioFile(scenario, script(file, scenario, names, texts));
      }
      case Reading.Invalid(var errors, _) ->
          throw new WrongFile(
              errors.stream()
                  .map(it ->
                      "%s:%d:%d: %s".formatted(it.file(), it.line(), it.column(), it.message()))
                  .collect(Collectors.joining("\n")));
    };
  }

  private static Sources remembering(Sources sources, Map<String, String> texts) {
    return file -> {
      Bytes bytes = sources.read(file);
      texts.put(file, bytes.asUtf8());
      return bytes;
    };
  }

  private static Scenario one(List<Scenario> scenarios, String variation) throws WrongFile {
    var names = scenarios.stream().flatMap(it -> it.variation().stream()).toList();
    int index = names.indexOf(variation);
    if (index < 0) {
      throw new WrongFile(
          "%s has no variation '%s'%s; it has %s"
              .formatted(
                  scenarios.getFirst().file(),
                  variation,
                  Words.didYouMean(variation, names),
                  names.isEmpty() ? "none" : String.join(", ", names)));
    }
    return scenarios.get(index);
  }

  private static Script script(
      FileRef file, Scenario scenario, List<String> variations, Map<String, String> texts) {
    var name = name(scenario.file()) + scenario.variation().map(" [%s]"::formatted).orElse("");
    var steps = scenario.steps().stream().map(step -> written(step, scenario, texts)).toList();
    return new Script(
        file,
        name,
        texts.getOrDefault(file.path(), ""),
        scenario.name(),
        steps,
        variations,
        scenario.variation().orElse(""));
  }

  /// {@return the step as written, without its comment; what stands on further lines is left to an
  /// ellipsis}
  private static Script.Step written(Step step, Scenario scenario, Map<String, String> texts) {
    var place = step.place();
    var lines = texts.getOrDefault(place.file(), "").lines().toList();
    var text = lines.get(place.line() - 1).replaceFirst("\\s+#.*$", "").strip();
    return new Script.Step(
        line(place, scenario),
        text.endsWith(":") ? text + " …" : text,
        place,
        device(step, scenario));
  }

  /// A gesture that names no device is for the only one, where there is but one.
  private static Optional<String> device(Step step, Scenario scenario) {
    if (!(step.deed() instanceof Deed.Gesture gesture)) {
      return Optional.empty();
    }
    var devices = scenario.bench().devices();
    return gesture
        .device()
        .or(() -> devices.size() == 1 ? Optional.of(devices.getFirst().name()) : Optional.empty());
  }

  /// {@return the number of a line, with the file where it is not the scenario's own}
  static String line(Place place, Scenario scenario) {
    return place.file().equals(scenario.file())
        ? Integer.toString(place.line())
        : place.line() + " of " + name(place.file());
  }

  private static String name(String file) {
    return Path.of(file).getFileName().toString();
  }

  /// The user's file is wrong; the message names every place.
  public static final class WrongFile extends Exception {

    private static final long serialVersionUID = 1L;

    WrongFile(String message) {
      super(message);
    }
  }
}

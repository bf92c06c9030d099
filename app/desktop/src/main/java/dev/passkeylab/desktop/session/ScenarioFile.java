package dev.passkeylab.desktop.session;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.Scenario;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A scenario with the text it was read from.
public record ScenarioFile(Scenario scenario, Script script) {

  /// The scenario that opens unless another one is asked for.
  public static final String TOUR = "password-upsell-autofill.passkey.yaml";

  private static final String PACKED = "/dev/passkeylab/lab/scenarios/";

  /// {@return the tour, which is packed with the engine}
  public static ScenarioFile tour() {
    try (var stream = ScenarioReader.class.getResourceAsStream(PACKED + TOUR)) {
      var bytes = Objects.requireNonNull(stream, "the tour is packed").readAllBytes();
      return read(TOUR, Bytes.wrap(bytes));
    } catch (IOException | WrongFile e) {
      throw new IllegalStateException("the tour that we ship cannot be read", e);
    }
  }

  /// {@return the scenario in a file}
  ///
  /// @throws WrongFile when there is none, with the places of all mistakes
  public static ScenarioFile read(Path path) throws WrongFile {
    try {
      return read(path.toString(), Bytes.wrap(Files.readAllBytes(path)));
    } catch (IOException _) {
      throw new WrongFile(path + ": there is no such file, or it cannot be read");
    }
  }

  private static ScenarioFile read(String file, Bytes bytes) throws WrongFile {
    return switch (ScenarioReader.read(file, bytes)) {
      case Reading.Valid(var scenario) ->
          new ScenarioFile(scenario, script(scenario, bytes.asUtf8().lines().toList()));
      case Reading.Invalid(var errors) ->
          throw new WrongFile(
              errors.stream()
                  .map(it ->
                      "%s:%d:%d: %s".formatted(it.file(), it.line(), it.column(), it.message()))
                  .collect(Collectors.joining("\n")));
    };
  }

  private static Script script(Scenario scenario, List<String> lines) {
    var name = Path.of(scenario.file()).getFileName().toString();
    var steps = scenario.steps().stream().map(step -> written(step, lines)).toList();
    return new Script(name, scenario.name(), steps);
  }

  /// {@return the step as written, without its comment; what stands on further lines is left to an
  /// ellipsis}
  private static Script.Step written(Step step, List<String> lines) {
    int line = step.place().line();
    var text = lines.get(line - 1).replaceFirst("\\s+#.*$", "").strip();
    return new Script.Step(line, text.endsWith(":") ? text + " …" : text);
  }

  /// The user's file is wrong; the message names every place.
  public static final class WrongFile extends Exception {

    private static final long serialVersionUID = 1L;

    WrongFile(String message) {
      super(message);
    }
  }
}

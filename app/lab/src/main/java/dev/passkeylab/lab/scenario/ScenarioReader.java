package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads scenario files.
public final class ScenarioReader {

  static final List<String> KEYS =
      List.of(
          "scenario",
          "seed",
          "clock",
          "relying-party",
          "sites",
          "pages",
          "devices",
          "accounts",
          "saved-passwords",
          "network",
          "steps");
  private static final List<String> LATER = List.of("use", "with", "client", "script");

  private static final String PACKED = "/dev/passkeylab/lab/scenarios/";

  private final Typed typed;
  private final String file;

  private ScenarioReader(String file) {
    this.file = file;
    this.typed = new Typed(new Problems(file));
  }

  /// {@return the scenario in a file, or everything that is wrong with it}
  public static Reading read(Path path) {
    var file = path.toString();
    try {
      return read(file, Bytes.wrap(Files.readAllBytes(path)));
    } catch (NoSuchFileException _) {
      return unreadable(file, "there is no such file");
    } catch (IOException e) {
      return unreadable(file, "cannot be read: " + e.getMessage());
    }
  }

  /// {@return the scenario in a file's bytes, or everything that is wrong with them}
  public static Reading read(String file, Bytes bytes) {
    var text = ByteBuffer.wrap(bytes.toArray());
    try {
      return read(file, StandardCharsets.UTF_8.newDecoder().decode(text).toString());
    } catch (CharacterCodingException _) {
      var before = bytes.slice(0, text.position()).asUtf8();
      int line = (int) before.chars().filter(it -> it == '\n').count() + 1;
      int column = before.length() - before.lastIndexOf('\n');
      var error = new ScenarioError(file, line, column, "this byte is not UTF-8", "text in UTF-8");
      return new Reading.Invalid(List.of(error));
    }
  }

  /// {@return the scenario in a text, or everything that is wrong with it}
  ///
  /// @param file the name that errors give
  public static Reading read(String file, String text) {
    return new ScenarioReader(file).read(text);
  }

  /// {@return the scenario that is packed with the engine under this name, such as
  /// `finger-cancelled.passkey.yaml`}
  ///
  /// @throws IllegalArgumentException when none is
  public static Reading packed(String name) {
    return read(name, Bytes.wrap(resource(name)));
  }

  /// {@return the JSON Schema of scenario files}
  public static String schema() {
    return new String(resource("scenario.schema.json"), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (var stream = ScenarioReader.class.getResourceAsStream(PACKED + name)) {
      if (stream == null) {
        throw new IllegalArgumentException("nothing called " + name + " is packed");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading unreadable(String file, String message) {
    return new Reading.Invalid(List.of(new ScenarioError(file, 1, 1, message, null)));
  }

  private Reading read(String text) {
    var root = YamlTree.read(text, typed.problems);
    if (root.isEmpty() && typed.problems.none()) {
      typed.problems.add(
          Place.START, "the file is empty", "a scenario: " + String.join(", ", KEYS));
    }
    var scenario =
        root.flatMap(it -> Fields.of(typed, it, "a scenario", KEYS, LATER)).map(this::scenario);
    return scenario.isPresent() && typed.problems.none()
        ? new Reading.Valid(scenario.get())
        : new Reading.Invalid(typed.problems.inOrder());
  }

  private Optional<List<Node>> steps(Node node) {
    var steps = typed.items(node, "'steps'");
    if (steps.filter(List::isEmpty).isPresent()) {
      typed.problems.add(node.place(), "a scenario without steps shows nothing", "a step");
    }
    return steps;
  }

  private Scenario scenario(Fields top) {
    var name = top.needText("scenario").orElse("");
    var seed = top.get("seed").map(it -> typed.whole(it, "'seed'")).orElse(OptionalLong.empty());
    var clock = top.get("clock").flatMap(it -> typed.instant(it, "'clock'"));
    var bench = new BenchReader(typed).read(top);
    var steps = top.need("steps").flatMap(this::steps);
    var reader = new StepReader(typed, bench);
    return new Scenario(
        file,
        name,
        Optional.empty(),
        seed,
        clock.orElse(Scenario.DEFAULT_CLOCK),
        bench,
        steps.orElse(List.of()).stream().map(reader::step).flatMap(Optional::stream).toList());
  }
}

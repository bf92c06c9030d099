package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads scenario files.
public final class ScenarioReader {

  static final List<String> KEYS =
      List.of(
          "scenario",
          Inclusion.USE,
          Variations.WITH,
          "seed",
          "clock",
          "client",
          "relying-party",
          "sites",
          "pages",
          "devices",
          "accounts",
          "saved-passwords",
          "network",
          "steps");
  private static final List<String> LATER = List.of("script");

  private final String file;
  private final Typed typed;
  private final Texts texts = new Texts();

  private ScenarioReader(String file) {
    this.file = file;
    this.typed = new Typed(new Problems(file));
  }

  /// {@return the scenarios in a file, or everything that is wrong with it}
  public static Reading read(Path path) {
    return read(path.toString(), Sources.files());
  }

  /// {@return the scenarios in a file and those that it uses, or everything that is wrong with
  /// them}
  public static Reading read(String file, Sources sources) {
    return new ScenarioReader(file).read(sources);
  }

  /// {@return the scenarios in a file's bytes, which can use no other file, or everything that is
  /// wrong with them}
  ///
  /// @param file the name that errors give
  public static Reading read(String file, Bytes bytes) {
    return read(file, Sources.only(file, bytes));
  }

  /// {@return the scenarios in a text, which can use no file, or everything that is wrong with
  /// them}
  ///
  /// @param file the name that errors give
  public static Reading read(String file, String text) {
    return read(file, Bytes.utf8(text));
  }

  /// {@return the scenarios that are packed with the engine under this name, such as
  /// `finger-cancelled.passkey.yaml`}
  public static Reading packed(String name) {
    return read(name, Sources.packed());
  }

  /// {@return the JSON Schema of scenario files}
  public static String schema() {
    try {
      return Packed.read(Packed.SCHEMA).asUtf8();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading read(Sources sources) {
    var tree = new Inclusion(typed, sources, texts).read(file);
    var scenarios =
        tree.map(new Variations(typed)::of).orElse(List.of()).stream()
            .flatMap(it -> scenario(it).stream())
            .toList();
    return typed.problems.none()
        ? new Reading.Valid(scenarios)
        : new Reading.Invalid(typed.problems.inOrder(), texts);
  }

  private Optional<Scenario> scenario(Variation variation) {
    return Fields.of(typed, variation.tree(), "a scenario", KEYS, LATER)
        .map(it -> scenario(variation.name(), it));
  }

  private Optional<List<Node>> steps(Node node) {
    var steps = typed.items(node, "'steps'");
    if (steps.filter(List::isEmpty).isPresent()) {
      typed.problems.add(node.place(), "a scenario without steps shows nothing", "a step");
    }
    return steps;
  }

  private Scenario scenario(Optional<String> variation, Fields top) {
    var name = top.needText("scenario").orElse("");
    var seed = top.get("seed").map(it -> typed.whole(it, "'seed'")).orElse(OptionalLong.empty());
    var clock = top.get("clock").flatMap(it -> typed.instant(it, "'clock'"));
    var bench = new BenchReader(typed).read(top);
    var steps = top.need("steps").flatMap(this::steps);
    var reader = new StepReader(typed, bench);
    return new Scenario(
        file,
        name,
        variation,
        seed,
        clock.orElse(Scenario.DEFAULT_CLOCK),
        bench,
        steps.orElse(List.of()).stream().map(reader::step).flatMap(Optional::stream).toList(),
        texts);
  }
}

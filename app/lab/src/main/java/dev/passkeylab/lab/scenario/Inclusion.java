package dev.passkeylab.lab.scenario;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a scenario file together with the files that it uses, and those that these use.
final class Inclusion {

  static final String USE = "use";

  // Files that each use the next one twice would come to an end, but not in our time.
  private static final int MOST = 100;
  private static final String ITEM = "a file that is used";

  private final Typed typed;
  private final Sources sources;
  private final Overlay overlay;
  private final Texts texts;
  private boolean complete = true;
  private int used;

  /// @param texts is told the text of every file that is read
  Inclusion(Typed typed, Sources sources, Texts texts) {
    this.texts = texts;
    this.typed = typed;
    this.sources = sources;
    this.overlay = new Overlay(typed.problems);
  }

  /// {@return the file's tree with those of the used files under it; empty where any of them cannot
  /// be read, since what lacks them is not what the file means}
  Optional<Node> read(String file) {
    var root = root(file, Place.start(file), "").map(it -> whole(it, List.of(file)));
    return complete ? root : Optional.empty();
  }

  private Optional<Node> root(String file, Place asked, String what) {
    try {
      var bytes = sources.read(file);
      texts.add(file, bytes);
      return SourceText.root(file, bytes, typed.problems);
    } catch (NoSuchFileException _) {
      typed.problems.add(asked, what + "there is no such file", null);
    } catch (AccessDeniedException _) {
      typed.problems.add(asked, what + "may not be read", null);
    } catch (IOException e) {
      typed.problems.add(asked, what + "cannot be read: " + e.getMessage(), null);
    }
    return Optional.empty();
  }

  private Node whole(Node root, List<String> chain) {
    if (!(root instanceof Node.Table own)) {
      return root;
    }
    var under = new Node.Table(own.place(), List.of());
    for (var item : items(own)) {
      var table = used(item, chain);
      complete &= table.isPresent();
      under = table.isPresent() ? overlay.of(under, table.get()) : under;
    }
    return overlay.of(under, own.without(USE));
  }

  private List<Node> items(Node.Table table) {
    var use = table.member(USE).map(Node.Member::value);
    if (use.isPresent() && use.get() instanceof Node.Items list) {
      return list.items();
    }
    use.ifPresent(it -> typed.wrong(it, "'use'", "a list of files, as in [sign-in.prefix.yaml]"));
    complete &= use.isEmpty();
    return List.of();
  }

  private Optional<Node.Table> used(Node item, List<String> chain) {
    return typed
        .text(item, ITEM)
        .flatMap(it -> beside(chain.getLast(), it, item))
        .filter(it -> mayBeUsed(it, item, chain))
        .flatMap(file -> table(file, item, chain));
  }

  private Optional<String> beside(String user, String path, Node item) {
    try {
      return Optional.of(Path.of(user).resolveSibling(path).normalize().toString());
    } catch (InvalidPathException _) {
      return typed.wrong(item, ITEM, "a path from the folder of this file");
    }
  }

  private boolean mayBeUsed(String file, Node item, List<String> chain) {
    int first = chain.stream().map(Inclusion::whole).toList().indexOf(whole(file));
    if (first >= 0) {
      var cycle = Stream.concat(chain.subList(first, chain.size()).stream(), Stream.of(file));
      typed.problems.add(
          item.place(), "files use each other: " + String.join(" → ", cycle.toList()), "no cycle");
      return false;
    }
    if (used++ == MOST) {
      typed.problems.add(item.place(), "more than " + MOST + " files are used", null);
    }
    return used <= MOST;
  }

  // Two ways to write a path may lead to the same file.
  private static Path whole(String file) {
    return Path.of(file).toAbsolutePath().normalize();
  }

  private Optional<Node.Table> table(String file, Node item, List<String> chain) {
    var root = root(file, item.place(), "'" + file + "': ");
    var deeper = Stream.concat(chain.stream(), Stream.of(file)).toList();
    return root.map(it -> whole(it, deeper))
        .flatMap(it ->
            it instanceof Node.Table table
                ? Optional.of(table)
                : typed.wrong(it, ITEM, "a table with " + String.join(", ", ScenarioReader.KEYS)));
  }
}

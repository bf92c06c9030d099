package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.scenario.ScenarioFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A scenario file: which, and where.
///
/// @param path as its folder's [Folder#sources()] take it
public record FileRef(Folder folder, String path) {

  /// {@return a file of this computer}
  public static FileRef of(Path path) {
    return new FileRef(Folder.OnDisk.of(path), path.toString());
  }

  /// {@return its path from the root: two ways to write one may lead to the same file}
  public Path whole() {
    return whole(path);
  }

  /// {@return whether that path leads to it}
  public boolean isAt(String other) {
    return whole().equals(whole(other));
  }

  private static Path whole(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }

  /// {@return its name without the folder}
  public String name() {
    return Path.of(path).getFileName().toString();
  }

  /// {@return the folders below its own that it lies in, the outermost first}
  public List<String> folders() {
    return switch (folder) {
      case Folder.Packed _ -> List.of();
      case Folder.OnDisk(var root) -> below(root);
    };
  }

  private List<String> below(Path root) {
    var file = Path.of(path);
    var names = new ArrayList<String>();
    if (file.startsWith(root) || root.toString().isEmpty()) {
      root.relativize(file).forEach(it -> names.add(it.toString()));
      names.removeLast();
    }
    return names;
  }

  /// {@return its title, with the folders below its own that it lies in}
  public String titleInFolder() {
    return Stream.concat(folders().stream(), Stream.of(title())).collect(Collectors.joining("/"));
  }

  /// {@return its name without the ending that all scenario files have}
  public String title() {
    return name().endsWith(ScenarioFiles.SUFFIX)
        ? name().substring(0, name().length() - ScenarioFiles.SUFFIX.length())
        : name();
  }
}

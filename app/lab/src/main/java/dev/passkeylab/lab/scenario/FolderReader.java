package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.files.FileTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a folder and what is below it, once.
final class FolderReader {

  /// How far it goes, so that somebody who names the root of a disk gets an answer.
  ///
  /// @param depth how many folders may lie in each other below the one that is read
  /// @param files how many scenario files it takes
  /// @param folders how many folders it looks into
  record Limits(int depth, int files, int folders) {

    static final Limits USUAL = new Limits(32, 20_000, 50_000);
  }

  private final Path root;
  private final Limits limits;
  private final List<Path> files = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private int folders;
  private boolean full;

  /// @param root the folder to read
  FolderReader(Path root, Limits limits) {
    this.root = root;
    this.limits = limits;
  }

  ScenarioFiles.Found read() throws IOException {
    walk(list(root), List.of(root.toRealPath()));
    return new ScenarioFiles.Found(files, left);
  }

  /// @param entries what is in a folder
  /// @param chain the folders that it lies in, the outermost first, and itself
  private void walk(List<Path> entries, List<Path> chain) {
    folders++;
    for (var entry : entries) {
      if (entry.toString().endsWith(ScenarioFiles.SUFFIX) && Files.isRegularFile(entry)) {
        add(entry);
      }
    }
    for (var entry : entries) {
      if (!full && !isHidden(entry) && Files.isDirectory(entry)) {
        enter(entry, chain);
      }
    }
  }

  private void enter(Path entry, List<Path> chain) {
    try {
      var real = entry.toRealPath();
      if (chain.contains(real)) {
        return; // a link back to where we come from: all in it is found already
      }
      if (chain.size() > limits.depth()) {
        leave("More than " + limits.depth() + " folders deep", entry);
      } else if (folders == limits.folders()) {
        stop("looked into " + limits.folders() + " folders");
      } else {
        var deeper = new ArrayList<>(chain);
        deeper.add(real);
        walk(list(entry), deeper);
      }
    } catch (IOException e) {
      leave("Cannot be read, " + FileTrouble.inWords(e), entry);
    }
  }

  private void leave(String why, Path folder) {
    left.add(why + ", so left out: " + root.relativize(folder));
  }

  private void add(Path file) {
    if (files.size() < limits.files()) {
      files.add(file);
    } else {
      stop("found " + limits.files() + " files");
    }
  }

  private void stop(String done) {
    if (!full) {
      full = true;
      left.add("There is more than is listed: stopped after having " + done + ".");
    }
  }

  private static boolean isHidden(Path folder) {
    return folder.getFileName().toString().startsWith(".");
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}

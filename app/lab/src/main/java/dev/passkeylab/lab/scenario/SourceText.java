package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The bytes of a scenario file as a text, and the text as a tree.
final class SourceText {

  private SourceText() {}

  /// {@return the root of the file's tree, unless it is empty or something is wrong with it}
  static Optional<Node> root(String file, Bytes bytes, Problems problems) {
    var text = ByteBuffer.wrap(bytes.toArray());
    try {
      var decoded = StandardCharsets.UTF_8.newDecoder().decode(text).toString();
      return YamlTree.read(file, decoded, problems);
    } catch (CharacterCodingException _) {
      var place = after(file, bytes.slice(0, text.position()).asUtf8());
      problems.add(place, "this byte is not UTF-8", "text in UTF-8");
      return Optional.empty();
    }
  }

  private static Place after(String file, String before) {
    int line = (int) before.chars().filter(it -> it == '\n').count() + 1;
    return new Place(file, line, before.length() - before.lastIndexOf('\n'));
  }
}

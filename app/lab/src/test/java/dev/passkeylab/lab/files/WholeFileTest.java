package dev.passkeylab.lab.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file has its old content or its new one.
class WholeFileTest {

  private static final Bytes NEW = Bytes.utf8("new");

  @TempDir Path folder;

  @Test
  void whatIsReplacedKeepsItsReadersAndLeavesNothingBeside() throws IOException {
    var file = Files.writeString(folder.resolve("a"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    WholeFile.write(file, NEW);
    assertThat(file).hasContent("new");
    assertThat(permissions(file)).isEqualTo("rw-r--r--");
    assertThat(folder.toFile().list()).containsExactly("a");
  }

  @Test
  void aSecretIsItsOwnersAlsoWhereTheFileWasNot() throws IOException {
    var file = Files.writeString(folder.resolve("a"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    WholeFile.writeSecret(file, NEW);
    WholeFile.writeSecret(folder.resolve("b"), NEW);
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(folder.resolve("b"))).isEqualTo("rw-------");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    var file = Files.writeString(folder.resolve("a"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link"), file);
    WholeFile.write(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void whatCannotBeWrittenLeavesNothing() throws IOException {
    var taken = Files.createDirectories(folder.resolve("a/b")).getParent();
    assertThatThrownBy(() -> WholeFile.write(taken, NEW)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WholeFile.writeSecret(taken, NEW)).isInstanceOf(IOException.class);
    assertThat(folder.toFile().list()).containsExactly("a");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}

package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreFileTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Ceremony ceremony;

  @BeforeEach
  void begin() {
    ceremony = new Ceremony(folder);
  }

  @Test
  void isReadableByItsOwnerOnly() throws IOException {
    ceremony.create();
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    assertThat(permissions()).isEqualTo("rw-------");

    Files.setPosixFilePermissions(ceremony.store(), PosixFilePermissions.fromString("rw-r--r--"));
    ceremony.account("bob").create();
    assertThat(permissions()).isEqualTo("rw-------");
  }

  private String permissions() throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(ceremony.store()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not JSON", "{}", "{\"version\": 9, \"devices\": []}", "[1]"})
  void isNotOverwrittenWhenItIsNone(String content) throws IOException {
    Files.writeString(ceremony.store(), content);
    var run = ceremony.create();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("store.json: no store of credentials: ");
    assertThat(run.out()).isEmpty();
    assertThat(ceremony.store()).hasContent(content);
  }

  @Test
  void isNoFolder() {
    var run = ceremony.store(folder).create();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("this is no file");
  }

  @Test
  void needsAFolderThatExists() {
    var run = ceremony.store(folder.resolve("none/store.json")).create();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--store", "cannot be written");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void staysBehindALink() throws IOException {
    var target = folder.resolve("target.json");
    Files.writeString(target, "{\"version\": 1, \"devices\": []}");
    Files.createSymbolicLink(ceremony.store(), target);

    assertThat(ceremony.create().code()).isZero();
    assertThat(Files.isSymbolicLink(ceremony.store())).isTrue();
    assertThat(target).content().contains("privateKey");
  }

  @Test
  void leavesNothingElseBehind() throws IOException {
    ceremony.create();
    ceremony.get(ceremony.request());

    try (var files = Files.list(folder)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("create.json", "get.json", "store.json");
    }
  }
}

package dev.passkeylab.desktop.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a text becomes that is saved as another file.
class SavingAsTests {

  @TempDir private Path folder;

  @Test
  void whatIsTypedGetsTheEndingOfScenarioFiles() {
    for (var typed : new String[] {"a", "a.yaml", "a.yml", "a.passkey", "a.passkey.yaml"}) {
      assertThat(SavingAs.target(typed, folder)).isEqualTo(folder.resolve("a.passkey.yaml"));
    }
    assertThat(SavingAs.target("../b/a.b", folder).endsWith("b/a.b.passkey.yaml")).isTrue();
    assertThat(SavingAs.target("/x/y", folder)).isEqualTo(Path.of("/x/y.passkey.yaml"));
    assertThat(SavingAs.target("~/y", folder))
        .isEqualTo(Path.of(System.getProperty("user.home"), "y.passkey.yaml"));
  }

  @Test
  void aFileThatCameMeanwhileIsNotOverwritten() throws Exception {
    var file = Files.writeString(folder.resolve("a.passkey.yaml"), "theirs");
    assertThatThrownBy(() -> SavingAs.write("mine", file, false))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).content().isEqualTo("theirs");
    SavingAs.write("mine", file, true);
    assertThat(file).content().isEqualTo("mine");
  }

  @Test
  void aTextThatIsNoUtf8WouldBeDamaged() {
    assertThat(SavingAs.look("a\uFFFD", folder.resolve("a.passkey.yaml")).refusal()).isPresent();
    assertThat(SavingAs.look("a", folder.resolve("a.passkey.yaml")).refusal()).isEmpty();
  }
}

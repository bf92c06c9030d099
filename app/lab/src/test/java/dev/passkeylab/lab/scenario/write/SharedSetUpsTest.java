package dev.passkeylab.lab.scenario.write;

import static dev.passkeylab.lab.scenario.write.SetUpEdits.asking;
import static dev.passkeylab.lab.scenario.write.SetUpEdits.device;
import static dev.passkeylab.lab.scenario.write.SetUpEdits.edited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.scenario.Sources;
import dev.passkeylab.webauthn.UserVerification;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A set-up that a file has from elsewhere is edited: from a file that it uses, and from the row of
/// a variation.
class SharedSetUpsTest {

  private static final Sources USED =
      file -> {
        if (!file.equals("used.yaml")) {
          throw new NoSuchFileException(file);
        }
        return Bytes.utf8(
            """
            relying-party: { id: example.test }
            devices: { laptop: { profile: laptop, backup: none } }
            accounts: [{ name: ada, password: secret }]
            """);
      };

  private static final String USER =
      """
      scenario: on the shoulders of another
      use: [used.yaml]
      steps:
        - visit: /sign-in
      """;

  @Test
  void whatAnotherFileSaysIsSaidHereAsAWhole() throws CannotBeWritten {
    assertThat(edited(USER, USED, Optional.empty(), device(0, it -> it.with(Verification.FACE))))
        .contains("devices: { laptop: { profile: laptop, verification: face, backup: none } }");
    assertThat(edited(USER, USED, Optional.empty(), asking(UserVerification.REQUIRED)))
        .contains("relying-party: { id: example.test, user-verification: required }");
  }

  @Test
  void whatAnotherFileSaysCannotGoHere() {
    assertThatExceptionOfType(CannotBeWritten.class)
        .isThrownBy(
            () -> edited(USER, USED, Optional.empty(), bench -> bench.withDevices(List.of())))
        .withMessage("laptop comes from a file that this one uses: it cannot go here.");
    assertThatExceptionOfType(CannotBeWritten.class)
        .isThrownBy(
            () -> edited(USER, USED, Optional.empty(), bench -> bench.withAccounts(List.of())))
        .withMessageStartingWith("ada comes from a file");
  }

  @Test
  void aVariableIsReplacedInTheRowOfItsVariation() throws CannotBeWritten {
    var text =
        """
        scenario: two
        with: { one: { kept: none, u: 1 }, two: { kept: synced, u: 0 } }
        relying-party: { id: example.test }
        devices: { laptop: { profile: laptop, backup: $kept } }
        steps:
          - expect: { count: { visit: $u } }
        """;
    var written =
        edited(
            text, Sources.packed(), Optional.of("two"), device(0, it -> it.with(Backup.ELIGIBLE)));
    assertThat(written).isEqualTo(text.replace("kept: synced", "kept: eligible"));
  }

  @Test
  void whatOnlyLooksLikeAVariableIsNone() throws CannotBeWritten {
    var text =
        """
        scenario: two
        with: { one: { who: $$eve }, two: { who: eve } }
        relying-party: { id: example.test }
        accounts:
          - { name: "$ada", password: correct horse }
          - { name: $$bob, password: hunter two }
          - { name: $who, password: letters }
        steps:
          - visit: /sign-in
        """;
    var names = List.of("$ada", "$bob", "$eve");
    var written =
        edited(
            text,
            Sources.packed(),
            Optional.of("one"),
            bench -> bench.withAccounts(names.stream().map(SetUpEdits::account).toList()));
    assertThat(written).isEqualTo(text.replaceAll("correct horse|hunter two|letters", "let me in"));
  }
}

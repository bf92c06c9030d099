package dev.passkeylab.lab.scenario.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.browser.SavedPassword;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.Scenario;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.Sources;
import dev.passkeylab.webauthn.UserVerification;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// An edited set-up goes back into its file, and nothing else in the file changes.
class SetUpWriterTest {

  private static final String FLOW =
      """
      # above all
      scenario: one line each
      seed: 7
      relying-party: { id: example.test, user-verification: preferred }   # asks
      devices:
        # the only one
        laptop: { profile: laptop, backup: none }   # stays here
      accounts: [{ name: ada@example.test, password: correct horse, passkeys: [laptop] }]

      # below the set-up
      steps:
        - visit: /sign-in
      """;

  private static final String BLOCK =
      """
      scenario: a line for each
      seed: 7
      relying-party:
        id: example.test   # the name
        hints:
          - hybrid         # first

      devices:
        laptop:
          profile: laptop
          faults:
            - wrong-signature

        key:
          profile: security-key
      accounts:
        - name: ada@example.test   # she
          password: correct horse
        - name: bob@example.test
          password: hunter two
      steps:
        - visit: /sign-in
      """;

  private static Scenario read(String text, Sources sources, Optional<String> variation) {
    Sources all = it -> it.equals("a.passkey.yaml") ? Bytes.utf8(text) : sources.read(it);
    var read = ScenarioReader.read("a.passkey.yaml", all);
    assertThat(read).as(text).isInstanceOf(Reading.Valid.class);
    return ((Reading.Valid) read)
        .scenarios().stream()
            .filter(it -> it.variation().equals(variation))
            .findFirst()
            .orElseThrow();
  }

  private static String edited(String text, UnaryOperator<Bench> edit) throws CannotBeWritten {
    return edited(text, Sources.packed(), Optional.empty(), edit);
  }

  private static String edited(
      String text, Sources sources, Optional<String> variation, UnaryOperator<Bench> edit)
      throws CannotBeWritten {
    var wanted = edit.apply(read(text, sources, variation).bench());
    var written = SetUpWriter.write("a.passkey.yaml", text, sources, variation, wanted);
    assertThat(read(written, sources, variation).bench()).isEqualTo(wanted);
    return written;
  }

  private static UnaryOperator<Bench> device(int index, UnaryOperator<Device> edit) {
    return bench -> {
      var devices = new ArrayList<>(bench.devices());
      devices.set(index, edit.apply(devices.get(index)));
      return bench.withDevices(devices);
    };
  }

  private static UnaryOperator<Bench> asking(UserVerification asked) {
    return bench -> {
      var site = bench.sites().getFirst();
      var settings = site.settings().with(site.settings().asks().with(asked));
      return bench.withSites(List.of(new Bench.Site(settings, site.mirrors())));
    };
  }

  private static Bench.Account account(String name) {
    return Bench.Account.of("example.test", name, "let me in");
  }

  @Nested
  class WhatStays {

    @Test
    void aBenchLikeTheFileChangesNoByte() throws CannotBeWritten {
      assertThat(edited(FLOW, bench -> bench)).isEqualTo(FLOW);
      assertThat(edited(BLOCK, bench -> bench)).isEqualTo(BLOCK);
    }

    @Test
    void aTraitThatIsWrittenIsReplacedInItsPlace() throws CannotBeWritten {
      assertThat(edited(FLOW, device(0, it -> it.with(Backup.SYNCED))))
          .isEqualTo(FLOW.replace("backup: none", "backup: synced"));
    }

    @Test
    void aTraitThatIsNotWrittenComesBehindTheOthers() throws CannotBeWritten {
      assertThat(edited(FLOW, device(0, it -> it.with(Verification.FACE))))
          .isEqualTo(FLOW.replace("backup: none }", "backup: none, verification: face }"));
    }

    @Test
    void inBlockStyleItComesOnALineOfItsOwn() throws CannotBeWritten {
      assertThat(edited(BLOCK, device(1, it -> it.with(Verification.PIN).withPresence(false))))
          .isEqualTo(
              BLOCK.replace(
                  "profile: security-key\n", "profile: security-key\n    presence: false\n"));
    }

    @Test
    void aListInBlockStyleIsReplacedAsAWhole() throws CannotBeWritten {
      assertThat(edited(BLOCK, device(0, it -> it.withFaults(List.of()))))
          .contains("    faults: []\n\n  key:")
          .contains("- hybrid         # first");
    }

    @Test
    void theSiteIsEditedInBothStyles() throws CannotBeWritten {
      assertThat(edited(FLOW, asking(UserVerification.REQUIRED)))
          .isEqualTo(FLOW.replace("verification: preferred }", "verification: required }"));
      assertThat(edited(BLOCK, asking(UserVerification.REQUIRED)))
          .isEqualTo(BLOCK.replace("# first\n", "# first\n  user-verification: required\n"));
    }

    @Test
    void linesThatEndWithCarriageReturnsAreKept() throws CannotBeWritten {
      var windows = FLOW.replace("\n", "\r\n");
      assertThat(edited(windows, device(0, it -> it.with(Backup.SYNCED))))
          .isEqualTo(windows.replace("backup: none", "backup: synced"));
    }

    @Test
    void charactersOutsideTheFirstPlaneDoNotShiftAnything() throws CannotBeWritten {
      var text = FLOW.replace("above all", "above \uD83D\uDD11 all");
      assertThat(edited(text, device(0, it -> it.with(Backup.SYNCED))))
          .isEqualTo(text.replace("backup: none", "backup: synced"));
    }
  }

  @Nested
  class WhatComesAndGoes {

    @Test
    void aNewDeviceIsWrittenByItsProfile() throws CannotBeWritten {
      assertThat(
              edited(
                  FLOW,
                  bench ->
                      bench.withDevices(
                          List.of(
                              bench.devices().getFirst(),
                              DeviceProfile.SECURITY_KEY.device("key").withPresence(false)))))
          .contains("# stays here\n  key: { profile: security-key, presence: false }\n");
    }

    @Test
    void aDeviceThatIsUnpluggedSaysSo() throws CannotBeWritten {
      assertThat(edited(FLOW, bench -> bench.withUnplugged(List.of("laptop"))))
          .contains("backup: none, plugged: false }");
    }

    @Test
    void aDeviceGoesWithItsLines() throws CannotBeWritten {
      assertThat(edited(BLOCK, bench -> bench.withDevices(List.of(bench.devices().getLast()))))
          .contains("devices:\n\n  key:\n    profile: security-key\n")
          .doesNotContain("laptop");
    }

    @Test
    void theLastDeviceLeavesAnEmptyTable() throws CannotBeWritten {
      assertThat(
              edited(
                  FLOW, bench -> bench.withDevices(List.of()).withAccounts(List.of(account("a")))))
          .contains("{}");
    }

    @Test
    void devicesInAnotherOrderAreWrittenAnew() throws CannotBeWritten {
      assertThat(edited(BLOCK, bench -> bench.withDevices(bench.devices().reversed())))
          .contains("devices: { key: { profile: security-key }, laptop: {");
    }

    @Test
    void accountsComeAndGo() throws CannotBeWritten {
      assertThat(
              edited(
                  BLOCK,
                  bench -> bench.withAccounts(List.of(bench.accounts().getLast(), account("eve")))))
          .contains("accounts:\n  - name: bob@example.test\n    password: hunter two\n")
          .contains("  - { name: eve, password: let me in }\nsteps:")
          .doesNotContain("ada@");
    }

    @Test
    void anAccountIsEditedWhereItStands() throws CannotBeWritten {
      assertThat(edited(FLOW, first(account("ada@example.test"))))
          .isEqualTo(FLOW.replace("correct horse, passkeys: [laptop] }", "let me in }"));
      assertThat(edited(BLOCK, first(account("ada@example.test"))))
          .isEqualTo(BLOCK.replace("correct horse", "let me in"));
    }

    @Test
    void whatAnAccountBeginsWithCanGo() throws CannotBeWritten {
      var text =
          BLOCK.replace("  - name: ada@example.test   # she", "  - passkeys: [key]\n    name: ada");
      assertThat(edited(text, first(account("ada"))))
          .contains("  - { name: ada, password: let me in }\n  - name: bob");
    }

    @Test
    void theFirstSiteMayBeNamedThoughItNeedNotBe() throws CannotBeWritten {
      var text = FLOW.replace("{ name: ada@", "{ at: example.test, name: ada@");
      assertThat(edited(text, first(account("ada@example.test"))))
          .contains(
              "accounts: [{ at: example.test, name: ada@example.test, password: let me in }]");
    }

    private static UnaryOperator<Bench> first(Bench.Account account) {
      return bench -> {
        var accounts = new ArrayList<>(bench.accounts());
        accounts.set(0, account);
        return bench.withAccounts(accounts);
      };
    }

    @Test
    void whatHasNoPlaceYetStandsAboveTheSteps() throws CannotBeWritten {
      assertThat(
              edited(
                  FLOW,
                  bench ->
                      bench
                          .withOnline(false)
                          .with(ClientProfile.of(ClientProfile.ids().getLast()).orElseThrow())
                          .withSavedPasswords(
                              List.of(new SavedPassword("https://example.test", "eve", "12:34")))))
          .contains("network: offline\n")
          .contains("saved-passwords: [{ name: eve, password: \"12:34\" }]\nsteps:");
    }

    @Test
    void pagesAreWrittenAsFarAsTheyDiffer() throws CannotBeWritten {
      assertThat(
              edited(
                  FLOW,
                  bench -> {
                    var site = bench.sites().getFirst();
                    var script =
                        site.settings()
                            .script()
                            .with(PageSwitch.ABORT, "false")
                            .with(PageSwitch.FALLBACK, List.of("password"));
                    return bench.withSites(
                        List.of(new Bench.Site(site.settings().with(script), site.mirrors())));
                  }))
          .contains("pages: { abort: false")
          .contains("fallback: [password] }");
    }
  }

  @Nested
  class FilesTogether {

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
              text,
              Sources.packed(),
              Optional.of("two"),
              device(0, it -> it.with(Backup.ELIGIBLE)));
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
              bench -> bench.withAccounts(names.stream().map(SetUpWriterTest::account).toList()));
      assertThat(written)
          .isEqualTo(text.replaceAll("correct horse|hunter two|letters", "let me in"));
    }

    @Test
    void anEditThatWouldMakeTheFileWrongIsNotWritten() {
      var text = FLOW.replace("  - visit: /sign-in", "  - unplug: laptop");
      assertThatExceptionOfType(CannotBeWritten.class)
          .isThrownBy(
              () -> edited(text, bench -> bench.withDevices(List.of()).withAccounts(List.of())))
          .withMessageStartingWith("The file would be wrong then: line ");
    }

    @Test
    void whatFilesHaveNoWordsForIsTold() {
      assertThatExceptionOfType(CannotBeWritten.class)
          .isThrownBy(() ->
              edited(
                  FLOW,
                  bench -> {
                    var site = bench.sites().getFirst();
                    return bench.withSites(
                        List.of(
                            new Bench.Site(site.settings().withSecondOpinion(false), List.of())));
                  }))
          .withMessage("What is set up cannot be said in a.passkey.yaml: relying party or pages");
    }
  }
}

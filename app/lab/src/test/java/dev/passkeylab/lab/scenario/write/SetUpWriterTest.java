package dev.passkeylab.lab.scenario.write;

import static dev.passkeylab.lab.scenario.write.SetUpEdits.account;
import static dev.passkeylab.lab.scenario.write.SetUpEdits.asking;
import static dev.passkeylab.lab.scenario.write.SetUpEdits.device;
import static dev.passkeylab.lab.scenario.write.SetUpEdits.edited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.browser.SavedPassword;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.webauthn.UserVerification;
import java.util.ArrayList;
import java.util.List;
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
  class WhatCannotBe {

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

package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.lab.bench.DeviceSettings;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.bench.SiteChoices;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Everything that a file can set up is set up at the bench, by the names of its controls alone.
@ExtendWith(ApplicationExtension.class)
class BenchTests {

  private static final String SITE = "example.test";

  private BenchHands bench;

  @Start
  void start(Stage stage) {
    bench = new BenchHands(Hands.open(stage, 1440, 900));
  }

  @AfterEach
  void close() {
    bench.hands.close();
  }

  @Test
  void everySettingOfADeviceReachesTheSetUp() {
    bench.open("laptop: model").open("laptop: misbehave");
    for (var setting : settings()) {
      var wanted = bench.change("laptop", setting, device());
      assertThat(setting.read(device())).as(setting.id()).isEqualTo(wanted);
    }
    bench.press("laptop: fault wrong-signature");
    assertThat(DeviceSettings.FAULTS.read(device())).containsExactly("wrong-signature");
    assertThat(bench.snapshot().setUp().edits()).hasSize(settings().size() + 1);
  }

  private static List<Setting<Device>> settings() {
    return DeviceSettings.ALL.stream().filter(it -> it != DeviceSettings.FAULTS).toList();
  }

  private Device device() {
    return bench.bench().devices().getFirst();
  }

  @Test
  void everySettingOfASiteReachesTheSetUp() {
    openTheSite();
    for (var setting : SiteChoices.ALL) {
      var wanted = bench.change(SITE, setting, site());
      assertThat(setting.read(site())).as(setting.id()).isEqualTo(wanted);
    }
    assertThat(bench.snapshot().setUp().edits()).hasSize(SiteChoices.ALL.size());
  }

  private void openTheSite() {
    bench
        .open("example.test: card")
        .open("example.test: sign-in rules")
        .open("example.test: pages");
  }

  private SiteSettings site() {
    return bench.bench().site();
  }

  @Test
  void everySettingCanBeChangedFromNowOn() {
    fromNowOn().open("laptop: model");
    for (var setting : settings()) {
      var wanted = bench.change("laptop", setting, bench.stands("laptop").traits());
      assertThat(setting.read(bench.stands("laptop").traits())).as(setting.id()).isEqualTo(wanted);
    }
    openTheSite();
    var last = standing();
    for (var setting : SiteChoices.ALL) {
      last = standing();
      var wanted = bench.change(SITE, setting, last);
      assertThat(setting.read(standing())).as(setting.id()).isEqualTo(wanted);
    }
    assertThat(bench.snapshot().setUp().edits()).isEmpty();
    bench.key(KeyCode.SHIFT, KeyCode.F6);
    assertThat(standing()).as("taken back").isEqualTo(last);
  }

  private SiteSettings standing() {
    return bench.snapshot().standing().sites().getFirst().settings();
  }

  private BenchHands fromNowOn() {
    bench.hands.click("#bench-mode-now");
    return bench;
  }

  @Test
  void aChoiceIsMadeByKeyboardToo() {
    bench.focus("laptop: backup").key(KeyCode.SPACE).key(KeyCode.UP).key(KeyCode.ENTER);
    assertThat(device().backup()).isNotEqualTo(Backup.SYNCED);
  }

  @Test
  void anEditIsUndoneAndDoneAgain() {
    bench.choose("laptop: backup", "none");
    bench.choose("laptop: verification", "face");
    assertThat(bench.named("Undo edit of the bench").getAccessibleHelp())
        .contains("laptop: verification fingerprint → face");
    bench.key(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(device().verification()).isEqualTo(Verification.FINGERPRINT);
    bench.press("Undo edit of the bench");
    assertThat(device().backup()).isEqualTo(Backup.SYNCED);
    assertThat(bench.named("Undo edit of the bench").isDisabled()).isTrue();
    assertThat(bench.named("Undo edit of the bench").getAccessibleHelp()).contains("Nothing to");
    bench.focus("laptop: backup").key(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(device().backup()).isEqualTo(Backup.NONE);
    bench.press("Redo edit of the bench");
    assertThat(device().verification()).isEqualTo(Verification.FACE);
  }

  @Test
  void undoingWhileTypingUndoesWhatIsTyped() {
    bench.choose("laptop: backup", "none").open("laptop: model");
    bench.type("laptop: aaguid", "x").key(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(((TextField) bench.named("laptop: aaguid")).getText()).isNotEqualTo("x");
    assertThat(device().backup()).isEqualTo(Backup.NONE);
  }

  @Test
  void whatWillNotDoIsRefusedBesideItsField() {
    bench.open("laptop: model").write("laptop: aaguid", "12");
    assertThat(
            bench.hands.sees("AAGUID needs a UUID such as 00000000-0000-0000-0000-000000000000."))
        .isTrue();
    assertThat(bench.snapshot().setUp().edits()).isEmpty();
    bench.key(KeyCode.ESCAPE);
    bench.choose("laptop: verification", "none").press("laptop: pin");
    assertThat(
            bench.hands.sees("PIN needs a way to verify: with verification none a PIN has no use."))
        .isTrue();
    assertThat(bench.snapshot().setUp().edits()).hasSize(1);
    assertThat(((CheckBox) bench.named("laptop: pin")).isSelected()).isFalse();
  }

  @Test
  void anAccountKeepsItsPasswordWhereNoneIsGiven() {
    bench.open("accounts: card").type("New account: name", "bob");
    bench.write("New account: password", "secret").write("bob: password", "");
    assertThat(bench.hands.sees("It needs a password.")).isTrue();
    assertThat(bench.bench().accounts().getLast().password()).isEqualTo("secret");
  }

  @Test
  void whatDiffersFromTheFileIsMarkedUntilItIsBack() {
    assertThat(bench.hands.sees("As the file says")).isTrue();
    bench.choose("laptop: backup", "none").tick("laptop: pin", true);
    assertThat(bench.named("laptop: backup").getAccessibleHelp())
        .isEqualTo("Edited. The file says synced.");
    assertThat(bench.named("laptop: counter").getAccessibleHelp()).isNull();
    assertThat(bench.named("laptop: card").getAccessibleHelp()).contains("2 edits not in the file");
    assertThat(bench.hands.sees("2 edits not in the file")).isTrue();
    bench.press("Unplug laptop").open("laptop: misbehave");
    bench.press("laptop: fault wrong-signature");
    assertThat(bench.named("laptop: misbehave").getAccessibleHelp())
        .isEqualTo("Edited. The file says nothing.");
    assertThat(bench.named("Plug laptop").getAccessibleHelp())
        .isEqualTo("Edited. The file says plugged.");
    assertThat(bench.hands.sees("4 edits not in the file")).isTrue();
    bench.press("laptop: back to what the file says");
    assertThat(bench.bench()).isEqualTo(bench.snapshot().setUp().written());
    assertThat(bench.hands.sees("As the file says")).isTrue();
    assertThat(bench.named("laptop: backup").getAccessibleHelp()).isNull();
  }

  @Test
  void aStepNeitherTakesTheFocusNorClosesACard() {
    bench.open("example.test: card").focus("laptop: counter").type("example.test: timeout", "9");
    int steps = bench.snapshot().script().steps().size();
    var field = bench.named("example.test: timeout");
    for (int i = 0; i < steps; i++) {
      bench.hands.robot.interact(bench.hands.opened.session()::step);
      bench.hands.settle();
      assertThat(field.isFocused()).as("after step %d", i + 1).isTrue();
    }
    assertThat(((TextField) field).getText()).isEqualTo("9");
    assertThat(((ToggleButton) bench.named("example.test: card")).isSelected()).isTrue();
  }

  @Test
  void devicesAreAddedMovedAndRemoved() {
    add("security-key");
    add("security-key");
    assertThat(names()).containsExactly("laptop", "security-key", "security-key-2");
    bench.focus("security-key-2: card").key(KeyCode.ALT, KeyCode.UP);
    assertThat(names()).containsExactly("laptop", "security-key-2", "security-key");
    assertThat(bench.named("security-key-2: card").isFocused()).isTrue();
    bench.open("laptop: card").press("Move laptop later");
    assertThat(names()).containsExactly("security-key-2", "laptop", "security-key");
    bench.press("devices: back to what the file says");
    assertThat(names()).containsExactly("laptop");
    bench.press("Remove laptop");
    assertThat(names()).isEmpty();
  }

  @Test
  void everyProfileThatThereIsCanBeAdded() {
    var add = (MenuButton) bench.named("Add device");
    for (var item : List.copyOf(add.getItems())) {
      bench.hands.robot.interact(item::fire);
      bench.hands.settle();
    }
    assertThat(names())
        .containsExactly(
            "laptop",
            "laptop-2",
            "laptop-without-biometrics",
            "phone",
            "security-key",
            "security-key-without-pin",
            "password-manager",
            "laptop-3");
  }

  private void add(String profile) {
    var add = (MenuButton) bench.named("Add device");
    bench.hands.robot.interact(() ->
        add.getItems().stream()
            .filter(it -> Objects.equals(it.getId(), "add-" + profile))
            .forEach(it -> it.fire()));
    bench.hands.settle();
  }

  private List<String> names() {
    return bench.bench().devices().stream().map(Device::name).toList();
  }

  @Test
  void browserNetworkAccountsAndPasswordsAreSetUp() {
    bench.open("browser: card").choose("browser: client", "windows-edge");
    bench.choose("browser: network", "offline");
    assertThat(bench.bench().client().id()).isEqualTo("windows-edge");
    assertThat(bench.bench().online()).isFalse();
    assertThat(bench.named("browser: client").getAccessibleHelp())
        .isEqualTo("Edited. The file says lab.");
    bench.open("accounts: card").type("New account: name", "bob@example.test");
    bench.write("New account: password", "secret");
    bench.press("bob@example.test: passkey on laptop");
    bench.write("bob@example.test: password", "other");
    var bob = bench.bench().accounts().getLast();
    assertThat(bob.name() + " " + bob.password()).isEqualTo("bob@example.test other");
    assertThat(bob.passkeys()).hasSize(1);
    assertThat(bench.stands("laptop").credentials()).hasSize(1);
    bench.press("Remove account bob@example.test");
    assertThat(bench.bench().accounts()).doesNotContain(bob);
    bench.open("saved passwords: card").type("New saved password: name", "bob");
    bench.type("New saved password: password", "pw").press("Add saved password");
    assertThat(bench.bench().savedPasswords().getLast().password()).isEqualTo("pw");
    bench.press("Forget password of bob at https://example.test");
    assertThat(bench.bench().savedPasswords())
        .isEqualTo(bench.snapshot().setUp().written().savedPasswords());
  }
}

package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.DeviceShelf;
import dev.passkeylab.authenticator.StoredCredential;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.session.Gesture;
import dev.passkeylab.desktop.session.Notice;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.trace.EventName;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is done at the bench in the middle of a run happens in that run.
@ExtendWith(ApplicationExtension.class)
class BenchActTests {

  private static final String ADA = "ada@example.test";

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
  void aPasskeyIsDeletedWithoutAQuestionAndTheToastTakesItBack() {
    giveAdaAPasskey();
    bench.press("Delete ada@example.test on laptop");
    assertThat(kept()).isEmpty();
    bench.press("Undo: Deleted ada@example.test on laptop.");
    assertThat(kept()).containsExactly(ADA);
    assertThat(bench.has("Undo: Deleted ada@example.test on laptop.")).isFalse();
    bench.press("Delete ada@example.test on laptop").key(KeyCode.F6);
    assertThat(bench.has("Undo: Deleted ada@example.test on laptop.")).isFalse();
  }

  @Test
  void passkeysAreDeletedAtTheSiteToo() {
    giveAdaAPasskey();
    bench.open("example.test: card").press("Delete ada@example.test at example.test");
    assertThat(enrolled()).isEmpty();
    bench.press("Undo: Deleted ada@example.test at example.test.");
    assertThat(enrolled()).containsExactly(ADA);
  }

  @Test
  void anAccountIsRenamedOnADevice() {
    giveAdaAPasskey();
    bench.press("Rename ada@example.test on laptop");
    bench.write("New name of ada@example.test on laptop", "countess");
    assertThat(kept()).containsExactly("countess");
    bench.key(KeyCode.SHIFT, KeyCode.F6);
    assertThat(kept()).containsExactly(ADA);
  }

  @Test
  void whatIsCopiedIsAStoreThatCanBeReadAgain() throws Exception {
    giveAdaAPasskey();
    var passkey = bench.stands("laptop").credentials().getFirst();
    bench.press("Copy ada@example.test on laptop");
    var copied =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
    var shelf = DeviceShelf.read(Bytes.utf8(copied));
    var read = shelf.put(bench.stands("laptop").traits()).credentials();
    assertThat(read).extracting(StoredCredential::id).containsExactly(passkey.id());
    assertThat(read.getFirst().key().pkcs8()).isEqualTo(passkey.key().pkcs8());
  }

  private void giveAdaAPasskey() {
    bench.open("accounts: card").press("ada@example.test: passkey on laptop");
    assertThat(kept()).containsExactly(ADA);
  }

  private List<String> kept() {
    return bench.stands("laptop").credentials().stream().map(it -> it.user().name()).toList();
  }

  private List<String> enrolled() {
    return bench.snapshot().standing().sites().getFirst().enrolled();
  }

  @Test
  void aDeviceIsUnpluggedFromTheStartOrFromNowOn() {
    bench.press("Unplug laptop");
    assertThat(bench.bench().unplugged()).containsExactly("laptop");
    assertThat(bench.stands("laptop").plugged()).isFalse();
    bench.press("Plug laptop");
    assertThat(bench.bench().unplugged()).isEmpty();
    bench.hands.click("#bench-mode-now");
    bench.press("Unplug laptop");
    assertThat(bench.bench().unplugged()).isEmpty();
    assertThat(bench.stands("laptop").plugged()).isFalse();
    bench.press("Plug laptop");
    assertThat(bench.stands("laptop").plugged()).isTrue();
  }

  @Test
  void passkeysAreSyncedAndReset() {
    giveAdaAPasskey();
    bench.hands.robot.interact(
        () -> ((MenuButton) bench.named("Add device")).getItems().getFirst().fire());
    bench.hands.settle();
    bench.press("Sync laptop to laptop-2");
    assertThat(bench.stands("laptop-2").credentials()).hasSize(1);
    bench.press("Reset laptop");
    assertThat(kept()).isEmpty();
    assertThat(bench.stands("laptop-2").credentials()).hasSize(1);
  }

  @Test
  void aBusyDeviceRefusesWithANoticeAndTheControlGoesBack() {
    while (bench.snapshot().moment().newest(PromptKind.BIOMETRIC).isEmpty()) {
      bench.key(KeyCode.F6);
    }
    assertThat(bench.hands.sees("busy")).isTrue();
    bench.hands.click("#bench-mode-now");
    bench.open("laptop: model").press("laptop: presence");
    assertThat(bench.snapshot().notice())
        .hasValueSatisfying(it ->
            assertThat(it)
                .isInstanceOf(Notice.Refused.class)
                .extracting(Notice::text)
                .asString()
                .contains("middle of an operation"));
    assertThat(((CheckBox) bench.named("laptop: presence")).isSelected()).isTrue();
    bench.press("laptop: presence");
    assertThat(((CheckBox) bench.named("laptop: presence")).isSelected()).isTrue();
    bench.press("Unplug laptop");
    assertThat(bench.stands("laptop").plugged()).isTrue();
  }

  @Test
  void theNextGestureIsChosenApartFromWhatADeviceCanDo() {
    var asked = (ToggleButton) bench.named("laptop: next gesture Ask me");
    assertThat(asked.isSelected()).isTrue();
    bench.press("laptop: next gesture Fails");
    assertThat(bench.snapshot().setUp().gesture("laptop")).isEqualTo(Gesture.FAILS);
    assertThat(bench.bench()).isEqualTo(bench.snapshot().setUp().written());
  }

  private long armed() {
    return bench.snapshot().trace().stream()
        .filter(it -> it.event().name() == EventName.TAMPER_ARMED)
        .count();
  }

  @Test
  void theWireIsTamperedWith() {
    bench.open("wire: card").type("wire: check", "origin").tick("wire: sign again", true);
    bench.press("Tamper by check");
    assertThat(last()).isEqualTo(EventName.TAMPER_ARMED);
    bench.write("wire: path", "response.signature").write("wire: value", "x");
    bench.press("Tamper by path");
    assertThat(bench.hands.sees("flip needs a number from 0.")).isTrue();
    assertThat(armed()).isOne();
    bench.write("wire: value", "3").press("Tamper by path");
    assertThat(armed()).isEqualTo(2);
    bench.press("wire: send again authentication").press("wire: send again next").press("Replay");
    assertThat(bench.snapshot().notice()).containsInstanceOf(Notice.Refused.class);
  }

  private EventName last() {
    return bench.snapshot().trace().getLast().event().name();
  }

  @Test
  void anOpenedTraceHasNoBench() {
    var hands = bench.hands;
    hands.robot.interact(() -> hands.opened.runs().shown().set(Runs.Kind.OPENED));
    hands.settle().pictures("67-opened-bench");
    var scroll = hands.robot.lookup(".bench-scroll").query();
    assertThat(scroll.isDisabled()).isTrue();
    assertThat(hands.words(".bench-live"))
        .startsWith("The bench is that of the staged run: an opened trace is a record");
    hands.press(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(scroll.isDisabled()).isFalse();
    assertThat(hands.sees(".bench-live")).isFalse();
  }

  @Test
  void aLiveRunHasNoBench() {
    bench.key(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(bench.named("laptop: backup").isDisabled()).isTrue();
    assertThat(bench.hands.sees(".bench-live")).isTrue();
    bench.key(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(bench.named("laptop: backup").isDisabled()).isFalse();
    assertThat(bench.hands.sees(".bench-live")).isFalse();
  }
}

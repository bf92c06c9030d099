package dev.passkeylab.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.lab.relyingparty.Asks;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BenchAct;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.webauthn.UserVerification;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is done to devices and sites in the middle of a run: it is done and told, or refused, and
/// then nothing has happened.
class WorkbenchTest {

  private static final String ADA = "ada";
  private static final SiteSettings SITE = SiteSettings.of("example.test");
  private static final Device LAPTOP = Device.laptop("laptop");
  private static final Device KEY = DeviceProfile.SECURITY_KEY_WITHOUT_PIN.device("key");

  private final StagedRun run =
      StagedRun.start(
          new Bench(
                  ClientProfile.LAB,
                  List.of(new Bench.Site(SITE, List.of())),
                  List.of(LAPTOP, KEY),
                  List.of(),
                  List.of(
                      new Bench.Account(
                          "example.test",
                          ADA,
                          "horse",
                          Optional.empty(),
                          List.of(),
                          List.of(new Bench.Passkey("key", Optional.empty(), true)))),
                  List.of(),
                  true)
              .play(),
          7,
          Tour.START);

  @AfterEach
  void close() {
    run.close();
  }

  private void refuses(Act act, String message) {
    var before = run.trace();
    var acts = run.acts();
    assertThatThrownBy(() -> run.act(act))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining(message);
    assertThat(run.trace()).isEqualTo(before);
    assertThat(run.acts()).isEqualTo(acts);
  }

  private <E> E newest(Class<E> kind) {
    return run.trace().reversed().stream()
        .map(it -> it.event())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysTraitByTraitWhatChanged() throws ActRefused {
    run.act(new BenchAct.SetDevice(LAPTOP.with(Backup.NONE).withPresence(false)));
    run.act(
        new BenchAct.SetSite(
            SITE.with(Asks.USUAL.with(UserVerification.REQUIRED).withAttachment(null))
                .with(SITE.policy().withBackup(Policy.Backup.ELIGIBLE_ONLY))
                .with(SITE.rules().edited(it -> it.recent = Duration.ofSeconds(90)))));

    assertThat(newest(LabEvent.DeviceChanged.class).changes())
        .containsExactly("backup: synced → none", "presence: true → false");
    assertThat(newest(LabEvent.SiteChanged.class).changes())
        .containsExactly(
            "user-verification: preferred → required",
            "attachment: platform → any",
            "accept-backup: any → eligible-only",
            "recent: 5m → 90s");
  }

  @Test
  void refusesWhatIsNotThere() {
    refuses(new BenchAct.Plug("kye"), "there is no device kye; there is laptop, key");
    refuses(new BenchAct.Plug("key"), "key is plugged in already");
    refuses(new BenchAct.DeleteOnDevice("laptop", ADA), "laptop keeps no passkey of ada");
    refuses(new BenchAct.DeleteOnDevice("key", "bob"), "it keeps those of ada");
    refuses(new BenchAct.DeleteAtSite("example.test", "bob"), "it knows those of ada");
    refuses(new BenchAct.DeleteAtSite("other.test", ADA), "there is no site other.test");
    refuses(new BenchAct.Rename("laptop", ADA, "x"), "it keeps none");
    refuses(new BenchAct.Sync("key", "laptop"), "key syncs nothing: backup none");
    refuses(new BenchAct.Sync("laptop", "laptop"), "laptop has what it has");
    refuses(new BrowserAct.Visit("https://other.test/"), "no site is at");
    refuses(new BrowserAct.Back("first"), "no tab 'first' is open; none is open");
    refuses(new BrowserAct.CloseTab("x"), "no tab 'x' is open");
  }

  @Test
  void refusesToPullOutAKeyThatAsks() throws ActRefused {
    run.act(new BrowserAct.Visit("/sign-in"));
    answer(PromptKind.SIGN_IN_PAGE, "use-passkey");

    refuses(new BenchAct.Unplug("key"), "in the middle of an operation");
    refuses(new BenchAct.Reset("key"), "in the middle of an operation");
    refuses(new BenchAct.DeleteOnDevice("key", ADA), "in the middle of an operation");
    refuses(new BenchAct.SetDevice(KEY.with(Backup.SYNCED)), "in the middle of an operation");
    answer(PromptKind.TOUCH, "cancel");
    run.act(new BenchAct.Unplug("key"));
    refuses(new BenchAct.Unplug("key"), "key is not plugged in");
  }

  private void answer(PromptKind kind, String outcome) throws ActRefused {
    var prompt = run.moment().newest(kind).orElseThrow().prompt();
    run.act(new Act.Answer(prompt.ref(), Reply.of(outcome)));
  }

  @Test
  void whatIsUnpluggedIsOutOfReach() throws ActRefused {
    run.act(new BenchAct.Unplug("key"));
    run.act(new BrowserAct.Visit("/sign-in"));
    answer(PromptKind.SIGN_IN_PAGE, "use-passkey");

    assertThat(run.moment().newest(PromptKind.TOUCH)).isEmpty();
    run.act(new BenchAct.Plug("key"));
    answer(PromptKind.SIGN_IN_PAGE, "use-passkey");
    assertThat(run.moment().newest(PromptKind.TOUCH)).isPresent();
  }
}

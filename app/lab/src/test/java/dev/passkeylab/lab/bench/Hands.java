package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.relyingparty.Asks;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.EventName;
import dev.passkeylab.webauthn.UserVerification;
import java.util.List;
import java.util.stream.Stream;

/// A person at a bench with any devices: answers whatever prompt of a kind is open.
final class Hands implements AutoCloseable {

  static final String ADA = "ada@example.test";
  static final String BOB = "bob@example.test";
  private static final String PASSWORD = "correct horse";

  private final StagedRun run;

  private Hands(StagedRun run) {
    this.run = run;
  }

  static Hands at(UserVerification asked, Device... devices) {
    var site =
        SiteSettings.of("example.test")
            .with(Asks.USUAL.with(asked).withAttachment(null))
            .with(PageScript.USUAL.with(PageSwitch.PLATFORM_CHECK, "false"));
    var accounts =
        List.of(
            Bench.Account.of(site.rpId(), ADA, PASSWORD),
            Bench.Account.of(site.rpId(), BOB, PASSWORD));
    var bench = Bench.of(site, List.of(devices), accounts);
    return new Hands(StagedRun.start(bench.play(), 7, Tour.START));
  }

  Hands visit() {
    return visit("/sign-in");
  }

  Hands visit(String path) {
    return act(new BrowserAct.Visit(path));
  }

  /// Signs in by password and accepts the offer of a passkey.
  Hands enrol(String account) {
    return visit()
        .answer(
            PromptKind.SIGN_IN_PAGE,
            Reply.of("sign-in").with("name", account).with("password", PASSWORD))
        .answer(PromptKind.UPSELL, "accept");
  }

  Hands usePasskey() {
    return visit().answer(PromptKind.SIGN_IN_PAGE, "use-passkey");
  }

  Hands answer(PromptKind kind, String outcome) {
    return answer(kind, Reply.of(outcome));
  }

  Hands choose(PromptKind kind, String field, String value) {
    return answer(kind, Reply.of("choose").with(field, value));
  }

  Hands answer(PromptKind kind, Reply reply) {
    var open =
        run.moment()
            .newest(kind)
            .orElseThrow(() -> new AssertionError(kind + " is not open: " + run.moment().refs()));
    return act(new Act.Answer(open.prompt().ref(), reply));
  }

  private Hands act(Act act) {
    try {
      run.act(act);
      return this;
    } catch (ActRefused e) {
      throw new AssertionError(act + ": " + e.getMessage() + "; open: " + e.open(), e);
    }
  }

  StagedRun run() {
    return run;
  }

  List<PromptKind> open() {
    return run.moment().open().stream().<PromptKind>map(it -> it.prompt().kind()).toList();
  }

  List<EventName> names() {
    return run.trace().stream().map(it -> it.event().name()).toList();
  }

  <E> Stream<E> events(Class<E> kind) {
    return run.trace().stream().map(Entry::event).filter(kind::isInstance).map(kind::cast);
  }

  @Override
  public void close() {
    run.close();
  }
}

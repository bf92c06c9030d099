package dev.passkeylab.lab.browser;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.ChallengePage;
import dev.passkeylab.lab.run.ChallengePage.Deed;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// The script of the page that asks for a password or a code.
final class ChallengeScript {

  private final Tab tab;
  private final Sites.Place place;
  private final Page.Challenge page;
  private final Form form = new Form();

  ChallengeScript(Tab tab, Sites.Place place, Page.Challenge page) {
    this.tab = tab;
    this.place = place;
    this.page = page;
  }

  void run() {
    boolean waits = true;
    while (waits) {
      waits =
          switch (tab.scene().ask(new ChallengePage(tab.party(), page), Deadline.NEVER)) {
            case Answer.Given<Deed>(Deed.Type(var field, var text)) -> type(field, text);
            case Answer.Given<Deed>(var deed) -> leave(deed);
            case Answer.TimedOut<Deed> _, Answer.Aborted<Deed> _ -> false;
          };
    }
  }

  private boolean type(String field, String text) {
    tab.scene().record(Party.PERSON, tab.party(), new PageEvent.Typed(field, text));
    form.put(field, text);
    return true;
  }

  private boolean leave(Deed deed) {
    switch (deed) {
      case Deed.Enter(var secret) -> {
        form.put(page.factor().id(), secret);
        submit();
      }
      case Deed.Submit _ -> submit();
      case Deed.Use(var factor) ->
          post("/challenge/choice", Json.object().put("factor", factor.id()));
      case Deed.ForgotPassword _ -> post("/recovery/start", Json.object().put("name", page.name()));
      case Deed.Type _ -> throw new IllegalArgumentException("the page stays");
    }
    return false;
  }

  private void submit() {
    var body =
        Json.object()
            .put("factor", page.factor().id())
            .put("name", form.get("username"))
            .put("secret", form.get(page.factor().id()));
    tab.scene().beginCeremony("password-sign-in");
    post("/challenge", body);
  }

  private void post(String path, Json body) {
    tab.follow(place, page, Next.of(tab.post(place.to(path), body.bytes())));
  }
}

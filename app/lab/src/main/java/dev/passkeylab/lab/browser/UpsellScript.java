package dev.passkeylab.lab.browser;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.run.UpsellPage;
import dev.passkeylab.lab.run.UpsellPage.Deed;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// The script of the page that offers a passkey.
final class UpsellScript {

  private final Tab tab;
  private final Sites.Place place;
  private final Page.Upsell page;
  private final Call call;

  UpsellScript(Tab tab, Sites.Place place, Page.Upsell page, Call call) {
    this.tab = tab;
    this.place = place;
    this.page = page;
    this.call = call;
  }

  void run() {
    boolean first = page.explanation().isEmpty() && page.message().isEmpty();
    if (first && page.script().does(PageSwitch.PLATFORM_CHECK) && !platform()) {
      decide("unsupported");
    } else if (page.script().does(PageSwitch.ASK)) {
      ask();
    } else {
      create();
    }
  }

  private boolean platform() {
    var field = new AutofillField(tab, place, new Form());
    return new Detection(tab, page.script()).platform(tab.client(field));
  }

  private void ask() {
    switch (tab.scene().ask(new UpsellPage(tab.party(), page), Deadline.NEVER)) {
      case Answer.Given<Deed>(var deed) -> {
        switch (deed) {
          case ACCEPT -> create();
          case DECLINE -> decide("declined");
          case EXPLAIN -> tab.show(place, page.explaining());
        }
      }
      case Answer.TimedOut<Deed> _, Answer.Aborted<Deed> _ -> {}
    }
  }

  private void create() {
    new Enrolling(tab, place, page, call).create();
  }

  private void decide(String decision) {
    var body = Json.object().put("decision", decision).bytes();
    tab.follow(place, page, Next.of(tab.post(place.to("/upsell"), body)));
  }
}

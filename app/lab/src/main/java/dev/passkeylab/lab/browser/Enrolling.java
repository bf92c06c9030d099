package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.Settled;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.webauthn.ErrorName;
import dev.passkeylab.webauthn.Json;

/// Makes a passkey, as the scripts of several pages do.
///
/// @param page the one that stays where none was made
/// @param call what tells that the page is left
record Enrolling(Tab tab, Sites.Place place, Page page, Call call) {

  /// Makes one with the person.
  void create() {
    tab.scene().beginCeremony("registration");
    var options = tab.post(place.to("/registration/options"), Bytes.EMPTY);
    if (options.status() != 200) {
      tab.follow(place, page, Next.of(options));
      return;
    }
    switch (credentials().create(options.body(), call)) {
      case Settled.Fulfilled<Bytes>(var credential) ->
          tab.follow(place, page, Next.of(verify(credential)));
      case Settled.Rejected<Bytes>(var cause) -> {
        if (call.reason() == null) {
          tab.follow(place, page, new Next.Stay(message(cause.error())));
        }
      }
    }
  }

  /// Makes one without a word, or none: the person is told of neither.
  void createSilently() {
    var body = Json.object().put("mediation", "conditional").bytes();
    tab.scene().beginCeremony("registration");
    var options = tab.post(place.to("/registration/options"), body);
    if (options.status() == 200
        && credentials().createConditional(options.body(), call)
            instanceof Settled.Fulfilled<Bytes>(var credential)) {
      verify(credential);
    }
    tab.scene().endCeremony();
  }

  private Response verify(Bytes credential) {
    return tab.post(place.to("/registration/verify"), credential);
  }

  private Credentials credentials() {
    return tab.credentials(place, new AutofillField(tab, place, new Form()));
  }

  /// What a page can tell from the name of the exception, which is all that it sees.
  private static String message(ErrorName error) {
    return switch (error) {
      case INVALID_STATE -> "This device already has a passkey for your account.";
      case ABORT, CONSTRAINT, ENCODING, NOT_ALLOWED, NOT_SUPPORTED, OPERATION, SECURITY, TYPE ->
          "No passkey was created. You can try again.";
    };
  }
}

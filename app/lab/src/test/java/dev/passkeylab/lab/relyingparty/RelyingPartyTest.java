package dev.passkeylab.lab.relyingparty;

import static dev.passkeylab.lab.relyingparty.Visitor.ADA;
import static dev.passkeylab.lab.relyingparty.Visitor.BOB;
import static dev.passkeylab.lab.relyingparty.Visitor.PASSWORD;
import static dev.passkeylab.lab.relyingparty.Visitor.message;
import static dev.passkeylab.lab.relyingparty.Visitor.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageJson;
import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.webauthn.OptionsJson;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.webauthn.UserVerification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelyingPartyTest {

  private final Visitor visitor = new Visitor();

  private String reason() {
    return visitor.journal.stream()
        .filter(RelyingPartyEvent.Judged.class::isInstance)
        .map(it -> String.valueOf(((RelyingPartyEvent.Judged) it).reason()))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  @Nested
  class Routes {

    @Test
    void leadToTheSignInPageFirst() throws Malformed {
      assertThat(visitor.get("/").headers()).containsEntry("location", "/sign-in");
      assertThat(visitor.get("/home").status()).isEqualTo(303);
      assertThat(visitor.get("/upsell").headers()).containsEntry("location", "/sign-in");
      assertThat(PageJson.read(visitor.get("/sign-in?from=mail").body()))
          .isInstanceOfSatisfying(
              Page.SignIn.class, page -> assertThat(page.script()).isEqualTo(PageScript.USUAL));
    }

    @Test
    void leadHomeWhoeverIsSignedIn() throws Malformed {
      visitor.signInByPassword(ADA, PASSWORD);
      assertThat(visitor.get("/").headers()).containsEntry("location", "/home");
      assertThat(PageJson.read(visitor.get("/upsell").body())).isInstanceOf(Page.Upsell.class);
      assertThat(PageJson.read(visitor.get("/home").body()))
          .isEqualTo(
              new Page.Home("/home", "Your account", ADA, List.of(), 0, "Signed in by password."));
    }

    @Test
    void areAllThereAre() {
      assertThat(visitor.get("/admin").status()).isEqualTo(404);
      assertThat(visitor.send("DELETE", "/sign-in", "").status()).isEqualTo(405);
      assertThat(visitor.get("/sign-out").headers()).containsEntry("allow", "POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"name\":1}", "{\"name\":\"a\"}", "\u0000", "null"})
    void refuseABadBodyWithAReason(String body) throws Malformed {
      var response = visitor.post("/sign-in", body);
      assertThat(response.status()).isEqualTo(400);
      assertThat(message(response)).isNotEmpty();
      visitor.signInByPassword(ADA, PASSWORD);
      assertThat(visitor.post("/upsell", body).status()).isEqualTo(400);
      assertThat(visitor.post("/registration/verify", body).status()).isEqualTo(400);
      assertThat(visitor.post("/authentication/verify", body).status()).isEqualTo(401);
      assertThat(reason()).isEqualTo("response-structure");
    }
  }

  @Nested
  class Password {

    @Test
    void opensTheAccountAndOffersSomethingBetter() throws Malformed {
      var response = visitor.signInByPassword(ADA, PASSWORD);
      assertThat(next(response)).isEqualTo("/upsell");
      assertThat(visitor.events())
          .containsExactly("rp.password-accepted", "rp.signed-in", "rp.passkey-offered");
      assertThat(next(visitor.post("/upsell", "{\"decision\":\"declined\"}"))).isEqualTo("/home");
    }

    @Test
    void doesNotTellWhetherTheNameExists() {
      var wrong = visitor.signInByPassword(ADA, "wrong");
      var unknown = visitor.signInByPassword("eve@example.test", PASSWORD);
      assertThat(wrong).isEqualTo(unknown).extracting(Response::status).isEqualTo(401);
      assertThat(visitor.events()).containsOnly("rp.password-refused");
    }

    @Test
    void startsANewSession() {
      visitor.post("/authentication/options", "");
      var before = visitor.cookies.get("session");
      visitor.signInByPassword(ADA, PASSWORD);
      assertThat(visitor.cookies.get("session")).isNotEqualTo(before);
    }

    @Test
    void endsWithTheSession() {
      visitor.signInByPassword(ADA, PASSWORD);
      var stolen = new TreeMap<>(visitor.cookies);
      visitor.post("/sign-out", "");
      assertThat(visitor.events()).endsWith("rp.signed-out");
      visitor.cookies = stolen;
      assertThat(visitor.get("/home").status()).isEqualTo(303);
    }
  }

  @Nested
  class Enrolling {

    @Test
    void asksForWhatTheSiteWants() throws Malformed {
      visitor.signInByPassword(ADA, PASSWORD);
      var options = OptionsJson.readCreation(visitor.post("/registration/options", "").body());
      assertThat(options.rpId()).isEqualTo("example.test");
      assertThat(options.user().id()).isEqualTo(visitor.ada.userHandle());
      assertThat(options.algorithms()).containsExactly(-7L, -8L, -257L);
      assertThat(options.residentKey()).isEqualTo(ResidentKey.REQUIRED);
      assertThat(options.userVerification()).isEqualTo(UserVerification.PREFERRED);
      assertThat(options.challenge().length()).isEqualTo(32);
      assertThat(options.exclude()).isEmpty();
    }

    @Test
    void storesThePasskeyAndExcludesItFromThenOn() throws Malformed {
      visitor.signInByPassword(ADA, PASSWORD);
      visitor.journal.clear();
      var response = visitor.post("/registration/verify", visitor.newPasskey());
      assertThat(next(response)).isEqualTo("/home");
      assertThat(visitor.events())
          .containsExactly("rp.accepted", "rp.second-opinion", "rp.credential-stored");
      assertThat(visitor.repository.passkeysOf(visitor.ada.userHandle())).hasSize(1);
      var options = OptionsJson.readCreation(visitor.post("/registration/options", "").body());
      assertThat(options.exclude()).extracting(it -> it.id()).containsExactly(visitor.credentialId);
    }

    @Test
    void refusesAnIdThatIsRegistered() throws Malformed {
      visitor.enrolAndSignOut();
      visitor.signInByPassword(BOB, "hunter two");
      var response = visitor.post("/registration/verify", visitor.newPasskey());
      assertThat(response.status()).isEqualTo(400);
      assertThat(reason()).isEqualTo("credential-id-unused");
      assertThat(visitor.repository.passkeysOf(visitor.bob.userHandle())).isEmpty();
    }

    @Test
    void isForThoseWhoAreSignedIn() {
      assertThat(visitor.post("/registration/options", "").status()).isEqualTo(401);
      assertThat(visitor.post("/registration/verify", "{}").status()).isEqualTo(401);
    }
  }

  @Nested
  class Passkey {

    @Test
    void signsItsOwnerIn() throws Malformed {
      visitor.enrolAndSignOut();
      visitor.count = 9;
      var response =
          visitor.post(
              "/authentication/verify",
              visitor.assertion(visitor.challenge(), visitor.ada.userHandle()));
      assertThat(next(response)).isEqualTo("/home");
      assertThat(visitor.events())
          .containsExactly(
              "rp.accepted",
              "rp.second-opinion",
              "rp.credential-updated",
              "rp.signed-in",
              "rp.passkey-not-offered");
      var record = visitor.repository.passkey(visitor.credentialId).orElseThrow().record();
      assertThat(record.signCount()).isEqualTo(9);
      assertThat(PageJson.read(visitor.get("/home").body()))
          .isInstanceOfSatisfying(
              Page.Home.class,
              home -> {
                assertThat(home.passkeys()).extracting(Page.Home.Row::label).hasSize(1);
                assertThat(home.message()).isEqualTo("Signed in with a passkey.");
              });
    }

    @Test
    void doesNotSignAnotherIn() throws Malformed {
      visitor.enrolAndSignOut();
      var body = visitor.assertion(visitor.challenge(), visitor.bob.userHandle());
      var response = visitor.post("/authentication/verify", body);
      assertThat(response.status()).isEqualTo(401);
      assertThat(message(response)).isEqualTo("We could not sign you in with this passkey.");
      assertThat(reason()).isEqualTo("user-handle");
      assertThat(visitor.get("/home").status()).isEqualTo(303);
    }

    @Test
    void thatIsNotRegisteredIsRefusedInTheSameWords() throws Malformed {
      var body = visitor.assertion(visitor.challenge(), visitor.ada.userHandle());
      var response = visitor.post("/authentication/verify", body);
      assertThat(message(response)).isEqualTo("We could not sign you in with this passkey.");
      assertThat(reason()).isEqualTo("credential-known");
    }

    @Test
    void cannotBeReplayed() throws Malformed {
      visitor.enrolAndSignOut();
      var body = visitor.assertion(visitor.challenge(), visitor.ada.userHandle());
      visitor.post("/authentication/verify", body);
      assertThat(visitor.post("/authentication/verify", body).status()).isEqualTo(401);
      assertThat(reason()).isEqualTo("challenge");
    }

    @Test
    void thatWasRefusedHasUsedItsChallengeUp() throws Malformed {
      visitor.enrolAndSignOut();
      var challenge = visitor.challenge();
      visitor.post("/authentication/verify", visitor.assertion(challenge, null));
      var response =
          visitor.post(
              "/authentication/verify", visitor.assertion(challenge, visitor.ada.userHandle()));
      assertThat(response.status()).isEqualTo(401);
      assertThat(reason()).isEqualTo("challenge");
    }

    @Test
    void answersTheRequestOfItsOwnTab() throws Malformed {
      visitor.enrolAndSignOut();
      var first = visitor.challenge();
      visitor.challenge(); // another tab asks too
      var body = visitor.assertion(first, visitor.ada.userHandle());
      assertThat(visitor.post("/authentication/verify", body).status()).isEqualTo(200);
    }

    @Test
    void comesTooLateWhenTheChallengeExpired() throws Malformed {
      visitor.enrolAndSignOut();
      var body = visitor.assertion(visitor.challenge(), visitor.ada.userHandle());
      visitor.now = visitor.now.plus(Duration.ofMinutes(5)).plusMillis(1);
      visitor.post("/authentication/verify", body);
      assertThat(reason()).isEqualTo("challenge");
    }

    @Test
    void answersAChallengeOfItsOwnSessionOnly() throws Malformed {
      visitor.enrolAndSignOut();
      var body = visitor.assertion(visitor.challenge(), visitor.ada.userHandle());
      visitor.cookies = new TreeMap<>();
      visitor.challenge();
      visitor.post("/authentication/verify", body);
      assertThat(reason()).isEqualTo("challenge");
    }

    @Test
    void doesNotAnswerAChallengeOfTheOtherCeremony() throws Malformed {
      visitor.enrolAndSignOut();
      visitor.signInByPassword(ADA, PASSWORD);
      var challenge =
          OptionsJson.readCreation(visitor.post("/registration/options", "").body()).challenge();
      visitor.post(
          "/authentication/verify", visitor.assertion(challenge, visitor.ada.userHandle()));
      assertThat(reason()).isEqualTo("challenge");
    }

    @Test
    void thatWasClonedIsRefused() throws Malformed {
      visitor.count = 5;
      visitor.enrolAndSignOut();
      visitor.post(
          "/authentication/verify",
          visitor.assertion(visitor.challenge(), visitor.ada.userHandle()));
      assertThat(reason()).isEqualTo("signature-counter");
    }
  }

  @Test
  void differsFromTheSecondOpinionNowhere() throws Malformed {
    visitor.enrolAndSignOut();
    visitor.post("/authentication/verify", visitor.assertion(visitor.challenge(), null));
    visitor.post("/authentication/verify", visitor.assertion(Bytes.EMPTY, Bytes.EMPTY));
    visitor.post("/authentication/verify", "{}");
    assertThat(opinions()).hasSize(3).allMatch(it -> it.agrees() == it.judges());
  }

  private List<RelyingPartyEvent.SecondOpinion> opinions() {
    var opinions = new ArrayList<RelyingPartyEvent.SecondOpinion>();
    for (var event : visitor.journal) {
      if (event instanceof RelyingPartyEvent.SecondOpinion opinion) {
        opinions.add(opinion);
      }
    }
    return opinions;
  }

  @Test
  void repeatsItselfForTheSameSeed() throws Malformed {
    var other = new Visitor();
    assertThat(visitor.enrolAndSignOut().challenge())
        .isEqualTo(other.enrolAndSignOut().challenge());
    assertThat(visitor.cookies).isEqualTo(other.cookies);
  }
}

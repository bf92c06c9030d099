package dev.passkeylab.lab.relyingparty;

import static dev.passkeylab.lab.relyingparty.Visitor.ADA;
import static dev.passkeylab.lab.relyingparty.Visitor.PASSWORD;
import static dev.passkeylab.lab.relyingparty.Visitor.message;
import static dev.passkeylab.lab.relyingparty.Visitor.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageJson;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.OptionsJson;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ways in that need no passkey, and what becomes of who comes in by them.
class FallbackTest {

  private final Visitor visitor = new Visitor();

  private Response name(String name) {
    return visitor.post("/identifier", "{\"name\":\"" + name + "\"}");
  }

  private Response choose(String factor) {
    return visitor.post("/challenge/choice", "{\"factor\":\"" + factor + "\"}");
  }

  private Response enter(String factor, String secret) {
    return visitor.post(
        "/challenge", "{\"factor\":\"%s\",\"secret\":\"%s\"}".formatted(factor, secret));
  }

  private String code() {
    return visitor.journal.reversed().stream()
        .filter(RelyingPartyEvent.MessageSent.class::isInstance)
        .map(it -> ((RelyingPartyEvent.MessageSent) it).code())
        .findFirst()
        .orElseThrow();
  }

  private void rules(SignInRules rules) {
    visitor.site.set(visitor.site.settings().with(rules));
  }

  private static SignInRules rules(boolean secondFactor, boolean strongEnrolment) {
    var usual = SignInRules.USUAL;
    return new SignInRules(
        secondFactor,
        strongEnrolment,
        usual.tries(),
        usual.messages(),
        usual.sessionLasts(),
        usual.recent(),
        usual.codeLasts(),
        usual.declineLasts());
  }

  private void pages(PageSwitch of, List<String> words) {
    var settings = visitor.site.settings();
    visitor.site.set(settings.with(settings.script().with(of, words)));
  }

  @Nested
  class OneTimeCode {

    @Test
    void signsInOnce() throws Malformed {
      name(ADA);
      choose("code");
      var code = code();
      assertThat(next(enter("code", code))).isEqualTo("/upsell");
      visitor.post("/sign-out", "");
      name(ADA);
      assertThat(enter("code", code).status()).isEqualTo(401);
    }

    @Test
    void isVoidAfterAWhile() {
      name(ADA);
      choose("code");
      visitor.now = visitor.now.plus(Duration.ofMinutes(10));
      assertThat(enter("code", code()).status()).isEqualTo(401);
    }

    @Test
    void isVoidOnceAnotherWasSent() {
      name(ADA);
      choose("code");
      var first = code();
      choose("code");
      assertThat(code()).isNotEqualTo(first);
      assertThat(enter("code", first).status()).isEqualTo(401);
      assertThat(enter("code", code()).status()).isEqualTo(200);
    }

    @Test
    void isNotSentToNobodyAndSaysNothingOfThat() {
      name("eve@example.test");
      var reply = choose("code");
      assertThat(visitor.events()).doesNotContain("rp.message-sent");
      name(ADA);
      assertThat(choose("code")).isEqualTo(reply);
    }

    @Test
    void isCountedForNobodyToo() {
      name("eve@example.test");
      for (int i = 0; i < 3; i++) {
        assertThat(choose("code").status()).isEqualTo(200);
      }
      assertThat(choose("code").status()).isEqualTo(429);
      assertThat(visitor.events()).doesNotContain("rp.message-sent");
    }

    @Test
    void isSentNoMoreThanThreeTimes() {
      name(ADA);
      for (int i = 0; i < 3; i++) {
        assertThat(choose("code").status()).isEqualTo(200);
      }
      assertThat(choose("code").status()).isEqualTo(429);
      assertThat(visitor.events()).endsWith("rp.rate-limited");
    }
  }

  @Nested
  class RecoveryCode {

    private String listed = "";

    private void withCodes() throws Malformed {
      visitor.signInByPassword(ADA, PASSWORD);
      var reply = visitor.post("/account/recovery-codes", "").body();
      listed = JsonObject.read(reply).text("message");
    }

    private String firstCode() {
      return listed.substring(listed.indexOf(": ") + 2).split(", ")[0];
    }

    @Test
    void signsInOnceHoweverItIsSpelled() throws Malformed {
      withCodes();
      var code = firstCode();
      visitor.post("/sign-out", "");
      name(ADA);
      var spelled = code.replace("-", " ").toUpperCase(Locale.ROOT);
      assertThat(enter("recovery-code", spelled).status()).isEqualTo(200);
      assertThat(visitor.site.addAccount("x", "y", null).recoveryCodes().left()).isZero();
      name(ADA);
      assertThat(enter("recovery-code", code).status()).isEqualTo(401);
    }

    @Test
    void isShownOnce() throws Malformed {
      withCodes();
      var again = (Page.Home) PageJson.read(visitor.get("/home").body());
      assertThat(again.message()).doesNotContain(firstCode());
      assertThat(again.recoveryCodes()).isEqualTo(8);
    }

    @Test
    void isStoredAsItsHashOnly() throws Malformed {
      withCodes();
      var kept = visitor.repository.account(ADA).orElseThrow().recoveryCodes();
      assertThat(kept.left()).isEqualTo(8);
      assertThat(kept.toString()).doesNotContain(firstCode());
    }
  }

  @Nested
  class Tries {

    @Test
    void areLimited() throws Malformed {
      for (int i = 0; i < 5; i++) {
        assertThat(visitor.signInByPassword(ADA, "wrong").status()).isEqualTo(401);
      }
      var late = visitor.signInByPassword(ADA, PASSWORD);
      assertThat(late.status()).isEqualTo(429);
      assertThat(message(late)).startsWith("Too many tries.");
      visitor.now = visitor.now.plus(Duration.ofMinutes(15));
      assertThat(visitor.signInByPassword(ADA, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void areLimitedForNamesThatDoNotExistToo() {
      for (int i = 0; i < 5; i++) {
        visitor.signInByPassword("eve", "wrong");
      }
      assertThat(visitor.signInByPassword("eve", "wrong").status()).isEqualTo(429);
    }

    @Test
    void areForgottenOnceOneIsRight() {
      for (int i = 0; i < 12; i++) {
        visitor.signInByPassword(ADA, i % 4 == 3 ? PASSWORD : "wrong");
      }
      assertThat(visitor.signInByPassword(ADA, PASSWORD).status()).isEqualTo(200);
    }
  }

  @Nested
  class SecondFactor {

    @Test
    void isAskedForAfterThePassword() throws Malformed {
      rules(rules(true, false));
      assertThat(next(visitor.signInByPassword(ADA, PASSWORD))).isEqualTo("/challenge");
      assertThat(visitor.get("/home").status()).isEqualTo(303);
      var page = (Page.Challenge) PageJson.read(visitor.get("/challenge").body());
      assertThat(page.factor()).isEqualTo(Factor.CODE);
      assertThat(page.others()).containsExactly(Factor.RECOVERY_CODE);
      choose("code");
      assertThat(next(enter("code", code()))).isEqualTo("/upsell");
    }

    @Test
    void cannotBeTheFirstOneAgain() throws Malformed {
      rules(rules(true, false));
      visitor.signInByPassword(ADA, PASSWORD);
      assertThat(next(enter("password", PASSWORD))).isEqualTo("/challenge");
    }

    @Test
    void ofAnotherAccountCountsForNothing() throws Malformed {
      rules(rules(true, false));
      visitor.signInByPassword(ADA, PASSWORD);
      assertThat(next(visitor.signInByPassword("bob@example.test", "hunter two")))
          .isEqualTo("/challenge");
    }
  }

  @Nested
  class HostileQuery {

    @ParameterizedTest
    @ValueSource(
        strings = {"/sign-in?name=%zz", "/passkey?id=%", "/challenge?factor=%u", "/sign-in?=&name"})
    void isAnsweredAsIfItSaidNothing(String path) {
      assertThat(visitor.get(path).status()).isLessThan(500);
    }
  }

  @Nested
  class ClosedWay {

    @Test
    void letsNobodyIn() {
      pages(PageSwitch.FALLBACK, List.of("code"));
      assertThat(visitor.signInByPassword(ADA, PASSWORD).status()).isEqualTo(403);
    }
  }

  @Nested
  class ForgottenPassword {

    private Response start() {
      return visitor.post("/recovery/start", "{\"name\":\"" + ADA + "\"}");
    }

    private Response finish(String code) {
      return visitor.post(
          "/recovery", "{\"code\":\"%s\",\"password\":\"new one\"}".formatted(code));
    }

    @Test
    void isReplacedByWhoeverReadsTheCode() throws Malformed {
      start();
      assertThat(next(finish(code()))).isEqualTo("/upsell");
      visitor.post("/sign-out", "");
      assertThat(visitor.signInByPassword(ADA, PASSWORD).status()).isEqualTo(401);
      assertThat(visitor.signInByPassword(ADA, "new one").status()).isEqualTo(200);
    }

    @Test
    void onceReplacedEndsEveryOtherSession() {
      visitor.signInByPassword(ADA, PASSWORD);
      var elsewhere = visitor.cookies;
      visitor.cookies = new TreeMap<>();
      start();
      finish(code());
      assertThat(visitor.get("/home").status()).isEqualTo(200);
      visitor.cookies = elsewhere;
      assertThat(visitor.get("/home").headers()).containsEntry("location", "/sign-in");
    }

    @Test
    void isNotReplacedByACodeToSignIn() {
      name(ADA);
      choose("code");
      var toSignIn = code();
      start();
      assertThat(finish(toSignIn).status()).isEqualTo(401);
      assertThat(visitor.signInByPassword(ADA, PASSWORD).status()).isEqualTo(200);
    }
  }

  @Nested
  class Offer {

    @Test
    void isMadeAfterANewAccount() throws Malformed {
      var reply = visitor.post("/sign-up", "{\"name\":\"eve\",\"password\":\"x\"}");
      assertThat(next(reply)).isEqualTo("/upsell");
      assertThat(visitor.journal.getLast())
          .isEqualTo(new RelyingPartyEvent.OfferDecided("eve", true, "new-account"));
    }

    @Test
    void isNotMadeAgainSoonAfterItWasDeclined() throws Malformed {
      visitor.signInByPassword(ADA, PASSWORD);
      visitor.post("/upsell", "{\"decision\":\"declined\"}");
      visitor.post("/sign-out", "");
      assertThat(next(visitor.signInByPassword(ADA, PASSWORD))).isEqualTo("/home");
      visitor.now = visitor.now.plus(Duration.ofDays(30));
      assertThat(next(visitor.signInByPassword(ADA, PASSWORD))).isEqualTo("/upsell");
    }

    @Test
    void waitsForMoreThanAPasswordWhereTheSiteSaysSo() throws Malformed {
      rules(rules(false, true));
      assertThat(next(visitor.signInByPassword(ADA, PASSWORD))).isEqualTo("/home");
      var refused = visitor.post("/registration/options", "");
      assertThat(refused.status()).isEqualTo(403);
      assertThat(next(refused)).isEqualTo("/reauthenticate?for=passkey");
      assertThat(visitor.events()).endsWith("rp.reauthentication-wanted");
    }
  }

  @Nested
  class Again {

    @Test
    void isAskedOfWhoeverComesBackLater() {
      visitor.signInByPassword(ADA, PASSWORD);
      visitor.now = visitor.now.plus(Duration.ofHours(8));
      assertThat(visitor.get("/home").headers())
          .containsEntry("location", "/reauthenticate?for=session");
    }

    @Test
    void isNotAskedOfWhoeverWasForgotten() {
      visitor.signInByPassword(ADA, PASSWORD);
      visitor.post("/sign-out", "");
      assertThat(visitor.get("/").headers())
          .containsEntry("location", "/reauthenticate?for=session");
      visitor.post("/forget", "");
      assertThat(visitor.get("/").headers()).containsEntry("location", "/sign-in");
    }

    @Test
    void isAskedBeforeAPaymentThatComesLate() throws Malformed {
      visitor.signInByPassword(ADA, PASSWORD);
      assertThat(next(visitor.post("/account/pay", ""))).isEqualTo("/home");
      assertThat(visitor.events()).endsWith("rp.paid");
      visitor.now = visitor.now.plus(Duration.ofMinutes(6));
      assertThat(next(visitor.post("/account/pay", ""))).isEqualTo("/reauthenticate?for=payment");
      visitor.post("/reauthenticate/other", "");
      assertThat(next(enter("password", PASSWORD))).isEqualTo("/home");
      assertThat(visitor.events()).endsWith("rp.reauthenticated");
      visitor.post("/account/pay", "");
      assertThat(visitor.events()).endsWith("rp.paid");
    }

    @Test
    void letsNoPasskeyOfAnotherAccountAnswer() throws Malformed {
      visitor.enrolAndSignOut();
      visitor.post("/forget", "");
      visitor.signInByPassword("bob@example.test", "hunter two");
      visitor.post("/sign-out", "");
      var options = OptionsJson.readRequest(visitor.post("/reauthenticate/options", "").body());
      visitor.count = 1;
      var response =
          visitor.post(
              "/reauthenticate/verify",
              visitor.assertion(options.challenge(), visitor.ada.userHandle()));
      assertThat(response.status()).isEqualTo(401);
    }
  }
}

package dev.passkeylab.lab.relyingparty;

import static dev.passkeylab.lab.relyingparty.Visitor.ADA;
import static dev.passkeylab.lab.relyingparty.Visitor.BOB;
import static dev.passkeylab.lab.relyingparty.Visitor.PASSWORD;
import static dev.passkeylab.lab.relyingparty.Visitor.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lets nobody in, and tells nobody anything.
class TrespassTest {

  private static final String BOBS = "hunter two";

  private final Visitor visitor = new Visitor();

  private void secondFactor() {
    var usual = SignInRules.USUAL;
    var rules =
        new SignInRules(
            true,
            false,
            usual.tries(),
            usual.messages(),
            usual.sessionLasts(),
            usual.recent(),
            usual.codeLasts(),
            usual.declineLasts());
    visitor.site.set(visitor.site.settings().with(rules));
  }

  private Response start(String name) {
    return visitor.post("/recovery/start", "{\"name\":\"" + name + "\"}");
  }

  private Response choose(String name) {
    visitor.post("/identifier", "{\"name\":\"" + name + "\"}");
    return sendCode();
  }

  private Response sendCode() {
    return visitor.post("/challenge/choice", "{\"factor\":\"code\"}");
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

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in?name=%zz", "/reauthenticate?for=%", "/passkey?id=%u"})
  void aQueryThatCannotBeReadIsABadRequest(String path) {
    assertThat(visitor.get(path).status()).isEqualTo(400);
  }

  @Test
  void whatASessionSaidIsNotSaidOnceItHasEnded() {
    visitor.signInByPassword(ADA, PASSWORD);
    visitor.post("/account/name", "{\"name\": \"countess\"}");
    visitor.now = visitor.now.plus(Duration.ofHours(8));
    visitor.post("/reauthenticate/options", "");
    assertThat(visitor.get("/challenge").body().asUtf8()).doesNotContain("You are called");
  }

  @Test
  void whatWasShownInASessionThatEndedCountsForNothing() throws Malformed {
    secondFactor();
    visitor.signInByPassword(ADA, PASSWORD);
    sendCode();
    assertThat(next(enter("code", code()))).isEqualTo("/upsell");
    visitor.now = visitor.now.plus(Duration.ofHours(8));
    visitor.post("/reauthenticate/options", "");
    assertThat(next(visitor.signInByPassword(ADA, PASSWORD))).isEqualTo("/challenge");
  }

  @Test
  void whatWasShownOfAnotherAccountIsNothingToWhoIsRemembered() throws Malformed {
    visitor.signInByPassword(ADA, PASSWORD);
    visitor.post("/sign-out", "");
    secondFactor();
    choose(BOB);
    enter("code", code());
    visitor.post("/reauthenticate/options", "");
    assertThat(next(visitor.signInByPassword(ADA, PASSWORD))).isEqualTo("/challenge");
  }

  @Test
  void whatWasShownOfAnotherAccountIsNothingToWhoForgotThePassword() throws Malformed {
    secondFactor();
    choose(BOB);
    enter("code", code());
    enter("password", BOBS);
    start(ADA);
    assertThat(next(enter("password", PASSWORD))).isEqualTo("/challenge");
  }

  @ParameterizedTest
  @ValueSource(strings = {ADA, "nobody"})
  void howManyMessagesWereSentDoesNotTellWhetherThereIsAnAccount(String name) {
    for (int i = 0; i < 3; i++) {
      assertThat(start(name).status()).isEqualTo(200);
    }
    assertThat(start(name).status()).isEqualTo(429);
    assertThat(choose(name).status()).isEqualTo(429);
  }

  @Test
  void aCodeIsNoneOfTheAccountThatHasTheNameNext() {
    visitor.post("/sign-up", "{\"name\":\"eve\",\"password\":\"x\"}");
    choose("eve");
    visitor.signInByPassword("eve", "x");
    visitor.post("/account/name", "{\"name\":\"mallory\"}");
    visitor.signInByPassword(BOB, BOBS);
    visitor.post("/account/name", "{\"name\":\"eve\"}");
    visitor.post("/identifier", "{\"name\":\"eve\"}");
    assertThat(enter("code", code()).status()).isEqualTo(401);
  }

  @Test
  void aNameThatWasGivenUpCanBeTaken() {
    visitor.signInByPassword(BOB, BOBS);
    visitor.post("/account/name", "{\"name\":\"bobby\"}");
    var reply = visitor.post("/sign-up", "{\"name\":\"" + BOB + "\",\"password\":\"x\"}");
    assertThat(reply.status()).isEqualTo(200);
  }

  @Test
  void whoPlantedASessionHasNoneInWhichAFactorWasShown() throws Malformed {
    secondFactor();
    choose(ADA);
    var planted = visitor.cookies;
    visitor.signInByPassword(ADA, PASSWORD);
    visitor.cookies = planted;
    assertThat(enter("code", code()).status()).isEqualTo(401);
  }

  @Test
  void aClosedWayIsNotOpenedByAFactorOfAnotherAccount() {
    secondFactor();
    visitor.signInByPassword(BOB, BOBS);
    var settings = visitor.site.settings();
    visitor.site.set(settings.with(settings.script().with(PageSwitch.FALLBACK, List.of("code"))));
    assertThat(visitor.signInByPassword(ADA, PASSWORD).status()).isEqualTo(403);
  }

  @Test
  void aPasskeyWithoutAWordIsNotMadeWhereTheSiteMakesNone() {
    visitor.signInByPassword(ADA, PASSWORD);
    visitor.post("/registration/options", "{\"mediation\":\"conditional\"}");
    var session = visitor.cookies.getOrDefault("session", "");
    assertThat(visitor.repository.consumeChallenge(session, Ceremony.REGISTRATION, Bytes.EMPTY))
        .hasValueSatisfying(it -> assertThat(it.conditional()).isFalse());
  }
}

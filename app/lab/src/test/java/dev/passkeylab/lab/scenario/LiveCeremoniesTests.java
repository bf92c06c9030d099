package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.Ceremonies;
import dev.passkeylab.lab.trace.CeremonySpan;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What belongs together in a live run, whose entries nobody marks.
class LiveCeremoniesTests {

  private static final Party SITE = Party.relyingParty("localhost");
  private static final String CREATION = "{\"challenge\":\"%s\",\"pubKeyCredParams\":[]}";

  private final LiveRun run = new LiveRun(InstantSource.fixed(Scenario.DEFAULT_CLOCK), _ -> {});

  private Entry asked(String path, @Nullable String body) {
    var requested = new PageEvent.Requested("POST", path, payload(body));
    return run.record(Party.BROWSER, SITE, null, requested);
  }

  private void answered(Entry asked, @Nullable String body) {
    run.record(SITE, Party.BROWSER, asked, new PageEvent.Responded(200, "/x", payload(body)));
  }

  private void decided(Entry asked, Event event) {
    run.record(SITE, SITE, asked, event);
  }

  private static @Nullable Payload payload(@Nullable String body) {
    return body == null ? null : new Payload(Bytes.utf8(body), PayloadFormat.JSON);
  }

  private static String credential(String challenge) {
    var data = Bytes.utf8("{\"type\":\"x\",\"challenge\":\"" + challenge + "\"}").base64url();
    return "{\"response\":{\"clientDataJSON\":\"" + data + "\",\"attestationObject\":\"oA\"}}";
  }

  private static RelyingPartyEvent.Judged accepted() {
    return new RelyingPartyEvent.Judged("registration", null, List.of());
  }

  private static List<Integer> numbers(CeremonySpan span) {
    return span.entries().stream().map(Entry::seq).toList();
  }

  @Test
  void aRegistrationBeginsWithItsOptionsAndEndsWithItsVerdict() {
    var options = asked("/registration/options", "{}");
    answered(options, CREATION.formatted("abc"));
    answered(asked("/style.css", null), null);
    var verify = asked("/registration/verify", credential("abc"));
    decided(verify, accepted());
    answered(verify, "{\"next\":\"/home\"}");

    var spans = CeremonySpan.of(run.trace());
    assertThat(spans).extracting(CeremonySpan::id).containsExactly("registration-1");
    assertThat(numbers(spans.getFirst())).containsExactly(1, 2, 5, 6, 7);
    assertThat(spans.getFirst().outcome().event()).isEqualTo(accepted());
  }

  @Test
  void twoPeopleAtOnceAreKeptApartByTheirChallenges() {
    var first = asked("/registration/options", "{}");
    var second = asked("/registration/options", "{}");
    answered(second, CREATION.formatted("second"));
    answered(first, CREATION.formatted("first"));
    var verify = asked("/registration/verify", credential("first"));
    decided(verify, accepted());

    var spans = CeremonySpan.of(run.trace());
    assertThat(spans).hasSize(2);
    assertThat(numbers(spans.get(0))).containsExactly(2, 3);
    assertThat(numbers(spans.get(1))).containsExactly(1, 4, 5, 6);
  }

  @Test
  void aResponseToAChallengeThatNobodyGaveIsACeremonyOfItsOwn() {
    var verify = asked("/registration/verify", credential("made up"));
    decided(verify, accepted());
    answered(verify, null);
    assertThat(numbers(CeremonySpan.of(run.trace()).getFirst())).containsExactly(1, 2, 3);
  }

  @Test
  void aPasswordThatIsCheckedTakesItsRequestWithIt() {
    var signIn = asked("/sign-in", "{\"name\":\"ada\"}");
    decided(signIn, new RelyingPartyEvent.PasswordChecked("ada", false));
    answered(signIn, "{}");
    var span = CeremonySpan.of(run.trace()).getFirst();
    assertThat(span.id()).isEqualTo("password-sign-in-1");
    assertThat(numbers(span)).containsExactly(1, 2, 3);
  }

  @Test
  void whatSaysNothingOfACeremonyBelongsToNone() {
    answered(asked("/sign-in", "{\"challenge\":"), "no JSON with \"challenge\"");
    answered(asked("/verify", "{\"response\":{\"clientDataJSON\":\"%%%\"}}"), "{\"challenge\":7}");
    decided(run.trace().getFirst(), accepted());
    assertThat(CeremonySpan.of(run.trace())).isEmpty();
  }

  @Test
  void sayFromWhereOnSomethingIsNewAndForgetWhatIsOver() {
    var options = asked("/registration/options", "{}");
    answered(options, CREATION.formatted("abc"));
    answered(asked("/home", null), null);
    var ceremonies = new Ceremonies();
    assertThat(run.trace()).extracting(ceremonies::add).containsExactly(1, 1, 3, 4);
    assertThat(ceremonies.of(options)).map(CeremonySpan::id).hasValue("registration-1");
    ceremonies.forget(2);
    assertThat(ceremonies.spans()).hasSize(1);
    ceremonies.forget(3);
    assertThat(ceremonies.spans()).isEmpty();
    assertThat(ceremonies.of(options)).isEmpty();
  }
}

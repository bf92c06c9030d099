package dev.passkeylab.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.EventName;
import dev.passkeylab.lab.trace.PageEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the browser, the page and the device make of the tour and of turns that it could take.
class TourTests {

  private static List<EventName> names(StagedRun run) {
    return run.trace().stream().map(it -> it.event().name()).toList();
  }

  private static <E> Stream<E> events(StagedRun run, Class<E> kind) {
    return run.trace().stream().map(Entry::event).filter(kind::isInstance).map(kind::cast);
  }

  private static List<PromptKind> open(StagedRun run) {
    return run.moment().open().stream().<PromptKind>map(it -> it.prompt().kind()).toList();
  }

  @Test
  void signsInByAutofillWithThePasskeyThatTheUpsellEnrolled() {
    try (var run = Tour.play(7, Tour.ACTS)) {
      assertThat(names(run))
          .containsSubsequence(
              EventName.GET_REJECTED,
              EventName.RP_PASSWORD_ACCEPTED,
              EventName.CREDENTIAL_CREATED,
              EventName.RP_ACCEPTED,
              EventName.GET_CONDITIONAL,
              EventName.AUTOFILL_OFFERED,
              EventName.AUTOFILL_PICKED,
              EventName.USER_VERIFIED,
              EventName.ASSERTION_SIGNED,
              EventName.RP_ACCEPTED,
              EventName.RP_SIGNED_IN);
      assertThat(open(run)).containsExactly(PromptKind.HOME_PAGE);
    }
  }

  @Nested
  class ConditionalGet {

    @Test
    void isRejectedWithAbortErrorBeforeThePasswordIsSent() {
      try (var run = Tour.play(7, Tour.VISIT, Tour.SIGN_IN)) {
        assertThat(events(run, ClientEvent.Rejected.class))
            .extracting(ClientEvent.Rejected::error, ClientEvent.Rejected::cause)
            .containsExactly(tuple("AbortError", "page-aborted"));
        assertThat(names(run))
            .containsSubsequence(EventName.GET_REJECTED, EventName.RP_PASSWORD_ACCEPTED);
      }
    }

    @Test
    void offersNothingWhereTheDeviceHasNoPasskey() {
      try (var run = Tour.play(7, Tour.VISIT, Tour.FOCUS)) {
        assertThat(names(run)).doesNotContain(EventName.AUTOFILL_OFFERED);
        assertThat(open(run)).containsExactly(PromptKind.SIGN_IN_PAGE);
      }
    }

    @ParameterizedTest
    @CsvSource({
      "username webauthn,true",
      "'username\tWebAuthn ',true",
      "webauthn,true",
      "username,false",
      "webauthn username,false",
      "'',false"
    })
    void isOfferedWhereTheLastTokenOfTheAnnotationSaysSo(String autocomplete, boolean offered) {
      var site =
          SiteSettings.of("example.test")
              .with(PageScript.USUAL.with(PageSwitch.AUTOCOMPLETE, autocomplete));
      var bench = Bench.of(site, Tour.BENCH.devices(), Tour.BENCH.accounts());
      var upToFocus = Tour.ACTS.subList(0, Tour.ACTS.indexOf(Tour.PICK));
      try (var start = StagedRun.start(bench.play(), 7, Tour.START);
          var run = start.rerun(bench.play(), upToFocus).run()) {
        assertThat(names(run).contains(EventName.AUTOFILL_OFFERED)).isEqualTo(offered);
      }
    }

    @Test
    void staysPendingWhenTheFingerIsCancelledAndCanBePickedAgain() {
      try (var run =
          Tour.play(
              7,
              Tour.VISIT,
              Tour.SIGN_IN,
              Tour.ACCEPT,
              Tour.FINGER,
              Tour.VISIT,
              Tour.FOCUS,
              Tour.PICK,
              Tour.finger("cancel"),
              Tour.FOCUS,
              Tour.PICK,
              Tour.FINGER)) {
        assertThat(names(run).stream().filter(EventName.GET_RESOLVED::equals)).hasSize(1);
        assertThat(open(run)).containsExactly(PromptKind.HOME_PAGE);
      }
    }

    @Test
    void isRejectedWhenThePageIsLeft() {
      try (var run = Tour.play(7, Tour.VISIT, Tour.VISIT)) {
        assertThat(events(run, ClientEvent.Rejected.class))
            .extracting(ClientEvent.Rejected::cause)
            .containsExactly("page-left");
      }
    }
  }

  @Nested
  class Create {

    private StagedRun create(String... gestures) {
      var acts = new ArrayList<>(List.of(Tour.VISIT, Tour.SIGN_IN, Tour.ACCEPT));
      for (var gesture : gestures) {
        acts.add(Tour.finger(gesture));
      }
      return Tour.play(7, acts);
    }

    private void assertRejected(StagedRun run, String error, String cause) {
      try (run) {
        assertThat(
                events(run, ClientEvent.Rejected.class)
                    .filter(it -> it.call() == ClientEvent.Call.CREATE))
            .extracting(ClientEvent.Rejected::error, ClientEvent.Rejected::cause)
            .containsExactly(tuple(error, cause));
        assertThat(names(run)).doesNotContain(EventName.CREDENTIAL_CREATED);
        assertThat(open(run)).containsExactly(PromptKind.UPSELL);
      }
    }

    @Test
    void isRejectedWhenThePersonCancels() {
      assertRejected(create("cancel"), "NotAllowedError", "user-cancelled");
    }

    @Test
    void isRejectedWhenNobodyAnswersUntilTheTimeout() {
      assertRejected(create("times-out"), "NotAllowedError", "timed-out");
    }

    @Test
    void isRejectedWhenFiveWrongFingersLockTheDevice() {
      assertRejected(
          create(
              "does-not-match",
              "does-not-match",
              "does-not-match",
              "does-not-match",
              "does-not-match"),
          "NotAllowedError",
          "locked-out");
    }

    @Test
    void succeedsWhenTheThirdFingerMatches() {
      try (var run = create("does-not-match", "does-not-match", "matches")) {
        assertThat(names(run)).contains(EventName.RP_CREDENTIAL_STORED);
        assertThat(names(run).stream().filter(EventName.USER_PROMPTED::equals)).hasSize(3);
      }
    }
  }

  @Test
  void showsWhatIsThereAfterEachStep() {
    try (var run = Tour.play(7, Tour.ACTS)) {
      assertThat(events(run, PageEvent.Shown.class))
          .extracting(PageEvent.Shown::path)
          .containsExactly("/sign-in", "/upsell", "/home", "/sign-in", "/home");
    }
  }
}

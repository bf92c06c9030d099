package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.live.LiveServer;
import dev.passkeylab.desktop.live.LiveSession;
import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the window does with servers that are hard to have: a failing one, a busy one.
@ExtendWith(ApplicationExtension.class)
class LiveServerTests {

  private static final String ADDRESS = "http://localhost:8080";

  private final Fake server = new Fake();
  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage, server);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void saysOnTheStageWhyTheServerDoesNotStart() {
    server.fails = new IOException("no port is free");
    hands.press(KeyCode.F7);

    assertThat(live().state().get()).isEqualTo(new LiveState.Idle());
    assertThat(notice()).isEqualTo("The server does not start: no port is free");
    hands.pictures("47-live-failed");
    server.fails = null;
    hands.press(KeyCode.F7);
    assertThat(live().state().get()).isInstanceOf(LiveState.Serving.class);
    assertThat(hands.sees(".notices .label")).isFalse();
  }

  @Test
  void aMistakeOfOursIsSaidAndCanBeReported() {
    server.fails = new IllegalStateException("oops");
    hands.press(KeyCode.F7);

    assertThat(notice()).startsWith("The lab made a mistake: ").contains("oops");
    assertThat(hands.sees("Copy report")).isTrue();
  }

  @Test
  void aFailedStartKeepsTheTraceFromBefore() {
    hands.press(KeyCode.F7);
    record(3);
    hands.press(KeyCode.F7);
    server.fails = new IOException("no port is free");
    hands.press(KeyCode.F7);

    assertThat(live().state().get()).isEqualTo(new LiveState.Stopped());
    assertThat(list().getItems()).hasSize(3);
  }

  @Test
  void saysWhereItIsWhenThePortIsTaken() {
    server.remark = Optional.of("Port 8080 is taken, so it is port 41237.");
    hands.press(KeyCode.F7).pictures("48-live-other-port");

    assertThat(hands.sees("Port 8080 is taken, so it is port 41237.")).isTrue();
  }

  @Test
  void keepsTheNewestOfManyEntriesInFewCells() {
    hands.press(KeyCode.F7);
    record(LiveRun.MOST_ENTRIES + 50);
    hands.settle().pictures("49-live-many");

    assertThat(list().getItems()).hasSize(LiveRun.MOST_ENTRIES);
    assertThat(hands.words("#live-entries"))
        .startsWith("100,050 entries, the newest 100,000 are kept.");
    assertThat(selected()).isEqualTo(LiveRun.MOST_ENTRIES - 1);
    assertThat(hands.robot.lookup(".trace-cell").queryAllAs(ListCell.class)).hasSizeLessThan(60);
  }

  @Test
  void aChosenEntryStaysWhileOlderOnesGoAndIsLetGoWithThem() {
    hands.press(KeyCode.F7);
    record(LiveRun.MOST_ENTRIES);
    hands.settle().look(3);
    record(1);
    hands.settle();
    assertThat(selected()).isEqualTo(1);
    assertThat(live().trace().get(selected()).seq()).isEqualTo(3);
    record(5);
    hands.settle();
    assertThat(selected()).isEqualTo(LiveRun.MOST_ENTRIES - 1);
  }

  private LiveSession live() {
    return hands.opened.runs().live();
  }

  private void record(int times) {
    for (int i = 0; i < times; i++) {
      var event = new PageEvent.Requested("GET", "/sign-in", null);
      server.run.record(Party.BROWSER, Party.relyingParty("localhost"), null, event);
    }
    hands.settle();
  }

  private ListView<?> list() {
    return hands.robot.lookup("#trace").queryListView();
  }

  private int selected() {
    return list().getSelectionModel().getSelectedIndex();
  }

  private String notice() {
    return hands.words(".notices .label");
  }

  /// Serves nobody.
  private static final class Fake implements LiveServer {

    private Optional<String> remark = Optional.empty();
    private volatile Exception fails;
    private volatile LiveRun run;

    @Override
    public Site start(LiveRun run, Consumer<MessageSent> outbox) throws IOException {
      switch (fails) {
        case null -> this.run = run;
        case IOException wrong -> throw wrong;
        case RuntimeException bug -> throw bug;
        default -> throw new AssertionError(fails);
      }
      return new Site() {
        @Override
        public String address() {
          return ADDRESS;
        }

        @Override
        public String token() {
          return "secret";
        }

        @Override
        public Optional<String> remark() {
          return remark;
        }

        @Override
        public void close() {}
      };
    }
  }
}

package dev.passkeylab.desktop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceShelf;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.desktop.live.LiveServer;
import dev.passkeylab.desktop.live.LiveSession;
import dev.passkeylab.desktop.live.OpenedTrace;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.ScenarioEngine;
import dev.passkeylab.desktop.session.ScenarioFile;
import dev.passkeylab.lab.bench.AccountEdits;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.run.Standing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the bench asks of others: a place for its edits, and a file for its passkeys.
@ExtendWith(ApplicationExtension.class)
class BenchPaneTests {

  private final FxRobot robot = new FxRobot();
  private final List<String> written = new ArrayList<>();
  private Stage window;
  private LabSession session;

  @Start
  void start(Stage stage) {
    var tour = ScenarioFile.tour();
    var engine = new ScenarioEngine(List.of(tour), tour, _ -> 7);
    var bridge = new FxBridge();
    session = new LabSession(bridge, engine, engine.look());
    var live = new LiveSession(bridge, LiveServer.onThisComputer("jdbc:h2:mem:bench-pane"));
    var pane =
        new BenchPane(
            new Runs(session, live, new OpenedTrace(bridge)),
            _ -> Optional.empty(),
            () -> written.add("once"));
    window = stage;
    stage.setScene(new Scene(pane, 300, 800));
    stage.setOnHidden(_ -> session.close());
    stage.show();
  }

  @AfterEach
  void close() {
    robot.interact(() -> {
      window.hide();
      window.setOnHidden(null);
      window.setScene(new Scene(new Pane()));
    });
  }

  @Test
  void editsAreHandedOverToBeWritten() throws Exception {
    assertThat(write().isVisible()).as("without an edit").isFalse();
    robot.interact(() -> session.edit(it -> new AccountEdits(it).add("example.test", "bob", "pw")));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> write().isVisible());
    robot.interact(write()::fire);
    assertThat(written).containsExactly("once");
  }

  private Button write() {
    return robot.lookup(".bench-foot .button").queryButton();
  }

  @Test
  void anEditThatDoesNotFitBecomesANotice() throws Exception {
    robot.interact(() -> {
      session.edit(it -> new AccountEdits(it).add("example.test", "bob", "pw"));
      session.edit(it -> new AccountEdits(it).add("example.test", "bob", "pw"));
    });
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> session.snapshot().get().notice().isPresent());
    assertThat(session.snapshot().get().setUp().edits()).hasSize(1);
  }

  @Test
  void aPasskeyIsSavedAsAStoreThatCanBeReadAgain(@TempDir Path folder) throws Exception {
    var file = folder.resolve("store.json");
    var said = new ArrayList<String>();
    var asked = new ArrayList<String>();
    var device = deviceWithAPasskey();
    new Exporter(
            name -> {
              asked.add(name);
              return Optional.of(file);
            },
            said::add)
        .save(device, device.credentials().getFirst());
    assertThat(asked).containsExactly("ada@example.test-on-laptop.json");
    assertThat(said).singleElement().asString().startsWith("Saved the passkey");
    var shelf = DeviceShelf.read(Bytes.wrap(Files.readAllBytes(file)));
    assertThat(shelf.put(device.traits()).credentials()).hasSize(1);
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid(@TempDir Path folder) {
    var said = new ArrayList<String>();
    var device = deviceWithAPasskey();
    new Exporter(_ -> Optional.of(folder.resolve("none").resolve("it.json")), said::add)
        .save(device, device.credentials().getFirst());
    assertThat(said).singleElement().asString().startsWith("Not saved: ");
  }

  private static Standing.Device deviceWithAPasskey() {
    var bench =
        Bench.of(
            SiteSettings.of("example.test"),
            List.of(Device.laptop("laptop")),
            List.of(Bench.Account.of("example.test", "ada@example.test", "pw")));
    var edit = new AccountEdits(bench).passkey("example.test", "ada@example.test", "laptop", true);
    try (var run = StagedRun.start(edit.bench().play(), 7, Instant.EPOCH)) {
      return run.standing().devices().getFirst();
    }
  }
}

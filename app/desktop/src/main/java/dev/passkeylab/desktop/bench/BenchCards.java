package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.bench.DeviceEdits;
import dev.passkeylab.lab.bench.Differences;
import dev.passkeylab.lab.bench.Differences.Part;
import dev.passkeylab.lab.bench.Differences.Subject;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All things on the bench under each other.
final class BenchCards extends VBox {

  private static final Subject DEVICES = Subject.of(Part.DEVICES);

  private final Hand hand;
  private final Toast toast;
  private final Exporter exporter;
  private final Keyed<String, SiteCard> sites = new Keyed<>();
  private final Keyed<String, DeviceCard> devices = new Keyed<>();
  private final Label count = label("", "strong", "small");
  private final Dot dot = new Dot();
  private final Button back;
  private final AddDevice add;
  private final BrowserCard browser;
  private final AccountsCard accounts;
  private final PasswordsCard passwords;
  private Optional<FileRef> shown = Optional.empty();

  BenchCards(Hand hand, Toast toast, Exporter exporter) {
    super(8);
    this.hand = hand;
    this.toast = toast;
    this.exporter = exporter;
    back = Buttons.words("Back to the file", "devices: back to what the file says", this::toFile);
    back.setMinWidth(USE_PREF_SIZE);
    add = new AddDevice(hand);
    browser = new BrowserCard(hand);
    accounts = new AccountsCard(hand);
    passwords = new PasswordsCard(hand);
    HBox head = row(6, count, dot, back, spacer(), add);
    head.getStyleClass().add("devices-head");
    sites.setSpacing(8);
    devices.setSpacing(8);
    devices.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    getChildren().addAll(sites, head, devices, browser, accounts, passwords, new WireCard(hand));
    getStyleClass().add("bench-cards");
  }

  private void toFile() {
    var written = hand.snapshot().setUp().written();
    add.requestFocus();
    hand.edit(bench -> new Differences(written, bench).back(DEVICES));
  }

  /// Alt with an arrow moves the device whose head has the focus.
  private void move(KeyEvent event) {
    if (!event.isAltDown() || (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN)) {
      return;
    }
    int by = event.getCode() == KeyCode.UP ? -1 : 1;
    names(hand.snapshot().setUp().bench()).stream()
        .filter(it -> devices.node(it).head().isFocused())
        .forEach(it -> {
          event.consume();
          hand.edit(bench -> new DeviceEdits(bench).move(it, by));
        });
  }

  private static List<String> names(Bench bench) {
    return bench.devices().stream().map(Device::name).toList();
  }

  /// Shows what is set up and how it stands.
  void show(Snapshot snapshot, Differences differences) {
    var bench = snapshot.setUp().bench();
    sites.show(
        bench.sites().stream().map(it -> it.settings().rpId()).toList(),
        it -> new SiteCard(hand, toast, it));
    bench
        .sites()
        .forEach(it -> sites.node(it.settings().rpId()).show(snapshot.standing(), differences));
    devices.show(names(bench), this::device);
    names(bench).forEach(it -> devices.node(it).show(snapshot, differences));
    count.setText("Devices · " + bench.devices().size());
    var order = differences.of(DEVICES);
    dot.mark(order.stream().map(it -> it.what() + ".").reduce((one, other) -> one + " " + other));
    dot.setManaged(!order.isEmpty());
    Parts.show(back, !order.isEmpty());
    add.offer(bench.client());
    browser.show(snapshot, differences);
    accounts.show(snapshot, differences);
    passwords.show(snapshot, differences);
    openTheFirst(snapshot, bench);
  }

  /// Opens the first device of a file that was not shown before.
  private void openTheFirst(Snapshot snapshot, Bench bench) {
    var file = Optional.of(snapshot.script().ref());
    if (!shown.equals(file) && !bench.devices().isEmpty()) {
      devices.node(names(bench).getFirst()).open();
    }
    shown = file;
  }

  private DeviceCard device(String name) {
    var device = new DeviceEdits(hand.snapshot().setUp().bench()).find(name).orElseThrow();
    return new DeviceCard(hand, toast, exporter, device);
  }

  /// Opens the card of a site or device, and goes there.
  void open(Subject subject) {
    switch (subject.part()) {
      case SITE -> open(sites.node(subject.name()));
      case DEVICE -> open(devices.node(subject.name()));
      case DEVICES -> add.requestFocus();
      case BROWSER -> open(browser);
      case ACCOUNTS -> open(accounts);
      case SAVED_PASSWORDS -> open(passwords);
    }
  }

  private static void open(Card card) {
    card.open();
    card.head().requestFocus();
  }
}

package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.bench.Differences;
import dev.passkeylab.lab.bench.Differences.Part;
import dev.passkeylab.lab.bench.Differences.Subject;
import dev.passkeylab.lab.bench.SiteEdits;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Which browser it is, and whether it reaches the sites; both from the start.
final class BrowserCard extends Card {

  private final ValueControl client;
  private final ValueControl network;
  private final Dot clientDot = new Dot();
  private final Dot networkDot = new Dot();
  private final Label does = paragraph("", "small");
  private final Label lacks = paragraph("", "small", "muted");

  BrowserCard(Hand hand) {
    super(hand, Subject.of(Part.BROWSER), Icon.GLOBE, "Browser", "browser");
    client =
        new WordControl(
            ClientProfile.ids(),
            id ->
                hand.edit(bench ->
                    new SiteEdits(bench).client(ClientProfile.of(id.getFirst()).orElseThrow())));
    client.node().setAccessibleText("browser: client");
    network =
        new WordControl(
            List.of("online", "offline"),
            word ->
                hand.edit(bench -> new SiteEdits(bench).online(word.equals(List.of("online")))));
    network.node().setAccessibleText("browser: network");
    body()
        .getChildren()
        .addAll(
            heading("From the start"),
            line("Client", clientDot, client.node()),
            line("Network", networkDot, network.node()),
            does,
            lacks);
  }

  private static HBox line(String name, Dot dot, Control control) {
    var line = row(6, label(name, "small"), spacer(), dot, control);
    line.getStyleClass().add("setting-row");
    return line;
  }

  /// Shows what was set up.
  void show(Snapshot snapshot, Differences differences) {
    var bench = snapshot.setUp().bench();
    var profile = bench.client();
    client.show(List.of(profile.id()));
    network.show(List.of(bench.online() ? "online" : "offline"));
    say(profile.id() + (bench.online() ? "" : ", offline"));
    does.setText(does(profile));
    lacks.setText(lacks(profile));
    mark(differences);
    dot("client", clientDot, client, differences);
    dot("network", networkDot, network, differences);
  }

  private static void dot(String what, Dot dot, ValueControl control, Differences differences) {
    dot.mark(
        differences.of(Subject.of(Part.BROWSER)).stream()
            .filter(it -> it.what().equals(what))
            .findFirst()
            .map(it -> "The file says " + it.written() + "."));
    control.node().setAccessibleHelp(dot.isVisible() ? dot.words() : null);
  }

  private static String does(ClientProfile it) {
    var words = new ArrayList<String>();
    words.add(it.browser());
    words.add("platform: " + it.platform());
    words.add("autofill " + it.conditionalGet().id().replace('-', ' '));
    able(it, true, words);
    words.add("verifies when preferred: " + it.verifiesWhenPreferred().id().replace('-', ' '));
    if (it.device() != null) {
      words.add("its own device: " + it.device().name());
    }
    return SettingRow.capital(String.join(" · ", words)) + ".";
  }

  private static String lacks(ClientProfile it) {
    var words = new ArrayList<String>();
    able(it, false, words);
    if (it.device() == null) {
      words.add("a device of its own");
    }
    return words.isEmpty()
        ? "It lacks nothing that we know of."
        : "Without: " + String.join(" · ", words) + ".";
  }

  private static void able(ClientProfile it, boolean wanted, List<String> words) {
    add(words, it.clientCapabilities() == wanted, "getClientCapabilities()");
    add(words, it.conditionalCreate() == wanted, "passkeys made without a word");
    add(words, it.immediateGet() == wanted, "immediate UI");
    add(words, it.hybridTransport() == wanted, "phones over hybrid");
    add(words, it.relatedOrigins() == wanted, "related origins");
    add(words, it.signals() == wanted, "signals");
    add(words, it.hints() == wanted, "hints");
    add(words, it.attestationConsent() == wanted, "consent to attestation");
  }

  private static void add(List<String> words, boolean so, String word) {
    if (so) {
      words.add(word);
    }
  }
}

package dev.passkeylab.desktop.inspector;

import dev.passkeylab.desktop.look.Sizes;
import dev.passkeylab.lab.inspect.CertificateReading;
import dev.passkeylab.lab.inspect.FlagsReading;
import dev.passkeylab.lab.inspect.InspectedPayload;
import dev.passkeylab.lab.inspect.Inspection;
import dev.passkeylab.lab.inspect.Inspector;
import dev.passkeylab.lab.inspect.KeyReading;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The views of an entry: its checks, and its payload in every way that suits it. Of the views of a
/// payload, all share one selected field.
final class EntryTabs extends TabPane {

  private static final String STRUCTURE = "Structure";

  private final Optional<Fields> fields;

  /// @param jump where links to other entries lead
  EntryTabs(Surroundings around, Jump jump) {
    this(
        Optional.ofNullable(around.entry().event().payload())
            .map(Inspector::inspect)
            .map(it -> new Fields(it, around.device())),
        around.entry().event() instanceof Judged judged
            ? Optional.of(
                () -> new ChecksView(judged, around.opinion(), new Evidence(around, jump)))
            : Optional.empty());
  }

  EntryTabs(Inspection inspection) {
    this(Optional.of(new Fields(inspection, Optional.empty())), Optional.empty());
  }

  private EntryTabs(Optional<Fields> fields, Optional<Supplier<Node>> checks) {
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    setId("views");
    this.fields = fields;
    getSelectionModel().selectedItemProperty().subscribe(EntryTabs::draw);
    checks.ifPresent(view -> add("Checks", view));
    fields.ifPresent(this::add);
  }

  /// {@return the fields of the payload, if the entry has one}
  Optional<Fields> fields() {
    return fields;
  }

  /// Turns to the bytes, with the field at `path` selected.
  void look(String path) {
    fields
        .flatMap(it -> it.inspection().nodes().filter(at -> at.path().equals(path)).findFirst())
        .ifPresent(node -> {
          getTabs().stream()
              .filter(tab -> tab.getText().equals(STRUCTURE))
              .findFirst()
              .ifPresent(getSelectionModel()::select);
          fields.orElseThrow().selected().set(Optional.of(node));
        });
  }

  /// Puts the keyboard focus on the view in front.
  void focus() {
    var view = getSelectionModel().getSelectedItem().getContent();
    if (view instanceof StructureView structure) {
      structure.focus();
    } else {
      view.requestFocus();
    }
  }

  private void add(Fields fields) {
    var inspection = fields.inspection();
    var flags = FlagsReading.of(inspection);
    var keys = KeyReading.of(inspection);
    add(STRUCTURE, () -> new StructureView(fields, flags, keys));
    addEach(
        "Flags",
        flags,
        fields,
        FlagsReading::node,
        FlagsReading::hex,
        it -> new FlagsView(it, fields));
    addEach(
        "Key", keys, fields, KeyReading::node, KeyReading::title, it -> new KeyView(it, fields));
    var certificates = CertificateReading.of(inspection);
    addEach(
        "Certificate",
        certificates,
        fields,
        CertificateReading::node,
        CertificateReading::title,
        it -> new CertificateView(it, fields));
    var payload = inspection.main();
    if (isJson(payload)) {
      add("JSON", () -> new JsonView(payload, fields));
    }
    add("Raw · " + Sizes.of(payload.bytes().length()), () -> new RawView(payload));
  }

  private static boolean isJson(InspectedPayload payload) {
    return switch (payload.format()) {
      case "json", "client-data" -> true;
      default -> false;
    };
  }

  private <T> void addEach(
      String name,
      List<T> all,
      Fields fields,
      Function<T, dev.passkeylab.lab.inspect.Node> field,
      Function<T, String> title,
      Function<T, Node> view) {
    if (!all.isEmpty()) {
      add(name, () -> new Occurrences<>(name, all, fields, field, title, view));
    }
  }

  private void add(String name, Supplier<? extends Node> view) {
    var tab = new Tab(name);
    tab.setUserData(view);
    getTabs().add(tab);
  }

  /// Makes the view of a tab that comes to the front for the first time.
  private static void draw(Tab tab) {
    if (tab != null && tab.getContent() == null && tab.getUserData() instanceof Supplier<?> view) {
      tab.setContent((Node) view.get());
    }
  }
}

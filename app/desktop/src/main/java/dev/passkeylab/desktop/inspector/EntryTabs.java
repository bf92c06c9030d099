package dev.passkeylab.desktop.inspector;

import dev.passkeylab.lab.inspect.Inspector;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import dev.passkeylab.lab.trace.RelyingPartyEvent.SecondOpinion;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The views of an entry: its checks, its payload as structure, as JSON, and raw.
final class EntryTabs extends TabPane {

  EntryTabs(Entry entry, Optional<SecondOpinion> opinion) {
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    setId("views");
    if (entry.event() instanceof Judged judged) {
      add("Checks", new ChecksView(judged, opinion));
    }
    var payload = entry.event().payload();
    if (payload != null) {
      add(payload);
    }
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

  private void add(Payload payload) {
    add("Structure", new StructureView(new Fields(Inspector.inspect(payload))));
    if (payload.format() == PayloadFormat.JSON || payload.format() == PayloadFormat.CLIENT_DATA) {
      add("JSON", new JsonView(payload.bytes().asUtf8()));
    }
    add("Raw · " + payload.bytes().length() + " B", new RawView(payload));
  }

  private void add(String name, Node view) {
    getTabs().add(new Tab(name, view));
  }
}

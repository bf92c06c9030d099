package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.lab.inspect.CertificateReading;
import dev.passkeylab.lab.inspect.CertificateReading.Fact;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A certificate: what a person asks about it.
final class CertificateView extends VBox {

  CertificateView(CertificateReading certificate, Fields fields) {
    var span = certificate.node().content();
    var place =
        label("offset %d, length %d".formatted(span.offset(), span.length()), "muted", "small");
    place.setMinWidth(Region.USE_PREF_SIZE);
    var name = label("X.509 certificate", "strong");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var title = label(certificate.title());
    title.setMinWidth(0);
    var head =
        column(4, row(8, name, title, spacer(), place), new ReadingChecks(certificate.checks()));
    head.getStyleClass().add("reading-head");
    var facts = new FieldList<>(certificate.facts(), fields, Fact::node);
    facts.setId("certificate");
    facts.setAccessibleText("What the certificate says");
    facts.setCellFactory(_ -> new FactCell(fields));
    VBox.setVgrow(facts, Priority.ALWAYS);
    getChildren().addAll(head, facts);
  }
}

package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.util.List;
import java.util.Optional;

/// An X.509 certificate (RFC 5280) that an inspection came upon: what a person asks about it.
///
/// @param node the whole certificate
/// @param title whose it is
/// @param facts in the order in which people ask
/// @param checks how it stands to itself and to the message that it came with
public record CertificateReading(
    Node node, String title, List<Fact> facts, List<ReadingCheck> checks) {

  /// An answer.
  ///
  /// @param note more about it; empty when there is nothing to say
  /// @param node the line of the outline that holds it
  public record Fact(String name, String value, String note, Node node) {}

  public CertificateReading {
    facts = List.copyOf(facts);
    checks = List.copyOf(checks);
  }

  /// {@return every certificate of an inspection, in the order of the outline}
  public static List<CertificateReading> of(Inspection inspection) {
    var models = models(inspection);
    return inspection
        .nodes()
        .filter(CertificateReading::isCertificate)
        .map(node -> of(node, bytes(inspection, node), models))
        .toList();
  }

  private static boolean isCertificate(Node node) {
    return node.children().stream().anyMatch(it -> it.name().equals("tbsCertificate"));
  }

  private static Bytes bytes(Inspection inspection, Node node) {
    return inspection.payloads().get(node.payload()).bytes().slice(node.content());
  }

  /// {@return the models that the authenticator data of the same message names}
  private static List<String> models(Inspection inspection) {
    return inspection
        .nodes()
        .filter(it -> it.kind().equals("uuid") && !it.path().contains("/extnValue/"))
        .map(Node::value)
        .distinct()
        .toList();
  }

  private static CertificateReading of(Node node, Bytes bytes, List<String> models) {
    var facts = new CertificateFacts(node);
    var title = facts.value("subject").or(() -> facts.value("serialNumber")).orElse("certificate");
    return new CertificateReading(node, title, facts.all(bytes), checks(facts, models));
  }

  private static List<ReadingCheck> checks(CertificateFacts facts, List<String> models) {
    var issuer = facts.value("issuer");
    var signer =
        issuer.isPresent() && issuer.equals(facts.value("subject"))
            ? "issuer and subject are the same"
            : "issued by another: its chain tells whether to trust it";
    var model = facts.model().map(Node::value).flatMap(it -> sameModel(it, models));
    return model
        .map(check -> List.of(ReadingCheck.open(signer), check))
        .orElseGet(() -> List.of(ReadingCheck.open(signer)));
  }

  private static Optional<ReadingCheck> sameModel(String certified, List<String> models) {
    if (models.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        models.stream().allMatch(certified::equals)
            ? ReadingCheck.good("AAGUID as in the authenticator data")
            : ReadingCheck.bad("AAGUID other than in the authenticator data"));
  }
}

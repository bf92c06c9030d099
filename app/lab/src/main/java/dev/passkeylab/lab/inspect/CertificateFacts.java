package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.inspect.CertificateReading.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the facts about a certificate in its outline.
record CertificateFacts(Node certificate) {

  List<Fact> all(Bytes bytes) {
    var facts = new ArrayList<Fact>();
    tbs("subject").ifPresent(it -> facts.add(fact("Subject", it)));
    tbs("issuer").ifPresent(it -> facts.add(fact("Issuer", it)));
    tbs("validity").ifPresent(it -> validity(facts, it));
    model().ifPresent(it -> facts.add(new Fact("AAGUID", it.value(), modelName(it), it)));
    tbs("subjectPublicKeyInfo").ifPresent(it -> facts.add(key(it)));
    may(facts);
    child(certificate, "signatureAlgorithm")
        .ifPresent(it -> facts.add(new Fact("Signed with", it.value(), "", it)));
    tbs("serialNumber").ifPresent(it -> facts.add(new Fact("Serial number", it.value(), "", it)));
    facts.add(
        new Fact("Fingerprint", bytes.sha256().hex(), "SHA-256 of the certificate", certificate));
    return facts;
  }

  /// {@return the value of a member of what is signed}
  Optional<String> value(String name) {
    return tbs(name).map(Node::value).filter(it -> !it.isEmpty());
  }

  /// {@return the AAGUID that the maker certifies}
  Optional<Node> model() {
    return extension("id-fido-gen-ce-aaguid")
        .flatMap(it -> first(it, n -> n.kind().equals("uuid")));
  }

  private static Fact fact(String name, Node node) {
    return new Fact(name, node.value(), node.note(), node);
  }

  private static String modelName(Node aaguid) {
    int colon = aaguid.note().indexOf(": ");
    return colon < 0 ? "certified by the maker" : aaguid.note().substring(colon + 2);
  }

  private static void validity(List<Fact> facts, Node validity) {
    child(validity, "notBefore")
        .ifPresent(it -> facts.add(new Fact("Valid from", it.value(), "", it)));
    child(validity, "notAfter")
        .ifPresent(it -> facts.add(new Fact("Valid to", it.value(), "", it)));
  }

  private Fact key(Node info) {
    var algorithm = child(info, "algorithm");
    var curve = algorithm.flatMap(it -> child(it, "parameters")).map(Node::value);
    var shown = curve.filter(it -> !it.equals("null")).map(it -> it.replaceFirst(" \\(.*", ""));
    var bits =
        first(info, it -> it.name().equals("modulus"))
            .map(it -> "%,d bits".formatted(modulusBits(it)));
    return new Fact("Public key", info.value(), shown.or(() -> bits).orElse(""), info);
  }

  /// A modulus has its highest bit set, so that DER puts a zero in front.
  private static int modulusBits(Node modulus) {
    int content = modulus.span().length() - modulus.head();
    return 8 * (content % 2 == 0 ? content : content - 1);
  }

  private void may(List<Fact> facts) {
    extension("basicConstraints")
        .ifPresent(it -> {
          boolean ca =
              first(it, n -> n.name().equals("cA") && n.value().equals("true")).isPresent();
          var words = ca ? "a CA: may issue certificates" : "not a CA: issues no certificates";
          facts.add(new Fact("Role", words, "basicConstraints", it));
        });
    extension("keyUsage")
        .flatMap(it -> first(it, n -> n.name().equals("content")))
        .ifPresent(it -> facts.add(new Fact("Key usage", it.value(), "", it)));
  }

  private Optional<Node> tbs(String name) {
    return child(certificate, "tbsCertificate").flatMap(it -> child(it, name));
  }

  private Optional<Node> extension(String name) {
    return tbs("extensions").flatMap(it -> child(it, name));
  }

  private static Optional<Node> child(Node node, String name) {
    return node.children().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  private static Optional<Node> first(Node node, Predicate<Node> wanted) {
    return wanted.test(node)
        ? Optional.of(node)
        : node.children().stream().flatMap(it -> first(it, wanted).stream()).findFirst();
  }
}

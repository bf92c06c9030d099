package dev.passkeylab.lab.scenario;

import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.client.ClientProfile.ConditionalMediation;
import dev.passkeylab.client.ClientProfile.WhenPreferred;
import java.util.List;

/// Reads which browser it is: one of those that people have, or one that differs from it.
final class ClientReader {

  static final List<String> TRAITS =
      List.of(
          "profile",
          "platform",
          "browser",
          "conditional-get",
          "client-capabilities",
          "conditional-create",
          "immediate-get",
          "hybrid-transport",
          "related-origins",
          "signals",
          "hints",
          "verifies-when-preferred",
          "attestation-consent",
          "another-device");

  private final Typed typed;

  ClientReader(Typed typed) {
    this.typed = typed;
  }

  ClientProfile client(Node node) {
    if (node instanceof Node.Scalar) {
      return typed
          .word(node, "'client'", ClientProfile.ids())
          .flatMap(ClientProfile::of)
          .orElse(ClientProfile.LAB);
    }
    return Fields.of(typed, node, "'client'", TRAITS).map(this::client).orElse(ClientProfile.LAB);
  }

  private ClientProfile client(Fields fields) {
    var base =
        fields
            .word("profile", ClientProfile.ids())
            .flatMap(ClientProfile::of)
            .orElse(ClientProfile.LAB);
    return new ClientProfile(
        base.id(),
        fields.text("platform").orElse(base.platform()),
        fields.text("browser").orElse(base.browser()),
        fields
            .one("conditional-get", ConditionalMediation.values(), ConditionalMediation::id)
            .orElse(base.conditionalGet()),
        fields.truth("client-capabilities").orElse(base.clientCapabilities()),
        fields.truth("conditional-create").orElse(base.conditionalCreate()),
        fields.truth("immediate-get").orElse(base.immediateGet()),
        fields.truth("hybrid-transport").orElse(base.hybridTransport()),
        fields.truth("related-origins").orElse(base.relatedOrigins()),
        fields.truth("signals").orElse(base.signals()),
        fields.truth("hints").orElse(base.hints()),
        fields
            .one("verifies-when-preferred", WhenPreferred.values(), WhenPreferred::id)
            .orElse(base.verifiesWhenPreferred()),
        fields.truth("attestation-consent").orElse(base.attestationConsent()),
        fields.text("another-device").orElse(base.anotherDevice()),
        base.device());
  }
}

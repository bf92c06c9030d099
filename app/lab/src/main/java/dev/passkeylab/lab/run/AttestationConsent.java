package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// The browser asks whether the site may know make and model of a device.
///
/// @param rpId the site's RP ID
/// @param device the device's name
public record AttestationConsent(String rpId, String device)
    implements Prompt<AttestationConsent.Deed> {

  /// What the person decides.
  public enum Deed {
    ALLOWS,
    WITHHOLDS,
    CANCELS
  }

  @Override
  public PromptKind kind() {
    return PromptKind.CONSENT;
  }

  @Override
  public Party asker() {
    return Party.BROWSER;
  }

  @Override
  public String subject() {
    return rpId;
  }

  @Override
  public String title() {
    return rpId + " wants to see make and model of " + device;
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(
        Outcome.of("allow", "Allow", "the attestation goes to the site", "Enter"),
        Outcome.of("withhold", "Block", "the site gets the passkey without it", "B"),
        Outcome.of("cancel", "Cancel", "create() is rejected: NotAllowedError", "Esc"),
        Outcome.of(Outcome.TIMES_OUT, "Never decides", "the request's timeout passes", "T"));
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "allow" -> Deed.ALLOWS;
      case "withhold" -> Deed.WITHHOLDS;
      case "cancel" -> Deed.CANCELS;
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }
}

package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// The browser offers several devices, and takes the one that the person chooses or touches.
///
/// @param purpose what it is for: `Sign in to example.test`
/// @param rpId the site's RP ID
/// @param devices their names, in the order shown
public record DeviceChooser(String purpose, String rpId, List<String> devices)
    implements Prompt<Choice> {

  private static final String DEVICE = "device";

  public DeviceChooser {
    devices = List.copyOf(devices);
  }

  @Override
  public PromptKind kind() {
    return PromptKind.DEVICE_CHOOSER;
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
    return purpose;
  }

  @Override
  public List<Outcome> outcomes() {
    return Choice.outcomes(DEVICE, "Device", "the device asks for what it needs", devices);
  }

  @Override
  public Choice answer(Reply reply) throws BadReply {
    return Choice.of(this, reply, DEVICE, devices);
  }
}

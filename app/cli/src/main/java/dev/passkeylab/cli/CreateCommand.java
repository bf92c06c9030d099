package dev.passkeylab.cli;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.authenticator.DeviceShelf;
import dev.passkeylab.client.DomException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `passkey-lab create`: is the browser and the device of a registration.
@Command(
    name = "create",
    sortOptions = false,
    description = {
      "Be the browser and the device of a registration: options in, response out.",
      "",
      "Prints the RegistrationResponseJSON that navigator.credentials.create() would give,"
          + " and nothing else. When the call rejects, it prints"
          + " {\"error\": {name, message, cause}}: the name is all that a page would see."
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:a credential was made",
      "1:the call rejected; its error is on standard output",
      "2:the command line or a file is wrong"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  passkey-lab create --options o.json --origin https://example.test --store keys",
      "  passkey-lab create --options - --origin http://localhost --device security-key",
      "",
      "A device file has any of these members; what it leaves out is as its profile has it:",
      "  {\"profile\": \"security-key\", \"name\": \"my key\", \"algorithms\": [\"ES256\"],",
      "   \"verification\": \"none\", \"attestation\": \"packed-self\", \"backup\": \"none\"}",
      "A member or value that does not exist is told with those that do.",
      "",
      "With --mediation conditional the browser has just helped with a password, and makes a"
          + " passkey without a word where it can."
    })
final class CreateCommand implements Callable<Integer> {

  private final InputStream in;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private CallOptions call;

  @Option(
      names = "--mediation",
      paramLabel = "M",
      order = 6,
      converter = MediationOption.class,
      description =
          "optional or required, which for create() are the same, or conditional. Default: what"
              + " stands beside \"publicKey\" in the options, or optional.")
  private @Nullable Mediation mediation;

  CreateCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() throws WrongInput {
    var file = call.optionsFile(in);
    var options = file.creation();
    var wanted = mediation == null ? file.mediation().orElse(Mediation.OPTIONAL) : mediation;
    switch (wanted) {
      case OPTIONAL, REQUIRED, CONDITIONAL -> {}
      case SILENT ->
          throw new WrongInput(
              "mediation '%s': create() does not have it; expected optional, required or conditional"
                  .formatted(wanted.id()));
    }
    var store = call.storeFile();
    var asked = call.devices(in);
    var devices = asked.isEmpty() ? List.of(laptop(store.shelf())) : asked;
    var out = spec.commandLine().getOut();
    try {
      var browser = call.browser(devices, store, in);
      var response =
          wanted == Mediation.CONDITIONAL
              ? browser.createConditional(options, call.origin())
              : browser.create(options, call.origin());
      store.save();
      out.println(response);
      return ExitCode.FINE;
    } catch (DomException e) {
      out.println(e.toJson().bytes().asUtf8());
      return ExitCode.FAILED;
    }
  }

  /// A device is known by its name: one that was kept as `laptop` goes on as it was.
  private static Device laptop(DeviceShelf shelf) {
    var laptop = DeviceProfile.LAPTOP.device();
    return shelf.devices().stream()
        .filter(it -> it.name().equals(laptop.name()))
        .findFirst()
        .orElse(laptop);
  }
}

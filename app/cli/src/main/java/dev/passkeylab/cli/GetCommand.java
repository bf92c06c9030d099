package dev.passkeylab.cli;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.authenticator.DeviceShelf;
import dev.passkeylab.client.Cause;
import dev.passkeylab.client.ConditionalGet;
import dev.passkeylab.client.DomException;
import dev.passkeylab.client.VirtualBrowser;
import dev.passkeylab.webauthn.RequestOptions;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `passkey-lab get`: is the browser and the device of an authentication.
@Command(
    name = "get",
    sortOptions = false,
    description = {
      "Be the browser and the device of a sign-in: options in, response out.",
      "",
      "Prints the AuthenticationResponseJSON that navigator.credentials.get() would give, and"
          + " nothing else. When the call rejects, it prints"
          + " {\"error\": {name, message, cause}}: the name is all that a page would see."
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:a passkey was used, or mediation silent gave null",
      "1:the call rejected or is still pending; the error is on standard output",
      "2:the command line or a file is wrong"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  passkey-lab get --options o.json --origin https://example.test --store keys",
      "  passkey-lab get --options - --origin http://localhost --store keys --account ada",
      "",
      "A conditional get() waits for ever where autofill has nothing to offer or the person picks"
          + " nothing. Here it then gives the error with name and cause 'pending'."
    })
final class GetCommand implements Callable<Integer> {

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
      completionCandidates = MediationOption.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: what stands beside \"publicKey\" in the"
              + " options, or optional.")
  private @Nullable Mediation mediation;

  @Option(
      names = "--account",
      paramLabel = "NAME",
      order = 7,
      description =
          "The name of the account to pick where there is a choice. Default: the newest passkey.")
  private @Nullable String account;

  GetCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() throws WrongInput {
    var file = call.optionsFile(in);
    var options = file.request();
    var wanted = mediation == null ? file.mediation().orElse(Mediation.OPTIONAL) : mediation;
    var store = call.storeFile();
    var asked = call.devices(in);
    var browser = call.browser(asked.isEmpty() ? kept(store.shelf()) : asked, store, in);
    if (account != null) {
      browser.account(account);
    }
    try {
      return switch (wanted) {
        case SILENT -> answer("null", ExitCode.FINE);
        case CONDITIONAL -> conditional(browser, options, store);
        case OPTIONAL, REQUIRED -> used(browser.get(options, call.origin()), store);
      };
    } catch (DomException e) {
      if (e.why() == Cause.NO_CREDENTIAL) {
        hint(store);
      }
      return answer(e.toJson().bytes().asUtf8(), ExitCode.FAILED);
    }
  }

  private int conditional(VirtualBrowser browser, RequestOptions options, StoreFile store)
      throws WrongInput {
    return switch (browser.getConditional(options, call.origin())) {
      case ConditionalGet.Answered(var response) -> used(response, store);
      case ConditionalGet.Pending pending -> {
        if (pending.offered().isEmpty()) {
          hint(store);
        }
        yield answer(pending.toJson().bytes().asUtf8(), ExitCode.FAILED);
      }
    };
  }

  private int used(String response, StoreFile store) throws WrongInput {
    store.save();
    return answer(response, ExitCode.FINE);
  }

  private int answer(String json, int code) {
    spec.commandLine().getOut().println(json);
    return code;
  }

  private void hint(StoreFile store) {
    var why = store.whyEmpty();
    if (!why.isEmpty()) {
      spec.commandLine().getErr().println(spec.qualifiedName() + ": " + why);
    }
  }

  private static List<Device> kept(DeviceShelf shelf) {
    var devices = shelf.devices();
    return devices.isEmpty() ? List.of(DeviceProfile.LAPTOP.device()) : devices;
  }
}

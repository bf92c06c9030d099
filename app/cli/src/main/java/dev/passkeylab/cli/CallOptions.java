package dev.passkeylab.cli;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.client.Person;
import dev.passkeylab.client.VirtualBrowser;
import dev.passkeylab.world.Entropy;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `create` and `get` both are told.
final class CallOptions {

  private static final String STANDARD_INPUT = "-";

  @Option(
      names = "--options",
      paramLabel = "F",
      required = true,
      order = 1,
      description =
          "The options that the server sends, as JSON in a file, or '-' for standard input. They"
              + " may stand under \"publicKey\".")
  @SuppressWarnings("NullAway.Init")
  private String options;

  @Option(
      names = "--origin",
      paramLabel = "ORIGIN",
      required = true,
      order = 2,
      converter = OriginOption.class,
      description = "Where the page that calls is from, as in https://example.test.")
  @SuppressWarnings("NullAway.Init")
  private String origin;

  @Option(
      names = "--device",
      paramLabel = "F|PROFILE",
      order = 3,
      completionCandidates = DeviceOption.class,
      description =
          "A device within reach: ${COMPLETION-CANDIDATES}, or a JSON file. May be given several"
              + " times; the person takes the first that fits. Default: a laptop with a"
              + " fingerprint sensor that knows every algorithm; for get, the devices in --store"
              + " if there are any.")
  private List<String> devices = new ArrayList<>();

  @Option(
      names = "--store",
      paramLabel = "F",
      order = 4,
      description =
          "Where credentials are kept between calls, with their private keys: a JSON file, made"
              + " when missing. For tests only, and for one call at a time.")
  private @Nullable Path store;

  @Option(
      names = "--person",
      paramLabel = "DOES",
      order = 5,
      defaultValue = "accepts",
      converter = PersonOption.class,
      completionCandidates = PersonOption.class,
      description =
          "What the person does: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}. One who"
              + " fails has the wrong finger, face or PIN until the device locks.")
  @SuppressWarnings("NullAway.Init")
  private Person person;

  @Option(
      names = "--client",
      paramLabel = "F|PROFILE",
      order = 7,
      completionCandidates = ClientOption.class,
      description =
          "Which browser it is: ${COMPLETION-CANDIDATES}, or a JSON file. Default: lab, which can"
              + " do everything.")
  private @Nullable String client;

  @Option(
      names = "--seed",
      paramLabel = "N",
      order = 8,
      description =
          "Derive keys, ids and signatures from this number: same calls, same bytes. Without it"
              + " they are random.")
  private @Nullable Long seed;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 9,
      description = "Show this help and exit.")
  private boolean help;

  String origin() {
    return origin;
  }

  OptionsFile optionsFile(InputStream in) throws WrongInput {
    if (options.equals(STANDARD_INPUT) && devices.contains(STANDARD_INPUT)) {
      throw new WrongInput("--device -: standard input already is what --options reads");
    }
    var input = Input.file(options, in);
    if (input.isEmpty()) {
      throw new WrongInput("--options " + options + ": there is no such file");
    }
    return new OptionsFile(input.get());
  }

  StoreFile storeFile() throws WrongInput {
    return StoreFile.open(store);
  }

  /// {@return the devices that were asked for; none when nobody asked for any}
  List<Device> devices(InputStream in) throws WrongInput {
    return DeviceOption.devices(devices, in);
  }

  /// {@return a browser with these devices, which keep their credentials in `kept`}
  ///
  /// @throws WrongInput when there is no such client
  VirtualBrowser browser(List<Device> plugged, StoreFile kept, InputStream in) throws WrongInput {
    var browser =
        new VirtualBrowser(seed == null ? Entropy.system() : Entropy.seeded(seed))
            .client(ClientOption.client(client, in))
            .person(person);
    for (var device : plugged) {
      browser.plug(device, kept.shelf().put(device));
    }
    return browser;
  }
}

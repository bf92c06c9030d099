package dev.passkeylab.cli;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.Trust;
import dev.passkeylab.lab.verify.Anchors;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `passkey-lab verify`: is the relying party, and judges responses.
@Command(
    name = "verify",
    sortOptions = false,
    description = {
      "Be the relying party: judge what navigator.credentials.create() or get() gave, in its JSON"
          + " form (toJSON()), check by check.",
      "",
      "A registration is told from an authentication by the response. All checks that can be made"
          + " are made; the first that fails is the reason. webauthn4j gives a second opinion.",
      "",
      "Whatever is wrong within the response is a finding: members missing or of a wrong type, bad"
          + " base64url and an id that is not rawId fail response-structure. A file that is not"
          + " JSON at all is wrong input. What clientExtensionResults holds is judged by"
          + " extensions."
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes (the worst of several cases):%n",
    exitCodeList = {
      "0:accepted",
      "1:rejected",
      "2:the input or the command line is wrong",
      "3:a bug in Passkey Lab"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  passkey-lab verify --response new.json --challenge=q2w… \\",
      "      --origin https://example.org --rp-id example.org --save key.json",
      "  passkey-lab verify --response login.json --challenge=-h8… \\",
      "      --origin https://example.org --rp-id example.org --credential key.json",
      "  passkey-lab verify --json --cases cases.jsonl",
      "",
      "A value that begins with '-' is written behind '=', as above.",
      "",
      "A line of --cases is {name, response, challenge, origin, rpId, …}: the options",
      "above in camelCase, lists as arrays, credential as the record itself.",
      "A credential record is {id, publicKey, signCount, uvInitialized,",
      "backupEligible, backupState, transports, userHandle, rpId}: binary in",
      "base64url, publicKey a COSE_Key."
    })
final class VerifyCommand implements Callable<Integer> {

  private final InputStream in;
  private final InstantSource clock;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--response",
      paramLabel = "F",
      description = "The file with the response, or '-' for standard input.")
  private @Nullable String response;

  @ArgGroup(validate = false)
  private VerifyExpectations expectations = new VerifyExpectations();

  @Option(
      names = "--credential",
      paramLabel = "F",
      description =
          "Authentication: the file with the credential record. Counter and backup state are"
              + " written back when the response is accepted.")
  private @Nullable Path credential;

  @Option(
      names = "--save",
      paramLabel = "F",
      description = "Registration: write the credential record here when the response is accepted.")
  private @Nullable Path save;

  @Option(
      names = "--attestation-anchor",
      paramLabel = "PEM",
      description =
          "A file with certificates, or the PEM itself; repeatable. With anchors, an attestation"
              + " must lead to one of them; without, its trust is not judged.")
  private List<String> anchors = new ArrayList<>();

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      description = "When it is, for certificates: such as 2026-11-20T00:00:00Z. Default: now.")
  private @Nullable Instant now;

  @Option(
      names = "--cases",
      paramLabel = "F",
      description =
          "A file with one case a line, as JSON, or '-' for standard input, instead of --response."
              + " Prints one result a line.")
  private @Nullable String cases;

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  VerifyCommand(InputStream in, InstantSource clock) {
    this.in = in;
    this.clock = clock;
  }

  @Override
  public Integer call() throws WrongInput {
    var printer = new VerdictPrinter(spec.commandLine().getOut(), json);
    var err = spec.commandLine().getErr();
    if ((response == null) == (cases == null)) {
      throw new ParameterException(
          spec.commandLine(), "give either --response F or --cases F, to say what to judge");
    }
    if (cases != null) {
      return new VerifyCases(printer, err, trust()).run(input(cases));
    }
    var one = new VerifyOne(spec.commandLine(), expectations, credential, save, printer);
    return one.run(input(response), trust());
  }

  private Input input(@Nullable String name) throws WrongInput {
    var file = String.valueOf(name);
    return Input.file(file, in).orElseThrow(() -> new WrongInput("there is no file " + file));
  }

  private Trust trust() throws WrongInput {
    var certificates = new ArrayList<X509Certificate>();
    for (var pem : anchors) {
      try {
        certificates.addAll(Anchors.read("--attestation-anchor", pem));
      } catch (Malformed e) {
        throw new WrongInput(e.line());
      }
    }
    return new Trust(certificates, now == null ? clock.instant() : now);
  }
}

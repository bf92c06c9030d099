package dev.passkeylab.cli;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.Trust;
import dev.passkeylab.lab.verify.JsonText;
import dev.passkeylab.lab.verify.Verification;
import dev.passkeylab.lab.verify.VerifyCase;
import dev.passkeylab.lab.verify.VerifyResult;
import dev.passkeylab.webauthn.UserVerification;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// `verify --response`: one response, held against what the options say.
///
/// @param credential the file with the record of an authentication
/// @param save the file for the record of a registration
record VerifyOne(
    CommandLine line,
    VerifyExpectations expectations,
    @Nullable Path credential,
    @Nullable Path save,
    VerdictPrinter printer) {

  int run(Input response, Trust trust) throws WrongInput {
    var given = given(response, trust);
    var result = Verification.of(given);
    printer.result(result);
    keep(result);
    return result.verdict().accepted() ? ExitCode.FINE : ExitCode.FAILED;
  }

  private VerifyCase given(Input response, Trust trust) throws WrongInput {
    var challenge = required("--challenge", expectations.challenge);
    var origin = required("--origin", expectations.origin);
    var rpId = required("--rp-id", expectations.rpId);
    try {
      JsonText.require(response.bytes());
    } catch (Malformed e) {
      throw new WrongInput(response.name() + ": " + e.line() + "; needs the response as JSON");
    }
    return new VerifyCase(
        response.name(),
        response.bytes(),
        challenge,
        origin,
        rpId,
        expectations.topOrigins,
        expectations.userVerification == UserVerification.REQUIRED,
        expectations.algorithms.isEmpty() ? VerifyCase.ALL_ALGORITHMS : expectations.algorithms,
        expectations.mediation == Mediation.CONDITIONAL,
        expectations.allowed,
        expectations.known,
        expectations.userHandle,
        trust,
        credential == null ? null : CredentialFile.read(credential));
  }

  private <T> T required(String option, @Nullable T value) {
    if (value == null) {
      throw new ParameterException(
          line, option + " is missing; a response is judged by --challenge, --origin and --rp-id");
    }
    return value;
  }

  private void keep(VerifyResult result) throws WrongInput {
    var ceremony = result.verdict().ceremony();
    var file = ceremony == Ceremony.REGISTRATION ? save : credential;
    if (ceremony == Ceremony.AUTHENTICATION && save != null) {
      line.getErr().println("--save: this is an authentication; there is no new record to write");
    }
    CredentialRecord record = result.credential();
    if (file != null && record != null) {
      CredentialFile.write(file, record);
    }
  }
}

package dev.passkeylab.cli;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.OptionsJson;
import dev.passkeylab.webauthn.RequestOptions;
import java.util.Optional;

/// The options that a server sent, as `--options` names them.
record OptionsFile(Input input) {

  private static final String MEDIATION = "mediation";

  CreationOptions creation() throws WrongInput {
    try {
      return OptionsJson.readCreation(input.bytes());
    } catch (Malformed e) {
      throw WrongInput.in(input.name(), e);
    }
  }

  RequestOptions request() throws WrongInput {
    try {
      return OptionsJson.readRequest(input.bytes());
    } catch (Malformed e) {
      throw WrongInput.in(input.name(), e);
    }
  }

  /// {@return the mediation that stands beside `publicKey`, where the argument of `create()` or
  /// `get()` has it}
  Optional<Mediation> mediation() throws WrongInput {
    try {
      var argument = JsonObject.read(input.bytes());
      if (!argument.has("publicKey") || !argument.has(MEDIATION)) {
        return Optional.empty();
      }
      var mediation = Mediation.of(argument.text(MEDIATION));
      if (mediation.isEmpty()) {
        throw argument.wrong(MEDIATION, "needs one of " + String.join(", ", Mediation.IDS));
      }
      return mediation;
    } catch (Malformed e) {
      throw WrongInput.in(input.name(), e);
    }
  }
}

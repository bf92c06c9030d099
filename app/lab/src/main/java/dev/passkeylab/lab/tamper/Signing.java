package dev.passkeylab.lab.tamper;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.SigningKey;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Signs altered responses again with the credential's own key, as a device would that lies.
record Signing(Function<Bytes, Optional<SigningKey>> keys, Supplier<SecureRandom> entropy) {

  private static final String CLIENT_DATA = "response.clientDataJSON";
  private static final String DATA = "response.authenticatorData";
  private static final String SIGNATURE = "response.signature";
  private static final String OBJECT_DATA = "response.attestationObject.authData";
  private static final String FORMAT = "response.attestationObject.fmt";
  private static final String STATEMENT = "response.attestationObject.attStmt.sig";

  /// {@return the altered response with a signature that fits}
  ///
  /// @param original which tells whose key it is
  /// @throws NoSuchPlace when it is signed by nobody, or by somebody whose key is not here
  Bytes again(Bytes original, Bytes altered) throws NoSuchPlace {
    var id = Places.find(original, "id").content();
    if (isRegistration(original) && isUnsigned(altered)) {
      return altered; // attestation `none` signs nothing
    }
    var key =
        keys.apply(id)
            .orElseThrow(() -> new NoSuchPlace("no device here has the key of " + id.base64url()));
    if (isRegistration(original)) {
      mustBeSelf(altered);
    }
    return isRegistration(original)
        ? signed(altered, OBJECT_DATA, STATEMENT, key)
        : signed(altered, DATA, SIGNATURE, key);
  }

  static boolean isRegistration(Bytes response) throws NoSuchPlace {
    return Places.find(response, "response.attestationObject").kind() != Slot.Kind.MISSING;
  }

  private static boolean isUnsigned(Bytes response) throws NoSuchPlace {
    return Places.find(response, FORMAT).text().equals(Optional.of("none"));
  }

  // A certificate says that another key has signed, which nobody here has.
  private static void mustBeSelf(Bytes response) throws NoSuchPlace {
    try {
      Places.find(response, "response.attestationObject.attStmt.x5c");
    } catch (NoSuchPlace _) {
      return;
    }
    throw new NoSuchPlace("the statement is signed by the key of its certificate");
  }

  private Bytes signed(Bytes response, String data, String signature, SigningKey key)
      throws NoSuchPlace {
    var place = Places.find(response, signature);
    var message =
        Bytes.concat(
            Places.find(response, data).content(),
            Places.find(response, CLIENT_DATA).content().sha256());
    return place.whole().apply(key.sign(message, entropy.get()));
  }
}

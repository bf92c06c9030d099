package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.User;
import java.util.Arrays;
import java.util.List;

/// Requests to begin tests with.
final class Requests {

  static final String RP_ID = "example.test";
  static final Bytes HASH = Bytes.utf8("client data").sha256();
  static final User ADA = new User(Bytes.ofInts(1), "ada", "Ada");
  static final User BOB = new User(Bytes.ofInts(2), "bob", "Bob");

  private Requests() {}

  static MakeCredential make(User user) {
    return make(user, true, List.of(-7L));
  }

  static MakeCredential make(User user, boolean discoverable, List<Long> algorithms) {
    return new MakeCredential(
        HASH, RP_ID, "Example", user, algorithms, List.of(), discoverable, true);
  }

  static MakeCredential excluding(Bytes id) {
    return new MakeCredential(
        HASH, RP_ID, "Example", BOB, List.of(-7L), List.of(descriptor(id)), true, true);
  }

  static GetAssertion get(Bytes... allow) {
    return get(RP_ID, allow);
  }

  static GetAssertion get(String rpId, Bytes... allow) {
    return new GetAssertion(
        rpId, HASH, Arrays.stream(allow).map(Requests::descriptor).toList(), true);
  }

  private static Descriptor descriptor(Bytes id) {
    return new Descriptor(id, List.of());
  }
}

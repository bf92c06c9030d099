package dev.passkeylab.lab.tamper;

import dev.passkeylab.bytes.Bytes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Finds values in the JSON form of a response by paths that lead through the encodings within:
/// `response.authenticatorData.flags.UV`, `response.clientDataJSON.origin`,
/// `response.attestationObject.authData.credentialPublicKey.-1`.
public final class Places {

  private Places() {}

  /// {@return the value at `path`}
  ///
  /// @throws NoSuchPlace when the path ends before, or the message cannot be read
  public static Slot find(Bytes response, String path) throws NoSuchPlace {
    if (path.isEmpty()) {
      throw new NoSuchPlace("an empty path leads nowhere");
    }
    return JsonPlaces.find(response, new Steps(path), JsonPlaces.RESPONSE);
  }

  /// What is left of a path.
  static final class Steps {

    private final Deque<String> left;
    private String done = "";

    Steps(String path) {
      this.left = new ArrayDeque<>(List.of(path.split("\\.", -1)));
    }

    boolean none() {
      return left.isEmpty();
    }

    String take() {
      var step = left.removeFirst();
      done = done.isEmpty() ? step : done + "." + step;
      return step;
    }

    /// {@return that the step taken last leads nowhere}
    NoSuchPlace lost(String instead) {
      return new NoSuchPlace("there is no " + done + "; " + instead);
    }

    /// {@return that nothing is within the value at the step taken last}
    NoSuchPlace end() {
      return new NoSuchPlace("nothing is within " + done);
    }
  }
}

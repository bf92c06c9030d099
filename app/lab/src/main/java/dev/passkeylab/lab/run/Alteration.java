package dev.passkeylab.lab.run;

/// An alteration of a response of a ceremony: of one of its values, named by the check that it
/// breaks or by a path.
public sealed interface Alteration {

  /// {@return whether the response is signed again after it, with the credential's own key}
  boolean signedAgain();

  /// Breaks one check.
  ///
  /// @param check the check's id
  record ByRule(String check, boolean signedAgain) implements Alteration {}

  /// Changes the value at a path.
  ///
  /// @param path members from the response's JSON on, through the encodings within:
  ///   `response.authenticatorData.flags`, `response.clientDataJSON.origin`
  record ByPath(String path, Edit edit, boolean signedAgain) implements Alteration {}

  /// What is done to a value.
  sealed interface Edit {

    /// Flips one bit.
    ///
    /// @param bit its number, from 0 at the lowest bit of the last byte
    record Flip(int bit) implements Edit {

      public Flip {
        if (bit < 0) {
          throw new IllegalArgumentException("no bit " + bit);
        }
      }
    }

    /// Puts another value in its place.
    ///
    /// @param value as a scenario file writes it: a text, a number, `h'…'` for bytes
    record Set(String value) implements Edit {}

    /// Leaves its first bytes or letters.
    ///
    /// @param length how many are left
    record Truncate(int length) implements Edit {

      public Truncate {
        if (length < 0) {
          throw new IllegalArgumentException("no length " + length);
        }
      }
    }
  }
}

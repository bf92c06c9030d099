package dev.passkeylab.lab.relyingparty.store;

/// How much work the hash of a password takes (Argon2id, RFC 9106).
///
/// @param kibibytes the memory it fills
/// @param passes how often it goes over the memory
/// @param lanes how many parts of the memory could be filled at the same time
public record PasswordCost(int kibibytes, int passes, int lanes) {

  /// The least that Argon2 allows: protects nothing, and is for runs that are staged.
  public static final PasswordCost MINIMAL = new PasswordCost(8, 1, 1);

  /// For accounts that are worth protecting.
  public static final PasswordCost PRODUCTION = new PasswordCost(19 * 1024, 2, 1);

  @Override
  public String toString() {
    return "Argon2id m=%d KiB t=%d p=%d".formatted(kibibytes, passes, lanes);
  }
}

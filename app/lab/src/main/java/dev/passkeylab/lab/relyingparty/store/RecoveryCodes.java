package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The recovery codes that an account has left, hashed like passwords. They share a salt, so that
/// one hash finds out which of them somebody has typed.
///
/// @param hashes one for each code
public record RecoveryCodes(PasswordCost cost, Bytes salt, List<Bytes> hashes) {

  /// No codes: then there is nothing to which cost and salt would belong.
  public static final RecoveryCodes NONE =
      new RecoveryCodes(PasswordCost.MINIMAL, Bytes.EMPTY, List.of());

  public RecoveryCodes {
    hashes = List.copyOf(hashes);
    if (hashes.isEmpty()) {
      cost = PasswordCost.MINIMAL;
      salt = Bytes.EMPTY;
    }
  }

  /// {@return the hashes of `codes`}
  public static RecoveryCodes of(List<String> codes, Bytes salt, PasswordCost cost) {
    var hashes = codes.stream().map(it -> PasswordHash.of(plain(it), salt, cost).hash()).toList();
    return new RecoveryCodes(cost, salt, hashes);
  }

  /// {@return how many are left}
  public int left() {
    return hashes.size();
  }

  /// {@return those that are left once `code` is used; empty when it is none of them}
  public Optional<RecoveryCodes> without(String code) {
    if (hashes.isEmpty()) {
      return Optional.empty();
    }
    var typed = PasswordHash.of(plain(code), salt, cost).hash().toArray();
    var left = hashes.stream().filter(it -> !MessageDigest.isEqual(it.toArray(), typed)).toList();
    return left.size() == hashes.size()
        ? Optional.empty()
        : Optional.of(new RecoveryCodes(cost, salt, left));
  }

  /// People type them with other dashes and letters than they were given.
  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }
}

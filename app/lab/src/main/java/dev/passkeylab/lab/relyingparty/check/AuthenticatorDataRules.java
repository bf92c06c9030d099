package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;

/// The rules for what an authenticator says of itself, which both ceremonies share.
final class AuthenticatorDataRules {

  private AuthenticatorDataRules() {}

  static Outcome rpIdHash(AuthenticatorData data, String rpId) {
    var wanted = Bytes.utf8(rpId).sha256();
    return Outcome.that(
        data.rpIdHash().equals(wanted),
        data.rpIdHash().hex(),
        wanted.hex() + ", the SHA-256 hash of \"" + rpId + "\"");
  }

  static Outcome userPresent(Flags flags, boolean conditionalCreate) {
    return conditionalCreate
        ? Outcome.skipped(bit(Flag.UP, flags), "a conditional creation asks for no presence")
        : Outcome.that(flags.has(Flag.UP), bit(Flag.UP, flags), "UP 1");
  }

  static Outcome userVerified(Flags flags, Policy policy) {
    return policy.userVerification()
        ? Outcome.that(
            flags.has(Flag.UV), bit(Flag.UV, flags), "UV 1, the policy demands verification")
        : Outcome.skipped(bit(Flag.UV, flags), "the policy does not demand verification");
  }

  static Outcome backupFlags(Flags flags) {
    return Outcome.that(
        flags.has(Flag.BE) || !flags.has(Flag.BS), backup(flags), "BS 0 unless BE 1");
  }

  static Outcome backupPolicy(Flags flags, Policy policy) {
    return switch (policy.backup()) {
      case ANY -> Outcome.skipped(backup(flags), "the policy takes any credential");
      case DEVICE_BOUND_ONLY ->
          Outcome.that(
              !flags.has(Flag.BE),
              backup(flags),
              "BE 0, the policy takes device-bound credentials only");
      case ELIGIBLE_ONLY ->
          Outcome.that(
              flags.has(Flag.BE), backup(flags), "BE 1, the policy takes synced credentials only");
    };
  }

  private static String backup(Flags flags) {
    return "BE %d, BS %d in flags %s"
        .formatted(number(Flag.BE, flags), number(Flag.BS, flags), byteOf(flags));
  }

  private static String bit(Flag flag, Flags flags) {
    return "%s %d in flags %s".formatted(flag, number(flag, flags), byteOf(flags));
  }

  private static int number(Flag flag, Flags flags) {
    return flags.has(flag) ? 1 : 0;
  }

  private static String byteOf(Flags flags) {
    return "0x%02X".formatted(flags.value());
  }
}

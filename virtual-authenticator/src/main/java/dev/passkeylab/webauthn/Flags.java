package dev.passkeylab.webauthn;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The flags byte of authenticator data, reserved bits and all, WebAuthn §6.1.
///
/// @param value the byte, 0 to 255
public record Flags(int value) {

  public Flags {
    if (value < 0 || value > 0xFF) {
      throw new IllegalArgumentException("flags are one byte: " + value);
    }
  }

  /// {@return the byte in which just these are set}
  public static Flags of(Flag... flags) {
    return new Flags(Arrays.stream(flags).mapToInt(Flag::mask).reduce(0, (a, b) -> a | b));
  }

  /// {@return whether `flag` is set}
  public boolean has(Flag flag) {
    return (value & flag.mask()) != 0;
  }

  /// {@return the same byte with `flag` set or cleared}
  public Flags with(Flag flag, boolean set) {
    return new Flags(set ? value | flag.mask() : value & ~flag.mask());
  }

  /// {@return the byte and the names of what is set: `0x1D UP UV BE BS`}
  @Override
  public String toString() {
    var names =
        Arrays.stream(Flag.values())
            .filter(this::has)
            .map(Flag::name)
            .collect(Collectors.joining(" "));
    return "0x%02X".formatted(value) + (names.isEmpty() ? "" : " " + names);
  }
}

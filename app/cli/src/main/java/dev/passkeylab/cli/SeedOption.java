package dev.passkeylab.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The number of `--seed`.
final class SeedOption implements ITypeConverter<Long> {

  @Override
  public Long convert(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException _) {
      throw new TypeConversionException(
          "'%s' is no seed; expected a whole number of at most 64 bits".formatted(text));
    }
  }
}

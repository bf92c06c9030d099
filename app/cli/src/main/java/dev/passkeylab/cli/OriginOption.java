package dev.passkeylab.cli;

import dev.passkeylab.client.OriginSpelling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The origin of `--origin`.
final class OriginOption implements ITypeConverter<String> {

  @Override
  public String convert(String text) {
    try {
      return OriginSpelling.checked(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}

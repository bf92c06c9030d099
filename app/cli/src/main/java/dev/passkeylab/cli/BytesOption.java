package dev.passkeylab.cli;

import dev.passkeylab.bytes.Bytes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Bytes on the command line, in base64url as WebAuthn's JSON has them.
final class BytesOption implements ITypeConverter<Bytes> {

  @Override
  public Bytes convert(String text) {
    try {
      return Bytes.fromBase64url(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'%s' is not base64url without padding: %s".formatted(text, e.getMessage()));
    }
  }
}

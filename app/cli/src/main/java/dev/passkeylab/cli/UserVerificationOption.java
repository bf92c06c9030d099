package dev.passkeylab.cli;

import dev.passkeylab.webauthn.UserVerification;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The requirements of `--user-verification`.
final class UserVerificationOption implements ITypeConverter<UserVerification>, Iterable<String> {

  private static final List<String> IDS =
      Arrays.stream(UserVerification.values()).map(UserVerification::id).toList();

  @Override
  public UserVerification convert(String id) {
    return UserVerification.of(id)
        .orElseThrow(() ->
            new TypeConversionException(
                "'%s' is none of %s".formatted(id, String.join(", ", IDS))));
  }

  @Override
  public Iterator<String> iterator() {
    return IDS.iterator();
  }
}

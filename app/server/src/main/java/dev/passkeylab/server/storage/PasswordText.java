package dev.passkeylab.server.storage;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import dev.passkeylab.lab.relyingparty.store.PasswordHash;
import java.util.Base64;
import java.util.regex.Pattern;

/// The text form of a hashed password that most libraries read:
/// `$argon2id$v=19$m=…,t=…,p=…$salt$hash`.
final class PasswordText {

  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]*)\\$([A-Za-z0-9+/]+)");

  private PasswordText() {}

  static String write(PasswordHash hash) {
    var cost = hash.cost();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.kibibytes(), cost.passes(), cost.lanes(), text(hash.salt()), text(hash.hash()));
  }

  /// @throws IllegalStateException when it has another form: somebody else wrote it
  static PasswordHash read(String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException("a stored password is not in the form $argon2id$v=19$…");
    }
    var cost =
        new PasswordCost(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    return new PasswordHash(cost, bytes(parts.group(4)), bytes(parts.group(5)));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static String text(Bytes bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.toArray());
  }

  private static Bytes bytes(String text) {
    return Bytes.wrap(Base64.getDecoder().decode(text));
  }
}

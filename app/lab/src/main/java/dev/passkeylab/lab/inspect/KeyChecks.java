package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborStructure;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.CoseKey;
import dev.passkeylab.cose.CoseKeyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether the bytes of a COSE_Key can be the public key of a credential.
final class KeyChecks {

  private KeyChecks() {}

  static List<ReadingCheck> of(Bytes key) {
    var checks = new ArrayList<ReadingCheck>();
    checks.addAll(supported(key).map(KeyChecks::unsupported).orElseGet(() -> read(key)));
    checks.add(canonical(key));
    return checks;
  }

  /// {@return the number of an algorithm that cannot be judged}
  private static Optional<Long> supported(Bytes key) {
    try {
      long number = CoseKeyReader.algorithmNumber(key);
      return CoseAlgorithm.of(number).isPresent() ? Optional.empty() : Optional.of(number);
    } catch (Malformed _) {
      // the reading proper says what is wrong
      return Optional.empty();
    }
  }

  private static List<ReadingCheck> unsupported(long algorithm) {
    var words = "algorithm %d cannot be judged here".formatted(algorithm);
    return List.of(ReadingCheck.open(words));
  }

  private static List<ReadingCheck> read(Bytes bytes) {
    try {
      var key = CoseKeyReader.read(bytes);
      var checks = new ArrayList<ReadingCheck>();
      checks.add(ReadingCheck.good(usable(key)));
      if (!key.extraMembers().isEmpty()) {
        var extra = String.join(", ", key.extraMembers());
        checks.add(ReadingCheck.bad("members that no credential's key has: " + extra));
      }
      return checks;
    } catch (Malformed e) {
      return List.of(ReadingCheck.bad(String.valueOf(e.getMessage())));
    }
  }

  private static String usable(CoseKey key) {
    return switch (key.algorithm()) {
      case ES256 -> "on the curve P-256";
      case ES384 -> "on the curve P-384";
      case ES512 -> "on the curve P-521";
      case ES256K -> "on the curve secp256k1";
      case EDDSA -> "a key of Ed25519";
      case RS256, PS256 -> "an RSA key";
      case ML_DSA_44, ML_DSA_65, ML_DSA_87 -> "a key of " + key.algorithm();
    };
  }

  private static ReadingCheck canonical(Bytes key) {
    var read = CborStructure.read(key);
    return read.isCanonical()
        ? ReadingCheck.good("canonical CBOR")
        : ReadingCheck.bad("not canonical: " + read.problems().getFirst().message());
  }
}

package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text in PEM (RFC 7468): base64 between a line that begins and one that ends, once or more.
final class Pem {

  static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";
  private static final int MOST = 100;

  private Pem() {}

  /// {@return what PEM text spells, nothing when there is no base64 in it}
  static Optional<Unwrapped> read(String text) {
    var found = new ArrayList<Bytes>();
    var flaw = "";
    int begin = text.indexOf(BEGIN);
    var label = label(text, begin);
    while (begin >= 0 && found.size() < MOST && flaw.isEmpty()) {
      int from = text.indexOf('\n', begin);
      int end = from < 0 ? -1 : text.indexOf(END, from);
      int to = end < 0 ? text.length() : end;
      var bytes =
          from < 0 ? Optional.<Bytes>empty() : Unwrapped.decodeWhatFits(text.substring(from, to));
      if (end < 0) {
        flaw = "the line that starts with \"-----END\" is missing";
      } else if (bytes.isEmpty()) {
        flaw = "between the lines of dashes is something else than base64";
      }
      bytes.ifPresent(found::add);
      begin = text.indexOf(BEGIN, to);
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var further = List.copyOf(found.subList(1, found.size()));
    var said = flaw;
    return Optional.of(
        new Unwrapped(Unwrapped.Encoding.PEM, found.getFirst(), said, "", label, further));
  }

  private static Optional<PayloadFormat> label(String text, int begin) {
    int from = begin + BEGIN.length();
    int end = text.indexOf(DASHES, from);
    return switch (end < 0 ? "" : text.substring(from, end)) {
      case "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE" ->
          Optional.of(PayloadFormat.CERTIFICATE);
      case "PUBLIC KEY" -> Optional.of(PayloadFormat.PUBLIC_KEY);
      default -> Optional.empty();
    };
  }
}

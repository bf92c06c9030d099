package dev.passkeylab.lab.verify;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/// Reads trust anchors: certificates in PEM, as text or in a file.
public final class Anchors {

  private static final String BEGIN = "-----BEGIN CERTIFICATE-----";

  private Anchors() {}

  /// {@return the certificates in `pem`, which is PEM itself or the name of a file}
  ///
  /// @param what what to call it in messages
  /// @throws Malformed when it holds no certificate, or the file cannot be read
  public static List<X509Certificate> read(String what, String pem) throws Malformed {
    var bytes = pem.contains(BEGIN) ? Bytes.utf8(pem) : file(what, pem);
    try {
      var certificates =
          CertificateFactory.getInstance("X.509").generateCertificates(bytes.stream()).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (certificates.isEmpty()) {
        throw new Malformed(what, -1, "needs a certificate, " + brief(pem) + " holds none");
      }
      return certificates;
    } catch (CertificateException e) {
      throw new Malformed(
          what, -1, "needs certificates in PEM, " + brief(pem) + ": " + e.getMessage());
    }
  }

  private static Bytes file(String what, String name) throws Malformed {
    try {
      return Bytes.wrap(Files.readAllBytes(Path.of(name)));
    } catch (IOException | InvalidPathException e) {
      throw new Malformed(
          what, -1, "needs PEM or the name of a file with it; cannot read " + e.getMessage());
    }
  }

  private static String brief(String pem) {
    return pem.contains(BEGIN) ? "this text" : pem;
  }
}

package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborItem;
import dev.passkeylab.cbor.CborStructure;

/// Reads authenticator data, WebAuthn §6.1: nothing may be missing and nothing left over.
public final class AuthenticatorDataReader {

  private static final int FLAGS = 32;
  private static final int COUNTER = 33;
  private static final int HEAD = 37;
  private static final int AAGUID = 16;
  private static final int ATTESTED_HEAD = AAGUID + 2;

  private final Bytes bytes;
  private int at = HEAD;

  private AuthenticatorDataReader(Bytes bytes) {
    this.bytes = bytes;
  }

  /// {@return what the bytes say}
  ///
  /// @throws Malformed when they are too short, contradict their flags, or go on behind the end
  public static AuthenticatorData read(Bytes bytes) throws Malformed {
    return new AuthenticatorDataReader(bytes).read();
  }

  /// {@return what the first 37 bytes say, with nothing of what follows them}
  ///
  /// @throws Malformed when there are fewer
  public static AuthenticatorData readHead(Bytes bytes) throws Malformed {
    if (bytes.length() < HEAD) {
      throw wrong(
          "",
          bytes.length(),
          "authenticator data has at least 37 bytes, these are " + bytes.length());
    }
    return new AuthenticatorData(
        bytes.slice(0, FLAGS),
        new Flags(bytes.at(FLAGS)),
        bytes.number(COUNTER, 4),
        null,
        null,
        bytes);
  }

  private AuthenticatorData read() throws Malformed {
    var head = readHead(bytes);
    var attested = head.flags().has(Flag.AT) ? attested() : null;
    var extensions = head.flags().has(Flag.ED) ? item("extensions") : null;
    if (at < bytes.length()) {
      throw wrong(
          "", at, "nothing may follow here; " + (bytes.length() - at) + " bytes are left over");
    }
    return new AuthenticatorData(
        head.rpIdHash(), head.flags(), head.signCount(), attested, extensions, bytes);
  }

  private AttestedCredential attested() throws Malformed {
    need("attestedCredentialData", ATTESTED_HEAD);
    var aaguid = bytes.slice(at, AAGUID);
    int length = (int) bytes.number(at + AAGUID, 2);
    at += ATTESTED_HEAD;
    need("credentialId", length);
    var id = bytes.slice(at, length);
    at += length;
    return new AttestedCredential(aaguid, id, item("credentialPublicKey"));
  }

  private Bytes item(String path) throws Malformed {
    if (at == bytes.length()) {
      throw wrong(path, at, "the flags promise a CBOR map here; the bytes end");
    }
    var read = CborStructure.read(bytes, at);
    var problem = read.unusable();
    if (problem.isPresent()) {
      throw wrong(path, problem.get().offset(), problem.get().message());
    }
    if (!(read.root() instanceof CborItem.MapItem)) {
      throw wrong(path, at, "needs a CBOR map");
    }
    var item = bytes.slice(at, read.end() - at);
    at = read.end();
    return item;
  }

  private void need(String path, int length) throws Malformed {
    if (bytes.length() - at < length) {
      throw wrong(
          path,
          bytes.length(),
          "needs %d bytes, %d are left".formatted(length, bytes.length() - at));
    }
  }

  private static Malformed wrong(String path, int offset, String message) {
    return new Malformed(path, offset, message);
  }
}

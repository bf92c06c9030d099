package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/// A public key in COSE form, equal to another by its bytes.
public final class CoseKey {

  private final CoseAlgorithm algorithm;
  private final Bytes bytes;
  private final AsymmetricKeyParameter key;
  private final List<String> extraMembers;

  CoseKey(
      CoseAlgorithm algorithm, Bytes bytes, AsymmetricKeyParameter key, List<String> extraMembers) {
    this.algorithm = algorithm;
    this.bytes = bytes;
    this.key = key;
    this.extraMembers = extraMembers;
  }

  /// {@return the key in CTAP2 canonical form, with the members that it needs and no other}
  static CoseKey of(CoseAlgorithm algorithm, AsymmetricKeyParameter key) {
    var form = algorithm.form();
    var members =
        CborMap.of().put(KeyMembers.KTY, form.type()).put(KeyMembers.ALG, algorithm.number());
    var curve = form.curve();
    if (curve != null) {
      members.put(KeyMembers.CRV, curve);
    }
    form.write(key, members);
    return new CoseKey(algorithm, members.encode(), key, List.of());
  }

  /// {@return the algorithm that the key says it is for}
  public CoseAlgorithm algorithm() {
    return algorithm;
  }

  /// {@return the exact bytes of the COSE_Key}
  public Bytes bytes() {
    return bytes;
  }

  /// {@return the labels of members that a credential's public key must not have, WebAuthn
  /// §6.5.1.1, in the order of the bytes}
  public List<String> extraMembers() {
    return extraMembers;
  }

  /// {@return the key as a DER SubjectPublicKeyInfo, the form of `getPublicKey()`, WebAuthn
  /// §5.2.1.1}
  public Bytes subjectPublicKeyInfo() {
    try {
      return Bytes.wrap(SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key).getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException("a key that was read or made always encodes", e);
    }
  }

  /// {@return whether `signature`, in the encoding of WebAuthn §6.5.5, is this key's over
  /// `message`} A signature that cannot be read is not valid.
  public boolean verify(Bytes message, Bytes signature) {
    return Signatures.verify(algorithm, key, message, signature);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CoseKey that && bytes.equals(that.bytes);
  }

  @Override
  public int hashCode() {
    return bytes.hashCode();
  }

  @Override
  public String toString() {
    return algorithm + " " + bytes;
  }
}

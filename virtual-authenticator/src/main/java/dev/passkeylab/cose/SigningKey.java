package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.security.SecureRandom;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;

/// A private key with its public half, equal to another by that half.
public final class SigningKey {

  private final AsymmetricKeyParameter secret;
  private final CoseKey publicKey;

  private SigningKey(AsymmetricKeyParameter secret, CoseKey publicKey) {
    this.secret = secret;
    this.publicKey = publicKey;
  }

  /// {@return a fresh key, which `entropy` alone determines}
  public static SigningKey generate(CoseAlgorithm algorithm, SecureRandom entropy) {
    var pair = algorithm.form().generate(entropy);
    return new SigningKey(pair.getPrivate(), CoseKey.of(algorithm, pair.getPublic()));
  }

  /// {@return the key in a DER PrivateKeyInfo (PKCS#8, RFC 5208)}
  ///
  /// @throws Malformed when it is not exactly one private key for `algorithm`
  public static SigningKey fromPkcs8(CoseAlgorithm algorithm, Bytes pkcs8) throws Malformed {
    var secret = Pkcs8.read(algorithm, pkcs8);
    var publicHalf = Pkcs8.publicHalf(algorithm, secret);
    return new SigningKey(secret, CoseKey.of(algorithm, publicHalf));
  }

  /// {@return the private key as a DER PrivateKeyInfo (PKCS#8, RFC 5208)} ML-DSA keys are written
  /// as the seed alone, where they have one (RFC 9881 §6).
  public Bytes pkcs8() {
    return Pkcs8.write(secret);
  }

  /// {@return the algorithm that the key is for}
  public CoseAlgorithm algorithm() {
    return publicKey.algorithm();
  }

  /// {@return the public half}
  public CoseKey publicKey() {
    return publicKey;
  }

  /// {@return a signature over `message`, in the encoding of WebAuthn §6.5.5}
  ///
  /// @param entropy where the signature's own randomness comes from
  public Bytes sign(Bytes message, SecureRandom entropy) {
    return Signatures.sign(algorithm(), secret, message, entropy);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SigningKey that && publicKey.equals(that.publicKey);
  }

  @Override
  public int hashCode() {
    return publicKey.hashCode();
  }

  /// {@return the public half: a private key does not belong into messages}
  @Override
  public String toString() {
    return "private key of " + publicKey;
  }
}

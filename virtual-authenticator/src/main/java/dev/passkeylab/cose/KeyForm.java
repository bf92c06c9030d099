package dev.passkeylab.cose;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborMap;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.jspecify.annotations.Nullable;

/// What the keys of an algorithm look like: the members of a COSE_Key, and the way between those
/// and BouncyCastle's keys.
sealed interface KeyForm permits Ec2Form, OkpForm, RsaForm, AkpForm {

  /// {@return the number that `kty` must have}
  int type();

  /// {@return the number that `crv` must have, or `null` for types without curves}
  @Nullable Integer curve();

  /// {@return the labels that such a key must have besides `kty` and `alg`}
  Set<Integer> labels();

  /// {@return the public key in the members past type, algorithm and curve}
  ///
  /// @throws Malformed when one is missing or wrong, with its label for a path
  AsymmetricKeyParameter read(KeyMembers members) throws Malformed;

  /// Puts the members past type, algorithm and curve.
  ///
  /// @param key a public key of this form
  void write(AsymmetricKeyParameter key, CborMap members);

  /// {@return a fresh key pair, which `entropy` alone determines}
  AsymmetricCipherKeyPair generate(SecureRandom entropy);

  /// {@return the public half of a private key, if that is of this form}
  Optional<AsymmetricKeyParameter> publicHalf(AsymmetricKeyParameter secret);
}

package dev.passkeylab.lab.inspect;

/// What a DER value is known to be, which decides how its parts are named.
enum DerShape {
  /// Nothing is known.
  ANY,
  CERTIFICATE,
  TBS_CERTIFICATE,
  ALGORITHM,
  NAME,
  /// A set of attributes, as a rule of one.
  NAME_PART,
  ATTRIBUTE,
  VALIDITY,
  /// A SubjectPublicKeyInfo.
  PUBLIC_KEY,
  /// A bit string that holds the key of an elliptic curve.
  EC_POINT,
  /// A bit string that holds an RSA key.
  RSA_KEY_BITS,
  RSA_KEY,
  /// A bit string that holds an ECDSA signature.
  SIGNATURE_BITS,
  ECDSA_SIGNATURE,
  EXTENSIONS,
  EXTENSION,
  /// An octet string that holds the AAGUID.
  AAGUID,
  BASIC_CONSTRAINTS,
  /// A bit string with a name for each bit.
  KEY_USAGE,
  ANDROID_KEY_DESCRIPTION,
  ANDROID_AUTHORIZATIONS,
  APPLE_NONCE
}

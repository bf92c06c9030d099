package dev.passkeylab.client;

/// What a person decides about an attestation that a site asks for.
public enum Consent {
  /// It goes to the site.
  ALLOWS,
  /// The site gets the credential without it.
  WITHHOLDS,
  /// The site gets nothing.
  CANCELS
}

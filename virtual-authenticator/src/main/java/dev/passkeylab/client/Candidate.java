package dev.passkeylab.client;

import dev.passkeylab.authenticator.StoredCredential;

/// A credential that could answer a request, on the device that has it.
public record Candidate(ClientDevice device, StoredCredential credential) {

  /// {@return the name of the account}
  public String account() {
    return credential.user().name();
  }
}

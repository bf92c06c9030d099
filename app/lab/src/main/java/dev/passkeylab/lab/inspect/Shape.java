package dev.passkeylab.lab.inspect;

/// What a CBOR value is known to be, which decides how its parts are named.
enum Shape {
  /// Nothing is known.
  ANY,
  ATTESTATION_OBJECT,
  ATTESTATION_STATEMENT,
  /// A byte string that holds authenticator data.
  AUTHENTICATOR_DATA,
  COSE_KEY,
  COSE_ALGORITHM,
  COSE_KEY_TYPE,
  COSE_CURVE,
  MAKE_CREDENTIAL,
  MAKE_CREDENTIAL_RESPONSE,
  GET_ASSERTION,
  GET_ASSERTION_RESPONSE,
  GET_INFO_RESPONSE,
  CLIENT_PIN,
  CLIENT_PIN_SUBCOMMAND,
  CLIENT_PIN_RESPONSE,
  RP_ENTITY,
  USER_ENTITY,
  /// An array of credential descriptors.
  DESCRIPTORS,
  DESCRIPTOR,
  /// An array of credential parameters.
  PARAMETERS,
  PARAMETER,
  OPTIONS,
  /// The outputs of authenticator extensions.
  EXTENSIONS;

  /// {@return the shape of the elements of an array of this shape}
  Shape element() {
    return switch (this) {
      case DESCRIPTORS -> DESCRIPTOR;
      case PARAMETERS -> PARAMETER;
      case ANY, ATTESTATION_OBJECT, ATTESTATION_STATEMENT, AUTHENTICATOR_DATA -> ANY;
      case COSE_KEY, COSE_ALGORITHM, COSE_KEY_TYPE, COSE_CURVE -> ANY;
      case MAKE_CREDENTIAL, MAKE_CREDENTIAL_RESPONSE, GET_ASSERTION, GET_ASSERTION_RESPONSE -> ANY;
      case GET_INFO_RESPONSE, CLIENT_PIN, CLIENT_PIN_SUBCOMMAND, CLIENT_PIN_RESPONSE -> ANY;
      case RP_ENTITY, USER_ENTITY, DESCRIPTOR, PARAMETER, OPTIONS, EXTENSIONS -> ANY;
    };
  }
}

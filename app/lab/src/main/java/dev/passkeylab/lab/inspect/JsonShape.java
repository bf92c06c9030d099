package dev.passkeylab.lab.inspect;

/// What a JSON object is known to be, which decides what its members mean.
enum JsonShape {
  /// Nothing is known; members are recognised by their names alone.
  ANY("", "", ""),
  REGISTRATION(
      "RegistrationResponseJSON", "registration response", "dictdef-registrationresponsejson"),
  ATTESTATION_RESPONSE("", "", ""),
  AUTHENTICATION(
      "AuthenticationResponseJSON",
      "authentication response",
      "dictdef-authenticationresponsejson"),
  ASSERTION_RESPONSE("", "", ""),
  EXTENSION_OUTPUTS("", "", ""),
  CREDENTIAL_PROPERTIES("", "", ""),
  CREATION_OPTIONS(
      "PublicKeyCredentialCreationOptionsJSON",
      "creation options",
      "dictdef-publickeycredentialcreationoptionsjson"),
  REQUEST_OPTIONS(
      "PublicKeyCredentialRequestOptionsJSON",
      "request options",
      "dictdef-publickeycredentialrequestoptionsjson"),
  /// The argument of `navigator.credentials.create` and `get`.
  OPTIONS_WRAPPER(
      "CredentialOptions",
      "options with their wrapper",
      "sctn-credentialcreationoptions-extension"),
  RP("", "", ""),
  USER("", "", ""),
  PARAMETERS("", "", ""),
  PARAMETER("", "", ""),
  DESCRIPTORS("", "", ""),
  DESCRIPTOR("", "", ""),
  SELECTION("", "", ""),
  EXTENSION_INPUTS("", "", ""),
  CLIENT_DATA("clientData", "client data", "dictdef-collectedclientdata"),
  CREDENTIAL_RECORD("credential record", "what an RP stores of a credential", "credential-record"),
  /// A line of a trace of ours.
  TRACE_LINE("trace line", "an entry of a trace of Passkey Lab", ""),
  TRACE_PAYLOAD("", "", ""),
  /// A credential of a virtual authenticator, in WebDriver or the DevTools protocol.
  VIRTUAL_CREDENTIAL(
      "virtual credential",
      "a credential of a virtual authenticator",
      "sctn-automation-add-credential");

  private final String title;
  private final Note note;

  JsonShape(String title, String note, String anchor) {
    this.title = title;
    this.note = anchor.isEmpty() ? Note.of(note) : Note.webauthn(note, anchor);
  }

  /// {@return the name of a message; empty for its parts}
  String title() {
    return title;
  }

  Note note() {
    return note;
  }

  /// {@return the shape of the elements of an array of this shape}
  JsonShape element() {
    return this == DESCRIPTORS ? DESCRIPTOR : this == PARAMETERS ? PARAMETER : ANY;
  }
}

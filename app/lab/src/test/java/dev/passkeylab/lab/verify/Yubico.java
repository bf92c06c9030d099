package dev.passkeylab.lab.verify;

import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.AttestationConveyancePreference;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.COSEAlgorithmIdentifier;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.PublicKeyCredentialParameters;
import com.yubico.webauthn.data.PublicKeyCredentialRequestOptions;
import com.yubico.webauthn.data.PublicKeyCredentialType;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import dev.passkeylab.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// A third voice: Yubico's server library, asked with the same lines.
record Yubico(JsonNode line) {

  private static final String NAME = "anna";
  private static final ByteArray NOBODY = new ByteArray(new byte[] {1});

  /// {@return its objection to a line, if it has any}
  static Optional<String> objection(JsonNode line, boolean registration) {
    try {
      var yubico = new Yubico(line);
      if (registration) {
        yubico.register();
      } else {
        yubico.authenticate();
      }
      return Optional.empty();
    } catch (Exception e) { // of its own, and of the parsers under it
      return Optional.of(e.toString());
    }
  }

  private void register() throws Exception {
    var options =
        PublicKeyCredentialCreationOptions.builder()
            .rp(rp())
            .user(UserIdentity.builder().name(NAME).displayName(NAME).id(user()).build())
            .challenge(bytes(line.get("challenge")))
            .pubKeyCredParams(offered())
            .attestation(AttestationConveyancePreference.DIRECT)
            .authenticatorSelection(
                AuthenticatorSelectionCriteria.builder().userVerification(verification()).build())
            .build();
    var response =
        PublicKeyCredential.parseRegistrationResponseJson(line.get("response").toString());
    party()
        .finishRegistration(
            FinishRegistrationOptions.builder().request(options).response(response).build());
  }

  private void authenticate() throws Exception {
    var options =
        PublicKeyCredentialRequestOptions.builder()
            .challenge(bytes(line.get("challenge")))
            .rpId(line.get("rpId").stringValue())
            .userVerification(verification())
            .allowCredentials(allowed())
            .build();
    var request = AssertionRequest.builder().publicKeyCredentialRequestOptions(options);
    if (line.has("userHandle")) {
      request.username(NAME);
    }
    var response = PublicKeyCredential.parseAssertionResponseJson(line.get("response").toString());
    var result =
        party()
            .finishAssertion(
                FinishAssertionOptions.builder()
                    .request(request.build())
                    .response(response)
                    .build());
    if (!result.isSuccess()) {
      throw new IllegalStateException("no success");
    }
  }

  private RelyingParty party() {
    return RelyingParty.builder()
        .identity(rp())
        .credentialRepository(new Records(line, user()))
        .origins(Set.of(line.get("origin").stringValue()))
        .allowUntrustedAttestation(true)
        .build();
  }

  private RelyingPartyIdentity rp() {
    return RelyingPartyIdentity.builder().id(line.get("rpId").stringValue()).name("Lab").build();
  }

  /// Whose credential it is; where the record does not say, whoever comes.
  private ByteArray user() {
    var known = line.get("userHandle");
    var stored = line.at("/credential/userHandle");
    var seen = line.at("/response/response/userHandle");
    return known != null
        ? bytes(known)
        : stored.isString() ? bytes(stored) : seen.isString() ? bytes(seen) : NOBODY;
  }

  private UserVerificationRequirement verification() {
    return line.get("userVerification").stringValue().equals("required")
        ? UserVerificationRequirement.REQUIRED
        : UserVerificationRequirement.PREFERRED;
  }

  private List<PublicKeyCredentialParameters> offered() {
    var offered = new ArrayList<PublicKeyCredentialParameters>();
    for (var algorithm : line.get("algorithms")) {
      COSEAlgorithmIdentifier.fromId(algorithm.longValue())
          .map(it ->
              PublicKeyCredentialParameters.builder()
                  .alg(it)
                  .type(PublicKeyCredentialType.PUBLIC_KEY)
                  .build())
          .ifPresent(offered::add);
    }
    return offered;
  }

  private List<PublicKeyCredentialDescriptor> allowed() {
    return StreamSupport.stream(line.path("allowCredential").spliterator(), false)
        .map(it -> PublicKeyCredentialDescriptor.builder().id(bytes(it)).build())
        .toList();
  }

  static ByteArray bytes(JsonNode text) {
    return new ByteArray(Bytes.fromBase64url(text.stringValue()).toArray());
  }

  private record Records(JsonNode line, ByteArray user) implements CredentialRepository {

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
      return Set.of();
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String username) {
      return Optional.of(user);
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
      return handle.equals(user) ? Optional.of(NAME) : Optional.empty();
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray id, ByteArray handle) {
      return stored().filter(it -> it.getCredentialId().equals(id) && handle.equals(user));
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray id) {
      for (var known : line.path("knownCredential")) {
        if (bytes(known).equals(id)) {
          return Set.of(registered(id, id));
        }
      }
      return Set.of();
    }

    @SuppressWarnings("deprecation") // that is how it marks what may still change
    private Optional<RegisteredCredential> stored() {
      var record = line.get("credential");
      if (record == null) {
        return Optional.empty();
      }
      var key = registered(bytes(record.get("id")), bytes(record.get("publicKey"))).toBuilder();
      return Optional.of(
          key.signatureCount(record.get("signCount").longValue())
              .backupEligible(record.get("backupEligible").booleanValue())
              .build());
    }

    private RegisteredCredential registered(ByteArray id, ByteArray key) {
      return RegisteredCredential.builder()
          .credentialId(id)
          .userHandle(user)
          .publicKeyCose(key)
          .build();
    }
  }
}

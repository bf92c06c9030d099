package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.MemoryRepository;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.ClientData;
import dev.passkeylab.webauthn.CredentialJson;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.OptionsJson;
import dev.passkeylab.webauthn.RegistrationResponse;
import dev.passkeylab.world.Entropy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A site with two accounts, and somebody with a browser and a passkey in front of it.
final class Visitor {

  static final String ADA = "ada@example.test";
  static final String BOB = "bob@example.test";
  static final String PASSWORD = "correct horse";
  static final String ORIGIN = "https://example.test";

  private static final Entropy ENTROPY = Entropy.seeded(3);
  private static final Bytes RP_ID_HASH = Bytes.utf8("example.test").sha256();

  final List<RelyingPartyEvent> journal = new ArrayList<>();
  final MemoryRepository repository = new MemoryRepository();
  final SigningKey key = SigningKey.generate(CoseAlgorithm.ES256, ENTROPY.stream("key"));
  Instant now = Instant.parse("2026-11-20T12:00:00Z");
  final RelyingParty site;
  final Account ada;
  final Account bob;
  Map<String, String> cookies = new TreeMap<>();
  Bytes credentialId = ENTROPY.bytes("id", 16);
  int count;

  Visitor() {
    this(it -> it);
  }

  /// @param seen what the site sees of its repository
  Visitor(UnaryOperator<Repository> seen) {
    site =
        new RelyingParty(
            SiteSettings.of("example.test"),
            seen.apply(repository),
            Entropy.seeded(1),
            () -> now,
            journal::add);
    ada = site.addAccount(ADA, PASSWORD, null);
    bob = site.addAccount(BOB, "hunter two", null);
  }

  Response get(String path) {
    return send("GET", path, "");
  }

  Response post(String path, String body) {
    return send("POST", path, body);
  }

  Response send(String method, String path, String body) {
    var request = new Request(method, path, Map.of(), cookies, Bytes.utf8(body));
    var response = site.handle(request);
    cookies = new TreeMap<>(cookies);
    response.cookies().forEach((name, cookie) -> cookies.put(name, cookie.value()));
    return response;
  }

  Response signInByPassword(String name, String password) {
    return post("/sign-in", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password));
  }

  /// {@return the registration that answers the options at hand}
  String newPasskey() throws Malformed {
    var options = OptionsJson.readCreation(post("/registration/options", "").body());
    var attested =
        new AttestedCredential(ENTROPY.bytes("aaguid", 16), credentialId, key.publicKey().bytes());
    var flags = Flags.of(Flag.UP, Flag.UV, Flag.BE, Flag.BS, Flag.AT);
    var data = AuthenticatorData.ofRegistration(RP_ID_HASH, flags, count, attested);
    var clientData = new ClientData(ClientData.CREATE, options.challenge(), ORIGIN, false);
    var response =
        new RegistrationResponse(
            credentialId,
            "platform",
            clientData.serialize(),
            AttestationObject.none(data).bytes(),
            data.bytes(),
            List.of("internal"),
            true);
    return CredentialJson.write(response, key.publicKey()).bytes().asUtf8();
  }

  Bytes challenge() throws Malformed {
    return OptionsJson.readRequest(post("/authentication/options", "").body()).challenge();
  }

  /// {@return an authentication by the passkey}
  String assertion(Bytes challenge, @Nullable Bytes userHandle) {
    var flags = Flags.of(Flag.UP, Flag.UV, Flag.BE, Flag.BS);
    var data = AuthenticatorData.ofAssertion(RP_ID_HASH, flags, count).bytes();
    var clientData = new ClientData(ClientData.GET, challenge, ORIGIN, false).serialize();
    var signature = key.sign(Bytes.concat(data, clientData.sha256()), ENTROPY.stream("signature"));
    var response =
        new AuthenticationResponse(
            credentialId, "platform", clientData, data, signature, userHandle);
    return CredentialJson.write(response).bytes().asUtf8();
  }

  Visitor enrolAndSignOut() throws Malformed {
    signInByPassword(ADA, PASSWORD);
    post("/registration/verify", newPasskey());
    post("/sign-out", "");
    journal.clear();
    return this;
  }

  static String next(Response response) throws Malformed {
    return JsonObject.read(response.body()).text("next");
  }

  static String message(Response response) throws Malformed {
    return JsonObject.read(response.body()).text("message");
  }

  List<String> events() {
    return journal.stream().map(it -> it.name().id()).toList();
  }
}

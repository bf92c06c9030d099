package dev.passkeylab.server.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.world.Entropy;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `navigator.credentials` over HTTP.
class DeviceApiTest {

  private static final String PUBLIC_KEY =
      """
      {"rp": {"id": "example.test", "name": "Example"},
       "user": {"id": "AQ", "name": "ada", "displayName": "Ada"}, "challenge": "AAAA",
       "pubKeyCredParams": [{"type": "public-key", "alg": -7}],
       "authenticatorSelection": {"residentKey": "preferred", "userVerification": "%s"}}\
      """;

  private static final String CONFIG =
      "{\"protocol\": \"ctap2\", \"transport\": \"internal\", \"hasResidentKey\": true, %s}";

  private final LiveRun run = new LiveRun(InstantSource.system(), _ -> {});
  private final DeviceApi api = new DeviceApi("secret", Entropy.seeded(1), run);

  private Response send(String method, String path, String body) {
    var headers = Map.of("authorization", "Bearer secret");
    return api.handle(new Request(method, path, headers, Map.of(), Bytes.utf8(body)));
  }

  private String post(String path, String body) {
    return send("POST", path, body).body().asUtf8();
  }

  private String create(String verification) {
    var options = PUBLIC_KEY.formatted(verification);
    return post("/create", call(options));
  }

  private static String call(String publicKey) {
    return "{\"origin\": \"https://example.test\", \"publicKey\": " + publicKey + "}";
  }

  private String get(String more) {
    return post(
        "/get",
        "{\"origin\": \"https://example.test\", %s \"publicKey\": {\"rpId\": \"example.test\","
                .formatted(more)
            + " \"challenge\": \"AAAA\"}}");
  }

  @Test
  void makesAndUsesACredentialOfTheLaptop() {
    assertThat(create("required")).contains("\"attestationObject\":", "\"platform\"");
    assertThat(get("")).contains("\"signature\":");
    assertThat(get("\"mediation\": \"conditional\",")).contains("\"signature\":");
    assertThat(run.trace())
        .extracting(it -> it.event().name().id())
        .containsExactly(
            "create.modal",
            "create.resolved",
            "get.modal",
            "get.resolved",
            "get.conditional",
            "get.resolved");
  }

  @Test
  void saysThatAConditionalRequestIsPendingAndNotThatItEnded() {
    assertThat(get("\"mediation\": \"conditional\",")).contains("{\"error\":{\"name\":\"pending\"");
    assertThat(run.trace())
        .extracting(it -> it.event().name().id())
        .containsExactly("get.conditional");
  }

  @Test
  void addsAuthenticatorsInThePlaceOfTheLaptop() {
    create("required");
    assertThat(post("/authenticator", CONFIG.formatted("\"hasUserVerification\": false")))
        .isEqualTo("{\"id\":\"authenticator-1\"}");
    assertThat(get("")).contains("NotAllowedError");
    assertThat(create("required")).contains("ConstraintError");
    assertThat(create("preferred")).contains("\"attestationObject\":");
    assertThat(get("")).contains("\"signature\":");
  }

  @Test
  void verifiesOnlyWhenItIsAskedTo() throws Exception {
    post(
        "/authenticator",
        CONFIG.formatted("\"hasUserVerification\": true, \"isUserVerified\": true"));
    assertThat(made(create("discouraged")).flags().has(Flag.UV)).isFalse();
    assertThat(made(create("preferred")).flags().has(Flag.UV)).isTrue();
  }

  @Test
  void makesCredentialsWithoutAModelWhereItSpeaksU2f() throws Exception {
    post("/authenticator", "{\"protocol\": \"ctap1/u2f\", \"transport\": \"usb\"}");
    var made = made(create("preferred"));
    assertThat(made.flags().has(Flag.UV)).isFalse();
    assertThat(Objects.requireNonNull(made.attested()).aaguid())
        .isEqualTo(Bytes.wrap(new byte[16]));
    assertThat(post("/create", call(PUBLIC_KEY.formatted("preferred").replace("-7", "-257"))))
        .contains("NotSupportedError");
  }

  private static AuthenticatorData made(String registration) throws Exception {
    var response = JsonObject.read(registration).object("response");
    return AuthenticatorDataReader.read(response.bytes("authenticatorData"));
  }

  @Test
  void asksWhereSomebodyConsentsAmongTwo() {
    post("/authenticator", CONFIG.formatted("\"isUserConsenting\": false"));
    post(
        "/authenticator",
        CONFIG.formatted("\"isUserConsenting\": true").replace("internal", "usb"));
    assertThat(create("preferred")).contains("\"cross-platform\"");
    assertThat(get("")).contains("\"cross-platform\"");
  }

  @ParameterizedTest
  @CsvSource({"internal, true, true", "internal, false, false", "usb, true, false"})
  void tellsWhatTheBrowserCanDo(String transport, boolean verifies, boolean platform) {
    post(
        "/authenticator",
        "{\"protocol\": \"ctap2\", \"transport\": \"%s\", \"hasUserVerification\": %s}"
            .formatted(transport, verifies));
    assertThat(send("GET", "/capabilities", "").body().asUtf8())
        .contains("\"conditionalGet\":true")
        .contains("\"userVerifyingPlatformAuthenticator\":" + platform);
  }

  @Test
  void hidesACredentialThatThePageSaysItDoesNotKnow() throws Exception {
    var id = JsonObject.read(create("required")).text("id");
    assertThat(signal("signalUnknownCredential", "\"credentialId\": \"" + id + "\""))
        .isEqualTo("{}");
    assertThat(get("")).contains("no-credential");
    assertThat(run.trace())
        .extracting(it -> it.event().name().id())
        .contains("signal.sent", "signal.resolved");
  }

  @Test
  void refusesASignalLikeABrowser() {
    assertThat(signal("signalUnknownCredential", "\"credentialId\": \"not base64url\""))
        .contains("{\"error\":{\"name\":\"TypeError\"", "credentialId: needs base64url");
    assertThat(signal("signalUnknownCredential", "\"credentialId\": \"AQ\"", "other.test"))
        .contains("{\"error\":{\"name\":\"SecurityError\"");
    assertThat(signal("signalNothing", "\"credentialId\": \"AQ\""))
        .contains("method: needs one of signalUnknownCredential");
  }

  private String signal(String method, String argument) {
    return signal(method, argument, "example.test");
  }

  private String signal(String method, String argument, String rpId) {
    return post(
        "/signal",
        "{\"origin\": \"https://example.test\", \"rpId\": \"%s\", \"method\": \"%s\", %s}"
            .formatted(rpId, method, argument));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /create",
    "GET, /authenticator",
    "POST, /capabilities",
    "POST, /authenticator/authenticator-1",
    "DELETE, /get",
    "PUT, /create"
  })
  void refusesAMethodThatIsNotForThePath(String method, String path) {
    assertThat(send(method, path, "{}").status()).isEqualTo(405);
  }

  @Test
  void takesAnAuthenticatorAwayWithItsCredentials() {
    post("/authenticator", CONFIG.formatted("\"hasUserVerification\": false"));
    create("preferred");
    assertThat(send("DELETE", "/authenticator/authenticator-1", "").status()).isEqualTo(200);
    assertThat(send("DELETE", "/authenticator/authenticator-1", "").status()).isEqualTo(404);
    assertThat(create("preferred")).contains("NotAllowedError");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "isUserConsenting": false                                 | preferred   | NotAllowedError
          "hasUserVerification": true, "isUserVerified": false      | required    | NotAllowedError
          "hasUserVerification": true, "isUserVerified": true       | required    | attestationObject
          "hasUserVerification": true, "isUserVerified": false      | preferred   | NotAllowedError
          "hasUserVerification": true, "isUserVerified": false      | discouraged | attestationObject
          "hasUserVerification": false, "isUserVerified": true      | required    | ConstraintError
          "hasUserVerification": false, "isUserVerified": false     | discouraged | attestationObject
          """)
  void asksThePersonWhoIsDescribed(String config, String verification, String given) {
    post("/authenticator", CONFIG.formatted(config));
    assertThat(create(verification)).contains(given);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"protocol": "ctap3", "transport": "usb"}                             | protocol: needs one of
          {"transport": "usb"}                                                  | protocol: is missing
          {"protocol": "ctap2", "transport": "cable"}                           | transport: needs one of
          {"protocol": "ctap2", "transport": "usb", "hasUV": true}              | hasUV: is unknown; expected
          {"protocol": "ctap2", "transport": "usb", "hasResidentKey": 1}        | hasResidentKey: needs
          {"protocol": "ctap2", "transport": "usb", "hasResidentKey": null}     | hasResidentKey: needs
          {"protocol": "ctap1/u2f", "transport": "usb", "hasResidentKey": true} | protocol: of a device that
          {"protocol": "ctap2", "transport": "usb", "extensions": ["prf"]}      | unsupported operation
          {"protocol": "ctap2", "transport": "usb", "defaultBackupState": true} | needs defaultBackupEligibility
          """)
  void refusesAConfigurationThatThereIsNot(String config, String why) {
    var response = send("POST", "/authenticator", config);
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.body().asUtf8()).contains(why);
    assertThat(get("")).contains("NotAllowedError").doesNotContain("TypeError");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"publicKey": {}}                                              | origin: is missing
          {"origin": "example.test", "publicKey": {}}                    | is no origin
          {"origin": "https://example.test"}                             | publicKey: is missing
          {"origin": "https://a.test", "mediation": "x", "publicKey": {}} | mediation: needs
          """)
  void refusesACallThatIsNone(String body, String why) {
    var response = send("POST", "/get", body);
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.body().asUtf8()).contains(why);
  }

  @Test
  void rejectsOptionsLikeABrowser() {
    assertThat(post("/get", "{\"origin\": \"https://example.test\", \"publicKey\": {}}"))
        .contains("{\"error\":{\"name\":\"TypeError\"", "publicKey.challenge: is missing");
  }

  @ParameterizedTest
  @CsvSource({"''", "Bearer", "Bearer wrong", "bearer secret", "Basic secret"})
  void refusesWhoeverDoesNotShowTheToken(String shown) {
    var headers = Map.of("authorization", shown);
    var request = new Request("POST", "/create", headers, Map.of(), Bytes.utf8("{}"));
    assertThat(api.handle(request).status()).isEqualTo(401);
  }

  @Test
  void letsPagesOfAnywhereAskThatShowTheToken() {
    var asked = new Request("OPTIONS", "/create", Map.of(), Map.of(), Bytes.EMPTY);
    assertThat(api.handle(asked).headers())
        .containsEntry("access-control-allow-origin", "*")
        .containsEntry("access-control-allow-headers", "authorization, content-type");
    assertThat(send("POST", "/create", "{}").headers())
        .containsEntry("access-control-allow-origin", "*");
  }
}

package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.authenticator.UserGate.Gesture;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.RequestOptions;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.world.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What differs between clients, and what only some of them can do.
class ClientProfileTest {

  private static final String ORIGIN = "https://example.test";

  private final Bench bench = new Bench();

  private static ClientProfile profile(String id) {
    return ClientProfile.of(id).orElseThrow();
  }

  private Client client(String id) {
    return client(id, RelatedOrigins.none());
  }

  private Client client(String id, RelatedOrigins related) {
    return new Client(profile(id), bench.devices(), bench.surface, related);
  }

  private static void rejected(Settled<?> settled, Cause cause) {
    assertThat(settled).isEqualTo(new Settled.Rejected<>(cause));
  }

  private static AttestationObject made(Settled<Created> settled) throws Malformed {
    assertThat(settled).isInstanceOf(Settled.Fulfilled.class);
    var created = ((Settled.Fulfilled<Created>) settled).value();
    return AttestationObject.read(created.response().attestationObject());
  }

  private static CreationOptions attesting(String attestation) {
    var it = Bench.creation("ada");
    return new CreationOptions(
        null,
        it.rpName(),
        it.user(),
        it.challenge(),
        it.algorithms(),
        null,
        List.of(),
        null,
        it.residentKey(),
        it.userVerification(),
        attestation,
        true,
        List.of());
  }

  @Nested
  class Profiles {

    static List<String> ids() {
      return ClientProfile.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void sayWhatTheyCanDo(String id) {
      bench.with(Device.laptop("it"));

      assertThat(client(id).getClientCapabilities())
          .containsEntry(
              "conditionalGet",
              profile(id).conditionalGet() == ClientProfile.ConditionalMediation.AVAILABLE)
          .containsEntry("immediateGet", profile(id).immediateGet());
    }

    @Test
    void areMadeWithoutCodeOnTopOfAnother() throws Malformed {
      var made =
          ClientProfileJson.read(
              Bytes.utf8("{\"profile\":\"ios-safari\",\"id\":\"mine\",\"hints\":true}"));

      assertThat(made.hints()).isTrue();
      assertThat(made.id()).isEqualTo("mine");
      assertThat(made.verifiesWhenPreferred())
          .isEqualTo(profile("ios-safari").verifiesWhenPreferred());
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        value = {
          "{\"hint\":true},hint,is no trait of a client",
          "{\"conditionalGet\":\"yes\"},conditionalGet,'yes' is not known; it may be no-webauthn",
          "{\"profile\":\"netscape\"},profile,'netscape' is not known; it may be lab"
        })
    void nameTheMemberThatIsWrong(String json, String member, String message) {
      assertThatThrownBy(() -> ClientProfileJson.read(Bytes.utf8(json)))
          .isInstanceOf(Malformed.class)
          .hasMessageContaining(message)
          .extracting(it -> ((Malformed) it).line())
          .asString()
          .contains(member);
    }

    @ParameterizedTest
    @CsvSource({"macos-safari,touch", "windows-chrome,system-password"})
    void differInWhatPreferredVerificationTakes(String id, String way) {
      bench.with(DeviceProfile.LAPTOP_WITHOUT_BIOMETRICS.device("it"));
      bench.gate.then(Gesture.MATCHES);

      client(id).create(ORIGIN, Bench.creation("ada"), bench.signal());

      assertThat(bench.gate.requests.getFirst().way().id()).isEqualTo(way);
    }

    @Test
    void withoutWebAuthnMakeNothing() {
      bench.with(Device.laptop("it"));
      rejected(
          client("old-browser").create(ORIGIN, Bench.creation("ada"), bench.signal()),
          Cause.NO_WEBAUTHN);
    }

    @Test
    void withoutAutofillRefuseConditionalMediation() {
      rejected(
          client("android-firefox").getConditional(ORIGIN, Bench.request(), bench.signal()),
          Cause.MEDIATION_UNSUPPORTED);
    }
  }

  @Nested
  class RelatedOriginsOfAnRpId {

    private static RelatedOrigins listing(String... origins) {
      var list = "\"" + String.join("\",\"", origins) + "\"";
      return rpId ->
          rpId.equals("example.test")
              ? Optional.of(Bytes.utf8("{\"origins\":[" + list + "]}"))
              : Optional.empty();
    }

    private static RequestOptions options() {
      var it = Bench.request();
      return new RequestOptions(
          it.challenge(), null, "example.test", List.of(), it.userVerification(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
      "https://example.de,NO_CREDENTIAL",
      "https://example.fr,ORIGIN_NOT_RELATED",
      "https://www.example.de,ORIGIN_NOT_RELATED"
    })
    void lendItToThoseThatAreListed(String origin, Cause cause) {
      var client = client("lab", listing("https://example.de", "https://example.co.uk"));

      rejected(client.get(origin, options(), bench.signal()), cause);
    }

    @ParameterizedTest
    @CsvSource({
      "https://five.com,NO_CREDENTIAL",
      "https://six.com,TOO_MANY_LABELS",
      "https://one.de,NO_CREDENTIAL"
    })
    void areLookedAtUpToFiveLabels(String origin, Cause cause) {
      var client =
          client(
              "lab",
              listing(
                  "https://one.com",
                  "https://two.com",
                  "https://three.com",
                  "https://four.com",
                  "https://five.com",
                  "https://six.com",
                  "https://one.de"));

      rejected(client.get(origin, options(), bench.signal()), cause);
    }

    @Test
    void areOverlookedByClientsThatDoNotKnowThem() {
      var client = client("macos-firefox", listing("https://example.de"));

      rejected(client.get("https://example.de", options(), bench.signal()), Cause.RP_ID_FOREIGN);
    }

    @Test
    void thatAreNoListAreRefused() {
      var client = client("lab", _ -> Optional.of(Bytes.utf8("{\"origins\":\"all\"}")));

      rejected(
          client.get("https://example.de", options(), bench.signal()),
          Cause.RELATED_ORIGINS_MALFORMED);
    }
  }

  @Nested
  class HintsOfASite {

    private List<String> order(String client, String... hints) {
      bench.with(Device.laptop("laptop")).with(DeviceProfile.SECURITY_KEY.device("key"));
      var it = Bench.creation("ada", List.of(-7L), ResidentKey.REQUIRED, null);
      var hinting =
          new CreationOptions(
              null,
              it.rpName(),
              it.user(),
              it.challenge(),
              it.algorithms(),
              null,
              List.of(),
              null,
              it.residentKey(),
              it.userVerification(),
              "none",
              true,
              List.of(hints));
      bench.surface.touch("key");
      bench.gate.then(Gesture.MATCHES, Gesture.MATCHES);
      client(client).create(ORIGIN, hinting, bench.signal());
      return bench.surface.shown.getFirst();
    }

    @Test
    void putTheLikelyDeviceInFront() {
      assertThat(order("lab", "security-key")).containsExactly("key", "laptop");
    }

    @Test
    void leaveNoDeviceOut() {
      assertThat(order("lab", "hybrid")).containsExactly("laptop", "key");
    }

    @Test
    void areOverlookedByClientsThatDoNotKnowThem() {
      assertThat(order("macos-safari", "security-key")).containsExactly("laptop", "key");
    }
  }

  @Nested
  class AttestationOfADevice {

    private final Device attesting =
        Device.laptop("it").with(dev.passkeylab.authenticator.Attestation.PACKED_SELF);

    private Settled<Created> create(String attestation) {
      bench.with(attesting);
      bench.gate.then(Gesture.MATCHES);
      return client("lab").create(ORIGIN, attesting(attestation), bench.signal());
    }

    @ParameterizedTest
    @CsvSource({"none,0", "indirect,0", "direct,1", "enterprise,1"})
    void takesConsentWhereItNamesTheDevice(String attestation, int asked) {
      create(attestation);

      assertThat(bench.surface.consentsAsked).isEqualTo(asked);
    }

    @Test
    void goesOutWithConsent() throws Malformed {
      assertThat(made(create("direct")).format()).isEqualTo("packed");
    }

    @Test
    void staysWhereItIsWithheld() throws Malformed {
      bench.surface.consent = new Answer.Given<>(Consent.WITHHOLDS);

      assertThat(made(create("direct")).format()).isEqualTo("none");
    }

    @Test
    void costsTheCredentialWhereThePersonCancels() {
      bench.surface.consent = new Answer.Given<>(Consent.CANCELS);
      rejected(create("direct"), Cause.USER_CANCELLED);
    }

    @Test
    void costsTheCredentialWhereNobodyAnswers() {
      bench.surface.consent = new Answer.TimedOut<>();
      rejected(create("direct"), Cause.TIMED_OUT);
    }
  }

  @Nested
  class ConditionalCreation {

    private Settled<Created> create(String client, boolean passwordUsed) {
      return client(client)
          .createConditional(ORIGIN, Bench.creation("ada"), bench.signal(), passwordUsed);
    }

    @Test
    void asksNobodyAndSaysSo() throws Malformed {
      bench.with(Device.laptop("it"));

      var flags = made(create("lab", true)).authData().flags();

      assertThat(flags.has(Flag.UP)).isFalse();
      assertThat(flags.has(Flag.UV)).isFalse();
      assertThat(bench.gate.requests).isEmpty();
    }

    @Test
    void needsAPasswordThatTheClientHasJustHelpedWith() {
      bench.with(Device.laptop("it"));
      rejected(create("lab", false), Cause.NO_RECENT_PASSWORD);
    }

    @Test
    void isUnknownToSomeClients() {
      bench.with(Device.laptop("it"));
      rejected(create("windows-firefox", true), Cause.MEDIATION_UNSUPPORTED);
    }

    @Test
    void needsADeviceOfThisComputerThatBacksUp() {
      bench
          .with(Device.laptop("it").with(Backup.NONE))
          .with(DeviceProfile.SECURITY_KEY.device("key"));
      rejected(create("lab", true), Cause.NO_DEVICE);
    }
  }

  @Nested
  class ImmediateUi {

    @Test
    void endsAtOnceWhereThereIsNothingToChoose() {
      bench.with(Device.laptop("it"));

      rejected(
          client("lab").getImmediate(ORIGIN, Bench.request(), bench.signal()),
          Cause.NOTHING_IMMEDIATE);
      assertThat(bench.surface.shown).isEmpty();
    }

    @Test
    void isAsAnyOtherRequestToClientsThatDoNotKnowIt() {
      bench.with(Device.laptop("it"));
      bench.register("ada", ResidentKey.REQUIRED);
      bench.gate.then(Gesture.MATCHES);

      assertThat(client("macos-safari").getImmediate(ORIGIN, Bench.request(), bench.signal()))
          .isInstanceOf(Settled.Fulfilled.class);
      assertThat(bench.surface.shown).isEmpty();
    }

    @Test
    void letsThePersonChooseEvenASinglePasskey() {
      bench.with(Device.laptop("it"));
      bench.register("ada", ResidentKey.REQUIRED);
      bench.surface.pick("ada");
      bench.gate.then(Gesture.MATCHES);

      assertThat(client("lab").getImmediate(ORIGIN, Bench.request(), bench.signal()))
          .isInstanceOf(Settled.Fulfilled.class);
      assertThat(bench.surface.shown).containsExactly(List.of("ada"));
    }
  }
}

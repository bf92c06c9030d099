package dev.passkeylab.lab.scenario.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.browser.SavedPassword;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import dev.passkeylab.lab.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is written has every key that files have, and is understood when it is read again.
class TraitsTest {

  private static final JsonNode SCHEMA = new JsonMapper().readTree(ScenarioReader.schema());
  private static final Bench.Passkey PASSKEY =
      new Bench.Passkey(DeviceProfile.LAPTOP.id(), Optional.of(CoseAlgorithm.ES256), false);
  private static final Bench.Account ACCOUNT =
      new Bench.Account(
          "other.test",
          "ada",
          "secret",
          Optional.of(Bytes.ofInts(1)),
          List.of("one code"),
          List.of(PASSKEY));

  @Test
  void hasEveryKeyThatFilesHave() {
    var site = SiteSettings.of("example.test");
    assertThat(Traits.of(new Bench.Site(site, List.of())).keySet()).hasSameElementsAs(keys("site"));
    assertThat(Traits.pages(site).keySet()).hasSameElementsAs(keys("pages"));
    assertThat(withProfile(Traits.of(Device.laptop("laptop"), true)))
        .hasSameElementsAs(keys("device"));
    assertThat(Traits.of(ACCOUNT, "example.test").keySet()).hasSameElementsAs(keys("account"));
    assertThat(Traits.of(PASSKEY).keySet())
        .hasSameElementsAs(
            names(SCHEMA.at("/definitions/account/properties/passkeys/items/anyOf/1")));
    assertThat(
            Traits.of(new SavedPassword("https://other.test", "ada", "secret"), "https://a.test")
                .keySet())
        .hasSameElementsAs(keys("saved-password"));
    assertThat(withProfile(Traits.of(ClientProfile.LAB)))
        .hasSameElementsAs(names(SCHEMA.at("/properties/client/anyOf/1")));
  }

  private static List<String> withProfile(Map<String, String> traits) {
    var keys = new ArrayList<>(traits.keySet());
    keys.add("profile");
    return keys;
  }

  private static List<String> keys(String definition) {
    return names(SCHEMA.path("definitions").path(definition));
  }

  private static List<String> names(JsonNode table) {
    return List.copyOf(table.path("properties").propertyNames());
  }

  @Test
  void whatIsWrittenAsAWholeIsUnderstood() {
    var site =
        new Bench.Site(
            SiteSettings.of("example.test", "A shop", "https://shop.example.test:8443")
                .with(PasswordCost.PRODUCTION)
                .withRelatedOrigins(List.of("https://related.test")),
            List.of("https://mirror.test"));
    var other = new Bench.Site(SiteSettings.of("other.test"), List.of());
    var read =
        read(
            "sites: "
                + Flow.list(Stream.of(site, other).map(TraitsTest::whole).toList())
                + "\ndevices: "
                + Flow.table(devices())
                + "\naccounts: "
                + Flow.list(List.of(Flow.table(Traits.of(ACCOUNT, "example.test")))));
    assertThat(read.sites()).containsExactly(site, other);
    assertThat(read.devices())
        .containsExactlyElementsOf(
            Stream.of(DeviceProfile.values()).map(it -> it.device(it.id())).toList());
    assertThat(read.unplugged()).containsExactly(DeviceProfile.PHONE.id());
    assertThat(read.accounts()).containsExactly(ACCOUNT);
  }

  private static String whole(Bench.Site site) {
    return Flow.table(Traits.whole(site));
  }

  private static Map<String, String> devices() {
    var devices = new LinkedHashMap<String, String>();
    for (var it : DeviceProfile.values()) {
      var whole = Traits.whole(it.device(it.id()), it != DeviceProfile.PHONE);
      devices.put(it.id(), Flow.table(whole));
    }
    return devices;
  }

  private static Bench read(String setUp) {
    return SetUpEdits.bench("scenario: x\nsteps: [{ visit: / }]\n" + setUp);
  }

  @Test
  void aClientThatDiffersFromItsProfileIsUnderstood() {
    for (var base : clients()) {
      for (var other : clients()) {
        var mixed = mixed(base, other);
        assertThat(read("relying-party: { id: a.test }\nclient: " + Traits.whole(mixed)).client())
            .isEqualTo(mixed);
      }
    }
  }

  private static List<ClientProfile> clients() {
    return ClientProfile.ids().stream().map(it -> ClientProfile.of(it).orElseThrow()).toList();
  }

  private static ClientProfile mixed(ClientProfile base, ClientProfile other) {
    return new ClientProfile(
        base.id(),
        other.platform(),
        other.browser(),
        other.conditionalGet(),
        other.clientCapabilities(),
        other.conditionalCreate(),
        other.immediateGet(),
        other.hybridTransport(),
        other.relatedOrigins(),
        other.signals(),
        other.hints(),
        other.verifiesWhenPreferred(),
        other.attestationConsent(),
        other.anotherDevice(),
        base.device());
  }
}

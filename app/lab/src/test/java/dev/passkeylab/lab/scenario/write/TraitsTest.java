package dev.passkeylab.lab.scenario.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.browser.SavedPassword;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is written has every key that files have, and is understood when it is read again.
class TraitsTest {

  private static final JsonNode SCHEMA = new JsonMapper().readTree(ScenarioReader.schema());
  private static final Bench.Passkey PASSKEY =
      new Bench.Passkey("laptop", Optional.of(CoseAlgorithm.ES256), false);
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
  void aClientThatDiffersFromItsProfileIsUnderstood() {
    for (var base : clients()) {
      for (var other : clients()) {
        var mixed = mixed(base, other);
        var text =
            "scenario: x\nrelying-party: { id: a.test }\nsteps: [{ visit: / }]\nclient: "
                + Traits.whole(mixed);
        var read = ScenarioReader.read("a.passkey.yaml", text);
        assertThat(read).as(text).isInstanceOf(Reading.Valid.class);
        assertThat(((Reading.Valid) read).scenarios().getFirst().bench().client())
            .as(text)
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

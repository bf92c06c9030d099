package dev.passkeylab.cli;

import dev.passkeylab.authenticator.CounterPolicy;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.client.VirtualBrowser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A registration and a login of our own device, each with its challenge.
final class Ceremonies {

  static final String RP_ID = "example.test";
  static final String ORIGIN = "https://example.test";

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String CHALLENGE = "-hAw5iDXZB8VHjk2yqEkbSgKaTRt0WzuUqYQIzIVtEs";
  private static final VirtualBrowser BROWSER =
      VirtualBrowser.seeded(5, Device.laptop("laptop").with(CounterPolicy.PER_CREDENTIAL));
  private static final String REGISTRATION =
      BROWSER.create(
          """
          {"rp": {"id": "example.test", "name": "Example"},
           "user": {"id": "u5TVJpT8p3jz2l71aA8_aw", "name": "ada", "displayName": "Ada"},
           "challenge": "%s",
           "pubKeyCredParams": [{"type": "public-key", "alg": -7}],
           "authenticatorSelection": {"residentKey": "required"}}
          """
              .formatted(CHALLENGE),
          ORIGIN);
  private static final String LOGIN =
      BROWSER.get(
          "{\"rpId\": \"example.test\", \"challenge\": \"%s\"}".formatted(CHALLENGE), ORIGIN);

  private Ceremonies() {}

  static JsonNode registration() {
    return ceremony(REGISTRATION);
  }

  static JsonNode login() {
    return ceremony(LOGIN);
  }

  private static JsonNode ceremony(String response) {
    var ceremony = MAPPER.createObjectNode().put("challenge", CHALLENGE);
    ceremony.set("response", MAPPER.readTree(response));
    return ceremony;
  }
}

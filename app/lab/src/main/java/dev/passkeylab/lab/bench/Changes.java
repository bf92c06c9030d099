package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceJson;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What differs between two set-ups of the same thing, trait by trait: `counter: zero → global`.
final class Changes {

  private static final JsonMapper JSON = new JsonMapper();

  private Changes() {}

  static List<String> between(Device before, Device after) {
    return between(traits(before), traits(after));
  }

  private static Map<String, String> traits(Device device) {
    var traits = new LinkedHashMap<String, String>();
    JSON.readTree(DeviceJson.write(device).bytes().toArray())
        .forEachEntry((name, value) ->
            traits.put(name, value.isString() ? value.asString() : value.toString()));
    return traits;
  }

  static List<String> between(SiteSettings before, SiteSettings after) {
    return between(traits(before), traits(after));
  }

  private static Map<String, String> traits(SiteSettings site) {
    var traits = new LinkedHashMap<String, String>();
    var asks = site.asks();
    traits.put("user-verification", asks.userVerification().id());
    traits.put("demand-user-verification", "" + site.policy().userVerification());
    traits.put("resident-key", asks.residentKey().id());
    traits.put("attachment", asks.attachment() == null ? "any" : asks.attachment().id());
    traits.put("attestation", asks.attestation());
    traits.put("algorithms", asks.algorithms().toString());
    traits.put("timeout", asks.timeout().toString());
    traits.put("counter-must-rise", "" + site.policy().counterMustRise());
    traits.put("accept-backup", site.policy().backup().toString());
    traits.put("attestation-trust", "" + site.policy().trustedAttestation());
    traits.put("hints", asks.hints().toString());
    traits.put("exclude-known", "" + asks.excludesKnown());
    traits.put("related-origins", site.relatedOrigins().toString());
    traits.put("rules", site.rules().toString());
    site.script().values().forEach((of, words) -> traits.put(of.id(), String.join(" ", words)));
    return traits;
  }

  private static List<String> between(Map<String, String> before, Map<String, String> after) {
    var changes = new ArrayList<String>();
    after.forEach((name, value) -> {
      if (!value.equals(before.get(name))) {
        changes.add(name + ": " + before.get(name) + " → " + value);
      }
    });
    return changes;
  }
}

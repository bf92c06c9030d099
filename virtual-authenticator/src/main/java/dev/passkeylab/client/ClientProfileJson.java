package dev.passkeylab.client;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceJson;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.ClientProfile.ConditionalMediation;
import dev.passkeylab.client.ClientProfile.WhenPreferred;
import dev.passkeylab.webauthn.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Client profiles as JSON. What a profile leaves out is as the one named by `profile` has it, or
/// else as the lab's has it.
public final class ClientProfileJson {

  private static final String PROFILE = "profile";
  private static final String DEVICE = "device";

  /// The members of a profile, in the order of the record.
  public static final List<String> MEMBERS =
      List.of(
          PROFILE,
          "id",
          "platform",
          "browser",
          "conditionalGet",
          "clientCapabilities",
          "conditionalCreate",
          "immediateGet",
          "hybridTransport",
          "relatedOrigins",
          "signals",
          "hints",
          "verifiesWhenPreferred",
          "attestationConsent",
          "anotherDevice",
          DEVICE);

  private ClientProfileJson() {}

  /// {@return the profiles in an object with `clients`, each on top of one before it, or else of
  /// everything that a browser can do}
  static List<ClientProfile> readAll(Bytes json) throws Malformed {
    var profiles = new ArrayList<ClientProfile>();
    for (var object : JsonObject.read(json).objects("clients")) {
      profiles.add(read(object, profiles, everything()));
    }
    return List.copyOf(profiles);
  }

  /// {@return the profile in this object, on top of a shipped one, or else of the lab's}
  ///
  /// @throws Malformed naming the member that is unknown or wrong, and what it may be
  public static ClientProfile read(Bytes json) throws Malformed {
    return read(
        JsonObject.read(json),
        ClientProfile.ids().stream().flatMap(it -> ClientProfile.of(it).stream()).toList(),
        ClientProfile.LAB);
  }

  private static ClientProfile read(
      JsonObject json, List<ClientProfile> known, ClientProfile otherwise) throws Malformed {
    for (var name : json.names()) {
      if (!MEMBERS.contains(name)) {
        throw json.wrong(name, "is no trait of a client; there is " + String.join(", ", MEMBERS));
      }
    }
    var base = base(json, known, otherwise);
    return new ClientProfile(
        text(json, "id", base.id()),
        text(json, "platform", base.platform()),
        text(json, "browser", base.browser()),
        word(
            json,
            "conditionalGet",
            ConditionalMediation.values(),
            ConditionalMediation::id,
            base.conditionalGet()),
        truth(json, "clientCapabilities", base.clientCapabilities()),
        truth(json, "conditionalCreate", base.conditionalCreate()),
        truth(json, "immediateGet", base.immediateGet()),
        truth(json, "hybridTransport", base.hybridTransport()),
        truth(json, "relatedOrigins", base.relatedOrigins()),
        truth(json, "signals", base.signals()),
        truth(json, "hints", base.hints()),
        word(
            json,
            "verifiesWhenPreferred",
            WhenPreferred.values(),
            WhenPreferred::id,
            base.verifiesWhenPreferred()),
        truth(json, "attestationConsent", base.attestationConsent()),
        text(json, "anotherDevice", base.anotherDevice()),
        device(json, base.device()));
  }

  private static ClientProfile base(
      JsonObject json, List<ClientProfile> known, ClientProfile otherwise) throws Malformed {
    var name = json.optionalText(PROFILE);
    if (name.isEmpty()) {
      return otherwise;
    }
    for (var profile : known) {
      if (profile.id().equals(name.get())) {
        return profile;
      }
    }
    var all = String.join(", ", known.stream().map(ClientProfile::id).toList());
    throw json.wrong(PROFILE, "'" + name.get() + "' is not known; it may be " + all);
  }

  /// Everything a browser can do that we know of.
  // No constant: making one here would need ClientProfile, which itself reads its own by this
  // class,
  // so that the first of the two to be loaded would find the other half made.
  private static ClientProfile everything() {
    return new ClientProfile(
        "lab",
        "any",
        "the lab's own",
        ConditionalMediation.AVAILABLE,
        true,
        true,
        true,
        true,
        true,
        true,
        true,
        WhenPreferred.WITH_BIOMETRICS,
        true,
        "Use a passkey on another device",
        null);
  }

  /// `null` says that the platform has no authenticator of its own.
  private static @Nullable Device device(JsonObject json, @Nullable Device otherwise)
      throws Malformed {
    if (!json.contains(DEVICE)) {
      return otherwise;
    }
    return json.has(DEVICE) ? DeviceJson.read(json.object(DEVICE)) : null;
  }

  private static String text(JsonObject json, String name, String otherwise) throws Malformed {
    return json.optionalText(name).orElse(otherwise);
  }

  private static boolean truth(JsonObject json, String name, boolean otherwise) throws Malformed {
    return json.has(name) ? json.truth(name) : otherwise;
  }

  private static <E> E word(
      JsonObject json, String name, E[] values, Function<E, String> id, E otherwise)
      throws Malformed {
    var text = json.optionalText(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    for (var value : values) {
      if (id.apply(value).equals(text.get())) {
        return value;
      }
    }
    var all = String.join(", ", Arrays.stream(values).map(id).toList());
    throw json.wrong(name, "'" + text.get() + "' is not known; it may be " + all);
  }
}

package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The JSON forms of options, WebAuthn §5.1.8 to §5.1.10: what a server sends and
/// `parse…OptionsFromJSON` reads.
public final class OptionsJson {

  private static final String PUBLIC_KEY = "public-key";
  private static final String HINTS = "hints";

  /// Stands for a parameter of a type that we do not know: reserved by IANA, so no algorithm has
  /// it. Without it a list of such parameters would pass for an empty one, which means the
  /// defaults.
  private static final long NO_ALGORITHM = 0;

  private OptionsJson() {}

  /// {@return options of `create()`, bare or under `publicKey`}
  ///
  /// @throws Malformed naming the member that is missing or wrong
  public static CreationOptions readCreation(Bytes json) throws Malformed {
    var options = unwrapped(json);
    options.texts("attestationFormats");
    var rp = options.object("rp");
    var selection = options.objectOrEmpty("authenticatorSelection");
    return new CreationOptions(
        rp.optionalText("id").orElse(null),
        rp.text("name"),
        user(options.object("user")),
        options.bytes("challenge"),
        algorithms(options),
        timeout(options),
        descriptors(options, "excludeCredentials"),
        selection.optionalText("authenticatorAttachment").flatMap(Attachment::of).orElse(null),
        residentKey(selection),
        userVerification(selection),
        options.optionalText("attestation").orElse("none"),
        credProps(options.objectOrEmpty("extensions")),
        options.texts(HINTS));
  }

  /// {@return options of `get()`, bare or under `publicKey`}
  ///
  /// @throws Malformed naming the member that is missing or wrong
  public static RequestOptions readRequest(Bytes json) throws Malformed {
    var options = unwrapped(json);
    return new RequestOptions(
        options.bytes("challenge"),
        timeout(options),
        options.optionalText("rpId").orElse(null),
        descriptors(options, "allowCredentials"),
        userVerification(options),
        options.texts(HINTS));
  }

  /// {@return the JSON form of options of `create()`}
  public static Json write(CreationOptions options) {
    var user = options.user();
    var attachment = options.attachment();
    var json =
        Json.object()
            .put("rp", Json.object().put("id", options.rpId()).put("name", options.rpName()))
            .put(
                "user",
                Json.object()
                    .put("id", user.id())
                    .put("name", user.name())
                    .put("displayName", user.displayName()))
            .put("challenge", options.challenge())
            .putObjects(
                "pubKeyCredParams", options.algorithms().stream().map(OptionsJson::param).toList())
            .put("timeout", milliseconds(options.timeout()))
            .putObjects("excludeCredentials", descriptors(options.exclude()))
            .put(
                "authenticatorSelection",
                Json.object()
                    .put("authenticatorAttachment", attachment == null ? null : attachment.id())
                    .put("residentKey", options.residentKey().id())
                    .put("requireResidentKey", options.residentKey() == ResidentKey.REQUIRED)
                    .put("userVerification", options.userVerification().id()))
            .put("attestation", options.attestation())
            .put("extensions", extensions(options));
    return hinting(json, options.hints());
  }

  /// {@return the JSON form of options of `get()`}
  public static Json write(RequestOptions options) {
    var json =
        Json.object()
            .put("challenge", options.challenge())
            .put("timeout", milliseconds(options.timeout()))
            .put("rpId", options.rpId())
            .putObjects("allowCredentials", descriptors(options.allow()))
            .put("userVerification", options.userVerification().id());
    return hinting(json, options.hints());
  }

  /// Many servers and libraries send the argument of `create()` or `get()`, which holds the options
  /// under `publicKey`.
  private static JsonObject unwrapped(Bytes json) throws Malformed {
    var object = JsonObject.read(json);
    return object.has("publicKey") ? object.object("publicKey") : object;
  }

  /// Most servers send none, and then the member is left out.
  private static Json hinting(Json options, List<String> hints) {
    return hints.isEmpty() ? options : options.putTexts(HINTS, hints);
  }

  private static boolean credProps(JsonObject extensions) throws Malformed {
    return extensions.has("credProps") && extensions.truth("credProps");
  }

  private static Json extensions(CreationOptions options) {
    return options.credProps() ? Json.object().put("credProps", true) : Json.object();
  }

  private static User user(JsonObject user) throws Malformed {
    return new User(user.bytes("id"), user.text("name"), user.text("displayName"));
  }

  private static List<Long> algorithms(JsonObject options) throws Malformed {
    var numbers = new ArrayList<Long>();
    if (!options.has("pubKeyCredParams")) {
      throw options.wrong("pubKeyCredParams", "is missing; it needs an array");
    }
    for (var param : options.objects("pubKeyCredParams")) {
      long number = param.number("alg");
      numbers.add(param.text("type").equals(PUBLIC_KEY) ? number : NO_ALGORITHM);
    }
    return numbers;
  }

  /// A value that is not known counts as absent, §5.4.4.
  private static ResidentKey residentKey(JsonObject selection) throws Malformed {
    var value = selection.optionalText("residentKey").flatMap(ResidentKey::of);
    if (value.isPresent()) {
      return value.get();
    }
    boolean required = selection.has("requireResidentKey") && selection.truth("requireResidentKey");
    return required ? ResidentKey.REQUIRED : ResidentKey.DISCOURAGED;
  }

  private static UserVerification userVerification(JsonObject object) throws Malformed {
    Optional<String> value = object.optionalText("userVerification");
    return value.flatMap(UserVerification::of).orElse(UserVerification.PREFERRED);
  }

  private static @Nullable Duration timeout(JsonObject options) throws Malformed {
    return options.has("timeout") ? Duration.ofMillis(options.number("timeout")) : null;
  }

  private static List<Descriptor> descriptors(JsonObject options, String name) throws Malformed {
    var descriptors = new ArrayList<Descriptor>();
    for (var descriptor : options.objects(name)) {
      var known = new Descriptor(descriptor.bytes("id"), descriptor.texts("transports"));
      descriptors.add(
          descriptor.text("type").equals(PUBLIC_KEY) ? known : Descriptor.OF_UNKNOWN_TYPE);
    }
    return descriptors;
  }

  private static Json param(long algorithm) {
    return Json.object().put("type", PUBLIC_KEY).put("alg", algorithm);
  }

  private static List<Json> descriptors(List<Descriptor> descriptors) {
    return descriptors.stream()
        .map(it ->
            Json.object()
                .put("type", PUBLIC_KEY)
                .put("id", it.id())
                .putTexts("transports", it.transports()))
        .toList();
  }

  private static @Nullable Long milliseconds(@Nullable Duration timeout) {
    return timeout == null ? null : timeout.toMillis();
  }
}

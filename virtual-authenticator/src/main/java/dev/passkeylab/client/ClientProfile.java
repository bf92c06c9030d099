package dev.passkeylab.client;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a browser on a platform can do, and how it behaves where browsers differ.
///
/// The profiles are data, in `clients.json`: they say what was the default in April 2026, as
/// passkeys.dev/device-support and the platforms' pages had it. Another one is another object
/// there, or in a file of one's own; no code knows any of them but [#LAB].
///
/// @param id the spelling in files and on the command line
/// @param platform the operating system, for people
/// @param browser the browser, for people
/// @param conditionalGet how far the way to the autofill list leads
/// @param clientCapabilities whether there is `getClientCapabilities()`
/// @param conditionalCreate whether a passkey can be made without a word, where a password was used
/// @param immediateGet whether it knows the draft of immediate UI
/// @param hybridTransport whether it reaches phones
/// @param relatedOrigins whether it looks for related origins
/// @param signals whether it has the three signal methods
/// @param hints whether it takes hints
/// @param verifiesWhenPreferred when it asks for verification that is preferred
/// @param attestationConsent whether it asks the person before an attestation goes out
/// @param anotherDevice the words of the row that leads to another device; empty where there is
///   none
/// @param device what the platform has for an authenticator, or `null`
public record ClientProfile(
    String id,
    String platform,
    String browser,
    ConditionalMediation conditionalGet,
    boolean clientCapabilities,
    boolean conditionalCreate,
    boolean immediateGet,
    boolean hybridTransport,
    boolean relatedOrigins,
    boolean signals,
    boolean hints,
    WhenPreferred verifiesWhenPreferred,
    boolean attestationConsent,
    String anotherDevice,
    @Nullable Device device) {

  private static final String FILE = "clients.json";

  private static final List<ClientProfile> SHIPPED = shipped();

  /// The lab's own browser, which can do everything that we know of.
  public static final ClientProfile LAB = of("lab").orElseThrow();

  /// How far the way to the autofill list leads, each step further than the one before.
  public enum ConditionalMediation {
    /// There is no `PublicKeyCredential`.
    NO_WEBAUTHN("no-webauthn"),
    /// `isConditionalMediationAvailable` is missing.
    NO_METHOD("no-method"),
    /// It resolves with false.
    UNAVAILABLE("unavailable"),
    /// It resolves with true.
    AVAILABLE("available");

    private final String id;

    ConditionalMediation(String id) {
      this.id = id;
    }

    /// {@return the spelling in files}
    public String id() {
      return id;
    }
  }

  /// When verification that is preferred is asked for.
  public enum WhenPreferred {
    /// Wherever the device can.
    ALWAYS("always"),
    /// Not where the device would have to ask for the password of the computer.
    WITH_BIOMETRICS("with-biometrics");

    private final String id;

    WhenPreferred(String id) {
      this.id = id;
    }

    /// {@return the spelling in files}
    public String id() {
      return id;
    }
  }

  /// {@return the profile spelled `id`}
  public static Optional<ClientProfile> of(String id) {
    return SHIPPED.stream().filter(it -> it.id.equals(id)).findFirst();
  }

  /// {@return the spellings, in order}
  public static List<String> ids() {
    return SHIPPED.stream().map(ClientProfile::id).toList();
  }

  private static List<ClientProfile> shipped() {
    try (var in = ClientProfile.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return ClientProfileJson.readAll(Bytes.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Malformed e) {
      throw new IllegalStateException(FILE + " is wrong: " + e.line(), e);
    }
  }
}

package dev.passkeylab.client;

import dev.passkeylab.authenticator.Authenticator;
import dev.passkeylab.authenticator.CredentialStore;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.UserGate;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.CredentialJson;
import dev.passkeylab.webauthn.OptionsJson;
import dev.passkeylab.webauthn.RequestOptions;
import dev.passkeylab.world.Entropy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A browser for tests: hand it the options that a server sends, get the response that it waits
/// for.
///
/// Options are in the JSON form of WebAuthn §5.1.8 and §5.1.9, bare or under `publicKey`; responses
/// are those of `toJSON()`. The same calls with the same seed give the same bytes. One thread at a
/// time may use it.
public final class VirtualBrowser {

  private static final long SEED = 0;

  private final Entropy entropy;
  private final List<ClientDevice> devices = new ArrayList<>();
  private final Set<String> unattended = new HashSet<>();
  private ClientProfile profile = ClientProfile.LAB;
  private Person person = Person.ACCEPTS;
  private @Nullable String account;
  private @Nullable String device;

  /// A browser without devices.
  public VirtualBrowser(Entropy entropy) {
    this.entropy = entropy;
  }

  /// {@return a browser with these devices and a fixed seed}
  public static VirtualBrowser with(Device... devices) {
    return seeded(SEED, devices);
  }

  /// {@return a browser with these devices, whose keys and ids `seed` determines}
  public static VirtualBrowser seeded(long seed, Device... devices) {
    var browser = new VirtualBrowser(Entropy.seeded(seed));
    for (var device : devices) {
      browser.plug(device, CredentialStore.inMemory());
    }
    return browser;
  }

  /// Adds a device that keeps its credentials in `store`.
  ///
  /// @throws IllegalArgumentException when a device has that name: it would make the same keys
  public VirtualBrowser plug(Device device, CredentialStore store) {
    return add(device, store, (asked, until) -> person.verify(asked, until));
  }

  /// Adds a device that keeps its credentials in `store`, and at which somebody else sits.
  ///
  /// @param other answers what the device asks. What the browser asks, its own person answers, who
  ///   takes a device at which nobody answers only where there is no other
  /// @throws IllegalArgumentException when a device has that name: it would make the same keys
  public VirtualBrowser plug(Device device, CredentialStore store, Person other) {
    add(device, store, other);
    if (!other.answers()) {
      unattended.add(device.name());
    }
    return this;
  }

  private VirtualBrowser add(Device device, CredentialStore store, UserGate gate) {
    var name = device.name();
    if (devices.stream().anyMatch(it -> it.traits().name().equals(name))) {
      throw new IllegalArgumentException("two devices are called " + name);
    }
    devices.add(ClientDevice.of(new Authenticator(device, store, gate, entropy)));
    return this;
  }

  /// Takes a device away.
  ///
  /// @return whether there was one of that name
  public boolean unplug(String name) {
    unattended.remove(name);
    return devices.removeIf(it -> it.traits().name().equals(name));
  }

  /// Makes it another browser, from the next call on; at first it is the lab's own.
  public VirtualBrowser client(ClientProfile other) {
    profile = other;
    return this;
  }

  /// Seats another person, from the next call on; at first one who accepts.
  public VirtualBrowser person(Person other) {
    person = other;
    return this;
  }

  /// Makes the person pick this account wherever there is a choice; at first they pick the first
  /// one.
  public VirtualBrowser account(String name) {
    account = name;
    return this;
  }

  /// Makes the person take the device of this name wherever there is a choice, and cancel where it
  /// is not among those that fit; at first they take the first one.
  public VirtualBrowser device(String name) {
    device = name;
    return this;
  }

  /// {@return the new credential: `navigator.credentials.create()`}
  ///
  /// @param origin the page's, such as `https://example.test`
  /// @throws DomException when the call rejects
  /// @throws IllegalArgumentException naming the member of the options that is missing or wrong
  public String create(String options, String origin) {
    CreationOptions read;
    try {
      read = OptionsJson.readCreation(Bytes.utf8(options));
    } catch (Malformed e) {
      throw wrong(e);
    }
    return create(read, origin);
  }

  /// {@return the new credential: `navigator.credentials.create()`}
  ///
  /// @param origin the page's, such as `https://example.test`
  /// @throws DomException when the call rejects
  public String create(CreationOptions options, String origin) {
    return value(client(surface()).create(origin, options, Signal.none())).toJson().asUtf8();
  }

  /// {@return the new credential, made without a word: `navigator.credentials.create()` with
  /// conditional mediation, in a browser that has just helped with a password}
  ///
  /// @param origin the page's, such as `https://example.test`
  /// @throws DomException when the call rejects
  public String createConditional(CreationOptions options, String origin) {
    return value(client(surface()).createConditional(origin, options, Signal.none(), true))
        .toJson()
        .asUtf8();
  }

  /// {@return an assertion: `navigator.credentials.get()`}
  ///
  /// @param origin the page's, such as `https://example.test`
  /// @throws DomException when the call rejects
  /// @throws IllegalArgumentException naming the member of the options that is missing or wrong
  public String get(String options, String origin) {
    return get(request(options), origin);
  }

  /// {@return an assertion: `navigator.credentials.get()`}
  ///
  /// @param origin the page's, such as `https://example.test`
  /// @throws DomException when the call rejects
  public String get(RequestOptions options, String origin) {
    return json(value(client(surface()).get(origin, options, Signal.none())));
  }

  /// {@return what became of `navigator.credentials.get()` with conditional mediation}
  ///
  /// @param origin the page's, such as `https://example.test`
  /// @throws DomException when the call rejects
  /// @throws IllegalArgumentException naming the member of the options that is missing or wrong
  public ConditionalGet getConditional(String options, String origin) {
    return getConditional(request(options), origin);
  }

  /// {@return what became of `navigator.credentials.get()` with conditional mediation}
  ///
  /// @param origin the page's, such as `https://example.test`
  /// @throws DomException when the call rejects
  public ConditionalGet getConditional(RequestOptions options, String origin) {
    var surface = surface();
    var settled = client(surface).getConditional(origin, options, Signal.none());
    // Nobody but the surface ends the waiting here, and it does so when the person is done.
    return settled.equals(new Settled.Rejected<>(Cause.PAGE_LEFT))
        ? new ConditionalGet.Pending(surface.offered())
        : new ConditionalGet.Answered(json(value(settled)));
  }

  /// Takes in what a site says of its credentials, WebAuthn Level 3 §5.1.10.
  ///
  /// @param origin the page's, such as `https://example.test`
  /// @return how many credentials that changed, which a page is not told
  /// @throws DomException when the call rejects
  public int signal(CredentialSignal signal, String origin) {
    return value(client(surface()).signal(origin, signal));
  }

  /// {@return what the browser can do with the devices at hand and what it cannot, by key, sorted:
  /// `PublicKeyCredential.getClientCapabilities()`, WebAuthn §5.1.7. There is no call for the draft
  /// of immediate UI here, and no network on which to ask for related origins}
  public SortedMap<String, Boolean> capabilities() {
    var all = new TreeMap<>(client(surface()).getClientCapabilities());
    all.put("immediateGet", false);
    all.put("relatedOrigins", false);
    return Collections.unmodifiableSortedMap(all);
  }

  private PersonSurface surface() {
    return new PersonSurface(person, account, device, Set.copyOf(unattended));
  }

  private Client client(PersonSurface surface) {
    return new Client(profile, devices, surface, RelatedOrigins.none());
  }

  private static RequestOptions request(String options) {
    try {
      return OptionsJson.readRequest(Bytes.utf8(options));
    } catch (Malformed e) {
      throw wrong(e);
    }
  }

  private static IllegalArgumentException wrong(Malformed e) {
    return new IllegalArgumentException("options: " + e.line(), e);
  }

  private static String json(AuthenticationResponse response) {
    return CredentialJson.write(response).bytes().asUtf8();
  }

  private static <T> T value(Settled<T> settled) {
    return switch (settled) {
      case Settled.Fulfilled<T>(var value) -> value;
      case Settled.Rejected<T>(var cause) -> throw new DomException(cause);
    };
  }
}

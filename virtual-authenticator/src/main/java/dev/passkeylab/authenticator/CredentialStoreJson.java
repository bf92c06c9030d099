package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.User;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What a device keeps as members of a JSON object: credentials, the oldest first, and counters.
final class CredentialStoreJson {

  static final String CREDENTIALS = "credentials";
  static final String COUNTERS = "counters";

  private static final String ID = "id";
  private static final String RP_ID = "rpId";
  private static final String USER = "user";
  private static final String NAME = "name";
  private static final String DISPLAY_NAME = "displayName";
  private static final String ALGORITHM = "algorithm";
  private static final String PRIVATE_KEY = "privateKey";
  private static final String DISCOVERABLE = "discoverable";
  private static final String BACKUP_ELIGIBLE = "backupEligible";
  private static final String BACKUP_STATE = "backupState";

  /// A signature counter has four bytes, and must still be able to rise.
  private static final long HIGHEST_COUNTER = 0xFFFF_FFFEL;

  private static final int LONGEST_ID = 1023;
  private static final int LONGEST_USER_ID = 64;

  private CredentialStoreJson() {}

  static Json write(Json object, MemoryCredentialStore store) {
    var counters = Json.object();
    store.counters().forEach(counters::put);
    return object
        .putObjects(
            CREDENTIALS, store.credentials().stream().map(CredentialStoreJson::write).toList())
        .put(COUNTERS, counters);
  }

  private static Json write(StoredCredential credential) {
    var user = credential.user();
    return Json.object()
        .put(ID, credential.id())
        .put(RP_ID, credential.rpId())
        .put(
            USER,
            Json.object()
                .put(ID, user.id())
                .put(NAME, user.name())
                .put(DISPLAY_NAME, user.displayName()))
        .put(ALGORITHM, credential.key().algorithm().id())
        .put(PRIVATE_KEY, credential.key().pkcs8())
        .put(DISCOVERABLE, credential.discoverable())
        .put(BACKUP_ELIGIBLE, credential.backupEligible())
        .put(BACKUP_STATE, credential.backupState());
  }

  static MemoryCredentialStore read(JsonObject object) throws Malformed {
    var store = new MemoryCredentialStore();
    for (var entry : object.objects(CREDENTIALS)) {
      var credential = credential(entry);
      if (store.find(credential.rpId(), credential.id()).isPresent()) {
        throw entry.wrong(ID, "is that of another credential too");
      }
      store.add(credential);
    }
    var counters = object.objectOrEmpty(COUNTERS);
    for (var scope : counters.names()) {
      long value = counters.number(scope);
      if (value < 0 || value > HIGHEST_COUNTER) {
        throw counters.wrong(scope, "needs a number from 0 to " + HIGHEST_COUNTER);
      }
      store.count(scope, value);
    }
    return store;
  }

  private static StoredCredential credential(JsonObject entry) throws Malformed {
    Members.only(
        entry,
        "a stored credential",
        ID,
        RP_ID,
        USER,
        ALGORITHM,
        PRIVATE_KEY,
        DISCOVERABLE,
        BACKUP_ELIGIBLE,
        BACKUP_STATE);
    boolean eligible = entry.truth(BACKUP_ELIGIBLE);
    boolean backedUp = entry.truth(BACKUP_STATE);
    if (backedUp && !eligible) {
      throw entry.wrong(BACKUP_STATE, "needs false, as backupEligible is false");
    }
    return new StoredCredential(
        bytes(entry, LONGEST_ID),
        entry.text(RP_ID),
        user(entry.object(USER)),
        key(entry),
        entry.truth(DISCOVERABLE),
        eligible,
        backedUp);
  }

  private static User user(JsonObject user) throws Malformed {
    Members.only(user, "a user", ID, NAME, DISPLAY_NAME);
    return new User(bytes(user, LONGEST_USER_ID), user.text(NAME), user.text(DISPLAY_NAME));
  }

  private static Bytes bytes(JsonObject object, int most) throws Malformed {
    var id = object.bytes(ID);
    if (id.isEmpty() || id.length() > most) {
      throw object.wrong(ID, "needs 1 to " + most + " bytes, found " + id.length());
    }
    return id;
  }

  private static SigningKey key(JsonObject entry) throws Malformed {
    var name = entry.text(ALGORITHM);
    var algorithm = CoseAlgorithm.of(name);
    if (algorithm.isEmpty()) {
      var all =
          Arrays.stream(CoseAlgorithm.values())
              .map(CoseAlgorithm::id)
              .collect(Collectors.joining(", "));
      throw entry.wrong(ALGORITHM, "'" + name + "' is not known; it may be " + all);
    }
    var pkcs8 = entry.bytes(PRIVATE_KEY);
    try {
      return SigningKey.fromPkcs8(algorithm.get(), pkcs8);
    } catch (Malformed e) {
      throw entry.wrong(PRIVATE_KEY, e.line());
    }
  }
}

package dev.passkeylab.cli;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceJson;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files and arguments of a `create` and a `get` at one site, in a folder of their own.
final class Ceremony {

  static final String RP_ID = "example.test";
  static final String ORIGIN = "https://login.example.test";
  static final Bytes CHALLENGE = Bytes.utf8("a challenge of thirty-two bytes!");

  private final Path folder;
  private Path store;
  private CoseAlgorithm algorithm = CoseAlgorithm.ES256;
  private String account = "ada";
  private String residentKey = "required";
  private String userVerification = "preferred";
  private String attestation = "none";

  Ceremony(Path folder) {
    this.folder = folder;
    this.store = folder.resolve("store.json");
  }

  Ceremony algorithm(CoseAlgorithm other) {
    algorithm = other;
    return this;
  }

  Ceremony account(String other) {
    account = other;
    return this;
  }

  Ceremony residentKey(String other) {
    residentKey = other;
    return this;
  }

  Ceremony userVerification(String other) {
    userVerification = other;
    return this;
  }

  Ceremony attestation(String other) {
    attestation = other;
    return this;
  }

  Ceremony store(Path other) {
    store = other;
    return this;
  }

  Path store() {
    return store;
  }

  Bytes user() {
    // As long as it may be, 64 bytes.
    return Bytes.utf8(account + "-".repeat(64 - account.length()));
  }

  String creation() {
    return """
    {"rp": {"id": "%s", "name": "Example"},
     "user": {"id": "%s", "name": "%s", "displayName": ""},
     "challenge": "%s",
     "pubKeyCredParams": [{"type": "public-key", "alg": %d}],
     "authenticatorSelection": {"residentKey": "%s", "userVerification": "%s"},
     "attestation": "%s"}
    """
        .formatted(
            RP_ID,
            user().base64url(),
            account,
            CHALLENGE.base64url(),
            algorithm.number(),
            residentKey,
            userVerification,
            attestation);
  }

  String request(String... allowed) {
    var descriptors = new ArrayList<String>();
    for (var id : allowed) {
      descriptors.add("{\"type\": \"public-key\", \"id\": \"%s\"}".formatted(id));
    }
    return """
    {"rpId": "%s", "challenge": "%s", "userVerification": "%s", "allowCredentials": %s}
    """
        .formatted(RP_ID, CHALLENGE.base64url(), userVerification, descriptors);
  }

  Path device(Device device) {
    return write("device.json", DeviceJson.write(device).bytes().asUtf8());
  }

  Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// {@return what `create` makes of the options, with the store}
  CommandLineRun create(String... more) {
    return run("create", creation(), more);
  }

  /// {@return what `get` makes of these options, with the store}
  CommandLineRun get(String options, String... more) {
    return run("get", options, more);
  }

  private CommandLineRun run(String command, String options, String... more) {
    var file = write(command + ".json", options).toString();
    var args =
        new ArrayList<>(
            List.of(command, "--options", file, "--origin", ORIGIN, "--store", store().toString()));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }
}

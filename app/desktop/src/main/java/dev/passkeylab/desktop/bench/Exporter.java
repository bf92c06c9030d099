package dev.passkeylab.desktop.bench;

import dev.passkeylab.authenticator.StoredCredential;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.desktop.look.Copy;
import dev.passkeylab.lab.files.FileTrouble;
import dev.passkeylab.lab.files.WholeFile;
import dev.passkeylab.lab.run.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Takes a passkey out of the lab, private key and all, as a store that the command line reads.
///
/// @param where asks for the file, given the name that it might have
/// @param said takes what came of it
record Exporter(Function<String, Optional<Path>> where, Consumer<String> said) {

  private static final String READ_BY = "Read it with passkey-lab get --store.";

  void copy(Standing.Device device, StoredCredential credential) {
    Copy.text(device.export(credential).asUtf8());
    said.accept("Copied the passkey with its private key. " + READ_BY);
  }

  void save(Standing.Device device, StoredCredential credential) {
    var name = credential.user().name().replaceAll("[^A-Za-z0-9@._-]", "_");
    where
        .apply("%s-on-%s.json".formatted(name, device.traits().name()))
        .ifPresent(file -> write(file, device.export(credential)));
  }

  private void write(Path file, Bytes store) {
    try {
      WholeFile.writeSecret(file, Bytes.concat(store, Bytes.utf8("\n")));
      said.accept("Saved the passkey with its private key in " + file + ". " + READ_BY);
    } catch (IOException e) {
      said.accept("Not saved: " + file + " cannot be written: " + FileTrouble.inWords(e));
    }
  }
}

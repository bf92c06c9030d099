package dev.passkeylab.cli;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.files.FileTrouble;
import dev.passkeylab.lab.files.WholeFile;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.CredentialRecordJson;
import dev.passkeylab.webauthn.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file with a credential record.
final class CredentialFile {

  private CredentialFile() {}

  static CredentialRecord read(Path file) throws WrongInput {
    try {
      return CredentialRecordJson.read(JsonObject.read(Bytes.wrap(Files.readAllBytes(file))));
    } catch (NoSuchFileException _) {
      throw new WrongInput("there is no file " + file);
    } catch (IOException e) {
      throw new WrongInput("cannot read " + file + ": " + FileTrouble.inWords(e));
    } catch (Malformed e) {
      throw WrongInput.in(file.toString(), e);
    }
  }

  /// A record that is half written would lock somebody out, so the old one stays until the new one
  /// is complete.
  static void write(Path file, CredentialRecord record) throws WrongInput {
    try {
      WholeFile.write(file, Bytes.utf8(CredentialRecordJson.write(record).toPrettyString() + "\n"));
    } catch (IOException e) {
      throw new WrongInput(
          "the credential record cannot be written to " + file + ": " + FileTrouble.inWords(e));
    }
  }
}

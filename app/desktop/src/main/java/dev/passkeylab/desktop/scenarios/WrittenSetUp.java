package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.scenario.write.CannotBeWritten;
import dev.passkeylab.lab.scenario.write.SetUpWriter;
import java.io.IOException;
import java.util.Optional;

/// What is set up in the lab, as the text of its file would say it.
final class WrittenSetUp {

  private WrittenSetUp() {}

  /// {@return the text of the lab's file with what is set up there}
  ///
  /// @param before what is not saved of that file
  /// @throws CannotBeWritten when the file cannot be made to say it
  /// @throws IOException when it cannot be read
  static Draft of(Snapshot lab, Optional<Draft> before) throws CannotBeWritten, IOException {
    var ref = lab.script().ref();
    var kept = before.isPresent() ? before.get().kept() : Written.kept(ref);
    var text =
        SetUpWriter.write(
            ref.path(),
            before.map(Draft::text).orElse(kept),
            ref.folder().sources(),
            Optional.of(lab.script().variation()).filter(it -> !it.isEmpty()),
            lab.setUp().bench());
    return new Draft(kept, text);
  }
}

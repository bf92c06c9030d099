package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the window drives: a scenario that is played step by step and by hand. It is held by one
/// thread at a time.
public interface Engine extends AutoCloseable {

  /// {@return where it stands}
  Snapshot look();

  /// Carries out the next step of the scenario.
  void step();

  /// Carries out all that is left, up to the first step that fails.
  void run();

  /// Takes the last step or act back.
  void back();

  /// Sets another variation of the scenario up. One that is not there changes nothing.
  void choose(String variation);

  /// Sets another scenario up, and leaves the one that was there.
  ///
  /// @param files its variations, at least one; the first is set up
  void open(List<ScenarioFile> files);

  /// Begins again.
  void restart();

  /// Does by hand what a person might do.
  ///
  /// @throws ActRefused when it does not fit the moment
  void act(Act act) throws ActRefused;

  /// Writes the report on what has been done so far.
  ///
  /// @param file an HTML file, written anew
  void report(Path file) throws IOException;

  @Override
  void close();
}

package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.scenario.Decision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the window drives: a scenario that is played step by step and by hand. It is held by one
/// thread at a time.
public interface Engine extends AutoCloseable {

  /// {@return where it stands}
  Snapshot look();

  /// Carries out the next step of the scenario.
  void step();

  /// Goes on behind the next step without carrying it out, if what it is for was done by hand
  /// already. If not, nothing changes.
  void skip();

  /// Carries out all that is left, up to a breakpoint or the first step that fails.
  void run();

  /// Takes the last step or act back.
  void back();

  /// Sets another variation of the scenario up. One that is not there changes nothing.
  void choose(String variation);

  /// Sets another scenario up, and leaves the one that was there.
  ///
  /// @param files its variations, at least one; the first is set up
  void open(List<ScenarioFile> files);

  /// Reads a file again, if it is the one that is set up and says by now what that is, with the
  /// same steps: then there are no edits any more.
  ///
  /// @throws ScenarioFile.WrongFile when there is no scenario in it
  void saved(FileRef file) throws ScenarioFile.WrongFile;

  /// Begins again.
  void restart();

  /// Does by hand what a person might do.
  ///
  /// @throws ActRefused when it does not fit the moment
  void act(Act act) throws ActRefused;

  /// Sets something else up, and does again what has been done, as far as it goes. The edit can be
  /// undone.
  ///
  /// @param name what is edited, in words
  void edit(String name, Bench bench);

  /// Undoes the last edit that is in force. Without one, nothing changes.
  void undo();

  /// Does again what was undone last. Without that, nothing changes.
  void redo();

  /// Answers for the person from now on whenever that device asks while acting by hand.
  ///
  /// @throws ActRefused when what it asks now cannot be answered so
  void gesture(String device, Gesture gesture) throws ActRefused;

  /// {@return the decision that the entry numbered `seq` belongs to}
  Optional<Decision> decision(int seq);

  /// Goes back to a decision and makes it otherwise.
  ///
  /// @throws ActRefused when the reply does not fit; then nothing has happened
  void branch(Decision decision, Reply reply) throws ActRefused;

  /// Lets a run stop before that step, or no longer.
  ///
  /// @param step its index, from 0
  void turnBreakpoint(int step);

  /// {@return the index of the step that led to the entry numbered `seq`, from 0; empty where that
  /// was done by hand or while setting up}
  OptionalInt stepOf(int seq);

  /// Writes the report on what has been done so far.
  ///
  /// @param file an HTML file, written anew
  void report(Path file) throws IOException;

  @Override
  void close();
}

package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.bench.Bench;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is set up, and how that came from what the scenario's file says. The edits are benches, and
/// undoing is going back among them.
///
/// @param written what the file says
/// @param edits what was made of it, the oldest first
/// @param done how many of the edits are in force; those behind have been undone
/// @param before what the person did when a device asked, by its name, before the first edit
public record SetUp(Bench written, List<Edit> edits, int done, Map<String, Gesture> before) {

  /// A bench with what was done to get it, in words: `laptop: backup none`.
  ///
  /// @param gestures what the person does when a device asks, by its name; where it has none, the
  ///   person is asked
  public record Edit(String name, Bench bench, Map<String, Gesture> gestures) {

    public Edit {
      gestures = Map.copyOf(gestures);
    }
  }

  public SetUp {
    edits = List.copyOf(edits);
    before = Map.copyOf(before);
  }

  /// {@return what a file sets up}
  static SetUp of(Bench written) {
    return new SetUp(written, List.of(), 0, Map.of());
  }

  /// {@return what is set up}
  public Bench bench() {
    return done == 0 ? written : edits.get(done - 1).bench();
  }

  /// {@return what the person does when that device asks}
  public Gesture gesture(String device) {
    return gestures().getOrDefault(device, Gesture.ASK_ME);
  }

  private Map<String, Gesture> gestures() {
    return done == 0 ? before : edits.get(done - 1).gestures();
  }

  /// {@return whether there is something to undo}
  public boolean canUndo() {
    return done > 0;
  }

  /// {@return whether there is something to do again}
  public boolean canRedo() {
    return done < edits.size();
  }

  /// {@return the same with another bench, by an edit of that name; what was undone is gone}
  SetUp edited(String name, Bench bench) {
    return edited(new Edit(name, bench, gestures()));
  }

  private SetUp edited(Edit edit) {
    var all = new ArrayList<>(edits.subList(0, done));
    all.add(edit);
    return new SetUp(written, all, all.size(), before);
  }

  /// {@return the same with so many edits in force}
  SetUp at(int done) {
    return new SetUp(written, edits, done, before);
  }

  /// {@return the same, now that it is what the file says}
  SetUp saved() {
    return new SetUp(bench(), List.of(), 0, gestures());
  }

  /// {@return the same with another gesture, which can be undone as an edit can}
  SetUp with(String device, Gesture gesture) {
    var all = new HashMap<>(gestures());
    all.put(device, gesture);
    return edited(new Edit(device + ": next gesture " + gesture.word(), bench(), all));
  }
}

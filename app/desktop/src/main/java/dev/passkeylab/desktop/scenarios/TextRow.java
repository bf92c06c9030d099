package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.lab.scenario.ScenarioError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A row of the text: a line of the file, or what is wrong with the line above.
sealed interface TextRow {

  /// {@return which line of the file it is, or is about, from 1}
  int number();

  /// A line.
  ///
  /// @param wrong the column of the first mistake in it, from 1
  /// @param passed whether the step that begins here passed, where it was taken
  /// @param seen what was seen where something else was wanted
  /// @param breaks whether a run in the lab stops before it
  /// @param next whether the lab takes the step here next
  record Line(
      int number,
      List<YamlLines.Piece> pieces,
      OptionalInt wrong,
      Optional<Boolean> passed,
      Optional<String> seen,
      boolean breaks,
      boolean next)
      implements TextRow {}

  /// A mistake.
  record Mistake(ScenarioError error) implements TextRow {

    @Override
    public int number() {
      return error.line();
    }
  }

  /// {@return the rows of a file}
  static List<TextRow> of(Written written, Marks marks) {
    var rows = new ArrayList<TextRow>();
    var lines = YamlLines.of(written.text());
    for (int number = 1; number <= lines.size(); number++) {
      int line = number;
      var errors = written.own().stream().filter(it -> it.line() == line).toList();
      rows.add(
          new Line(
              number,
              lines.get(number - 1),
              errors.stream().mapToInt(ScenarioError::column).min(),
              Optional.ofNullable(marks.passed().get(number)),
              Optional.ofNullable(marks.seen().get(number)),
              marks.breaks().contains(number),
              number == marks.next()));
      errors.forEach(error -> rows.add(new Mistake(error)));
    }
    written.own().stream()
        .filter(it -> it.line() > lines.size())
        .forEach(error -> rows.add(new Mistake(error)));
    return rows;
  }
}

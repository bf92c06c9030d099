package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.lab.scenario.ScenarioError;
import java.util.List;
import java.util.Locale;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/// The colours of a scenario that is being changed, the same as where it is read.
final class YamlColours implements SyntaxDecorator {

  private final List<ScenarioError> wrong;
  private List<List<YamlLines.Piece>> lines = List.of();
  private boolean stale = true;

  /// @param wrong the mistakes in the text, as it was when it was read last
  YamlColours(List<ScenarioError> wrong) {
    this.wrong = List.copyOf(wrong);
  }

  @Override
  public RichParagraph createRichParagraph(CodeTextModel model, int index) {
    if (stale) {
      lines = YamlLines.of(text(model));
      stale = false;
    }
    var paragraph = RichParagraph.builder();
    int length = 0;
    // blank lines at the end are no lines of the text
    for (var piece : index < lines.size() ? lines.get(index) : List.<YamlLines.Piece>of()) {
      length += piece.text().length();
      paragraph.addWithStyleNames(
          piece.text(), "yaml-" + piece.kind().name().toLowerCase(Locale.ROOT));
    }
    for (var error : wrong) {
      int from = error.column() - 1;
      if (error.line() == index + 1 && from < length) {
        paragraph.addWavyUnderline(from, length - from, "yaml-mistake");
      }
    }
    return paragraph.build();
  }

  private static String text(CodeTextModel model) {
    var text = new StringBuilder();
    for (int i = 0; i < model.size(); i++) {
      text.append(model.getPlainText(i)).append('\n');
    }
    return text.toString();
  }

  @Override
  public void handleChange(
      CodeTextModel model, TextPos start, TextPos end, int top, int added, int bottom) {
    stale = true;
  }
}

package dev.passkeylab.cli;

import dev.passkeylab.lab.files.FileTrouble;
import dev.passkeylab.lab.report.HtmlReport;
import dev.passkeylab.lab.report.JsonReport;
import dev.passkeylab.lab.report.JunitReport;
import dev.passkeylab.lab.scenario.ScenarioResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A report that was asked for: its format and its file.
record ReportFile(Format format, Path file) {

  enum Format {
    HTML,
    JSON,
    JUNIT
  }

  /// {@return what `html=F`, `json=F` or `junit=F` asks for}
  static ReportFile of(String option) throws WrongInput {
    int equals = option.indexOf('=');
    var format = equals < 0 ? option : option.substring(0, equals);
    if (equals < 0 || equals == option.length() - 1) {
      throw new WrongInput(
          "--report " + option + ": write the format and the file, as in html=report.html");
    }
    var file = Path.of(option.substring(equals + 1));
    return switch (format) {
      case "html" -> new ReportFile(Format.HTML, file);
      case "json" -> new ReportFile(Format.JSON, file);
      case "junit" -> new ReportFile(Format.JUNIT, file);
      default ->
          throw new WrongInput(
              "--report "
                  + option
                  + ": there is no format '"
                  + format
                  + "'; there are html, json and junit");
    };
  }

  void write(List<ScenarioResult> results) throws WrongInput {
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      switch (format) {
        case HTML -> HtmlReport.write(file, results);
        case JUNIT -> Files.writeString(file, JunitReport.text(results));
        case JSON -> Files.writeString(file, JsonReport.text(results) + "\n");
      }
    } catch (IOException e) {
      throw new WrongInput(
          "the report cannot be written to " + file + ": " + FileTrouble.inWords(e));
    }
  }
}

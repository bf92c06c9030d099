package dev.passkeylab.lab.report;

import dev.passkeylab.lab.scenario.ScenarioError;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.ScenarioResult.Result;
import dev.passkeylab.lab.scenario.StepResult;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What came of scenarios, for programs.
public final class JsonReport {

  private static final JsonMapper JSON = new JsonMapper();

  private JsonReport() {}

  /// {@return the report as indented JSON, without a line feed at its end}
  public static String text(List<ScenarioResult> results) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object(results));
  }

  private static ObjectNode object(List<ScenarioResult> results) {
    var report = JSON.createObjectNode();
    var scenarios = report.putArray("scenarios");
    results.forEach(it -> scenarios.add(scenario(it)));
    report.put("passed", ConsoleReport.count(results, Result.PASSED));
    report.put("failed", ConsoleReport.count(results, Result.FAILED));
    report.put("invalid", ConsoleReport.count(results, Result.INVALID));
    return report;
  }

  private static ObjectNode scenario(ScenarioResult result) {
    var scenario = JSON.createObjectNode();
    scenario.put("file", result.file());
    scenario.put("name", result.name());
    scenario.put("variation", result.variation().orElse(null));
    result.seed().ifPresent(seed -> scenario.put("seed", seed));
    scenario.put("result", result.result().id());
    var steps = scenario.putArray("steps");
    result.steps().forEach(it -> steps.add(step(result, it)));
    var errors = scenario.putArray("errors");
    result.errors().forEach(it -> errors.add(error(it)));
    result.bug().ifPresent(bug -> scenario.put("bug", bug.toString()));
    scenario.put("milliseconds", result.milliseconds());
    return scenario;
  }

  private static ObjectNode step(ScenarioResult scenario, StepResult result) {
    var step =
        JSON.createObjectNode()
            .put("line", result.line())
            .put("verb", result.verb())
            .put("result", result.passed() ? "passed" : "failed")
            .put("message", result.message());
    var file = result.place().file();
    return file.equals(scenario.file()) ? step : step.put("file", file);
  }

  private static ObjectNode error(ScenarioError error) {
    return JSON.createObjectNode()
        .put("file", error.file())
        .put("line", error.line())
        .put("column", error.column())
        .put("message", error.message())
        .put("expected", error.expected());
  }
}

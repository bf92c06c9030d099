package dev.passkeylab.lab.report;

import dev.passkeylab.lab.scenario.ScenarioError;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.ScenarioResult.Result;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// What came of scenarios in the XML of JUnit, which servers for continuous integration show: a
/// suite a file, a case a scenario.
public final class JunitReport {

  private final XMLStreamWriter xml;

  private JunitReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /// {@return the report}
  public static String text(List<ScenarioResult> results) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      new JunitReport(xml).suites(results);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML cannot be written into memory", e);
    }
    return text.append('\n').toString();
  }

  private void suites(List<ScenarioResult> results) throws XMLStreamException {
    start("testsuites");
    xml.writeAttribute("name", "Passkey Lab");
    totals(results);
    for (var suite : byFile(results).entrySet()) {
      start("testsuite");
      attribute("name", suite.getKey());
      totals(suite.getValue());
      for (var result : suite.getValue()) {
        scenario(result);
      }
      end();
    }
    end();
  }

  private static Map<String, List<ScenarioResult>> byFile(List<ScenarioResult> results) {
    return results.stream()
        .collect(
            Collectors.groupingBy(ScenarioResult::file, LinkedHashMap::new, Collectors.toList()));
  }

  private void totals(List<ScenarioResult> results) throws XMLStreamException {
    long errors = results.stream().filter(JunitReport::isError).count();
    xml.writeAttribute("tests", Integer.toString(results.size()));
    xml.writeAttribute(
        "failures", Long.toString(ConsoleReport.count(results, Result.FAILED) - bugs(results)));
    xml.writeAttribute("errors", Long.toString(errors));
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute(
        "time", seconds(results.stream().mapToLong(ScenarioResult::milliseconds).sum()));
  }

  private static long bugs(List<ScenarioResult> results) {
    return results.stream().filter(it -> it.bug().isPresent()).count();
  }

  private static boolean isError(ScenarioResult result) {
    return result.result() == Result.INVALID || result.bug().isPresent();
  }

  private void scenario(ScenarioResult result) throws XMLStreamException {
    start("testcase");
    attribute("classname", result.file());
    attribute("name", name(result));
    attribute("file", result.failure().map(it -> it.place().file()).orElse(result.file()));
    if (result.failure().isPresent()) {
      xml.writeAttribute("line", Integer.toString(result.failure().get().line()));
    }
    xml.writeAttribute("time", seconds(result.milliseconds()));
    if (result.seed().isPresent()) {
      start("properties");
      start("property");
      xml.writeAttribute("name", "seed");
      xml.writeAttribute("value", Long.toString(result.seed().getAsLong()));
      end();
      end();
    }
    outcome(result);
    end();
  }

  private void outcome(ScenarioResult result) throws XMLStreamException {
    if (result.bug().isPresent()) {
      problem("error", "bug", "This is a bug of Passkey Lab's: " + result.bug().get(), result);
      return;
    }
    var first = result.errors().stream().findFirst().map(ScenarioError::toString).orElse("");
    switch (result.result()) {
      case PASSED -> {}
      case FAILED ->
          problem("failure", result.failure().map(it -> it.verb()).orElse("step"), first, result);
      case INVALID -> problem("error", "invalid", first, result);
    }
  }

  private void problem(String element, String type, String message, ScenarioResult result)
      throws XMLStreamException {
    start(element);
    attribute("type", type);
    attribute("message", message);
    xml.writeCharacters(legal(String.join("\n", ConsoleReport.lines(result))));
    end();
  }

  private static String name(ScenarioResult result) {
    var name = result.name().isEmpty() ? result.file() : result.name();
    return result.variation().map(it -> name + " [" + it + "]").orElse(name);
  }

  private static String seconds(long milliseconds) {
    return String.format(Locale.ROOT, "%.3f", milliseconds / 1000.0);
  }

  private void start(String element) throws XMLStreamException {
    xml.writeStartElement(element);
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  // XML has no way to write some characters, not even escaped.
  private static String legal(String text) {
    var legal = new StringBuilder(text.length());
    text.codePoints().forEach(it -> legal.appendCodePoint(isLegal(it) ? it : '\uFFFD'));
    return legal.toString();
  }

  private static boolean isLegal(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }
}

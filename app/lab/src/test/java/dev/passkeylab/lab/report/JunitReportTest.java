package dev.passkeylab.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.ScenarioRunner;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// The XML that servers read: well-formed whatever a scenario says, and right in its numbers.
class JunitReportTest {

  private static final String TEXT =
      """
      scenario: "%s"
      seed: 3
      relying-party: { id: example.test }
      steps:
        - visit: /sign-in
        - expect: { page: %s }
      """;

  private static ScenarioResult result(String name, String page) {
    return switch (ScenarioReader.read("a.passkey.yaml", TEXT.formatted(name, page))) {
      case Reading.Valid(var scenarios) ->
          new ScenarioRunner(OptionalLong.empty()).run(scenarios.getFirst());
      case Reading.Invalid(var errors, _) -> throw new AssertionError(errors);
    };
  }

  private static ScenarioResult invalid() {
    return new ScenarioRunner(OptionalLong.empty())
        .run(Path.of("no-such-file.passkey.yaml"))
        .getFirst();
  }

  private static Document parsed(List<ScenarioResult> results) throws Exception {
    var text = JunitReport.text(results);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static Element first(Document document, String name) {
    return (Element) document.getElementsByTagName(name).item(0);
  }

  @Test
  void countsWhatPassedAndFailedAndCouldNotBeRead() throws Exception {
    var document = parsed(List.of(result("a", "/sign-in"), result("b", "/home"), invalid()));
    var all = document.getDocumentElement();

    assertThat(all.getAttribute("tests")).isEqualTo("3");
    assertThat(all.getAttribute("failures")).isEqualTo("1");
    assertThat(all.getAttribute("errors")).isEqualTo("1");
    assertThat(document.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
    assertThat(first(document, "property").getAttribute("value")).isEqualTo("3");
  }

  @Test
  void saysWhereAndWhatFailed() throws Exception {
    var failure = first(parsed(List.of(result("b", "/home"))), "failure");

    assertThat(failure.getAttribute("type")).isEqualTo("expect");
    assertThat(failure.getAttribute("message"))
        .isEqualTo("a.passkey.yaml:6:21: page: seen /sign-in; expected /home");
    assertThat(failure.getTextContent()).contains("wanted", "/home", "seen", "/sign-in");
    assertThat(first(parsed(List.of(invalid())), "error").getAttribute("type"))
        .isEqualTo("invalid");
  }

  @Test
  void writesNothingThatXmlDoesNotAllow() throws Exception {
    var hostile = "<&\\u0000\\u0008]]>\\uFFFF\\e[31m";
    var document = parsed(List.of(result(hostile, "/home")));

    assertThat(first(document, "testcase").getAttribute("name")).startsWith("<&").contains("]]>");
  }
}

package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which files a scenario file names.
class NamedFilesTest {

  @Test
  void whatIsUsedAndWhatBytesAreComparedWith() {
    var text =
        """
        use: [a.prefix.yaml, ../b.prefix.yaml]
        steps:
          - visit: /use
          - expect:
              bytes: { response.clientDataJSON: golden/one, response.signature: golden/two }
          - expect: { bytes: { response.clientDataJSON: golden/one } }
        """;
    assertThat(NamedFiles.in(text))
        .containsExactly("a.prefix.yaml", "../b.prefix.yaml", "golden/one", "golden/two");
  }

  @Test
  void noneWhereNoneIsNamed() {
    assertThat(NamedFiles.in("scenario: x")).isEmpty();
    assertThat(NamedFiles.in("")).isEmpty();
    assertThat(NamedFiles.in("{ use: [")).isEmpty();
  }
}

package dev.passkeylab.cbor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdnTest {

  private static CborItem item(String hex) {
    return CborStructure.read(Bytes.fromHex(hex)).root();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          f93c00             | 1.0
          f98000             | -0.0
          fb7e37e43c8800759c | 1.0e+300
          fb3ee4f8b588e368f1 | 1.0e-5
          fa47c35000         | 100000.0
          c202               | 2(2)
          9fff               | [_ ]
          bf0102ff           | {_ 1: 2}
          5fff               | ''_
          7fff               | ""_
          7f61616162ff       | (_ "a", "b")
          62225c             | "\\"\\\\"
          630a0d09           | "\\n\\r\\t"
          63e280ae           | "\\u202e"
          f0                 | simple(16)
          82                 | []
          8201               | [1]
          a101               | {1: <broken>}
          """)
  void printsDiagnosticNotation(String hex, String printed) {
    assertThat(Edn.print(item(hex.strip()))).isEqualTo(printed.strip());
  }

  @Test
  void indentsByTwoSpacesAndKeepsEmptyContainersOnOneLine() {
    assertThat(Edn.indented(item("a3010280a003820405")))
        .isEqualTo(
            """
            {
              1: 2,
              []: {},
              3: [
                4,
                5
              ]
            }\
            """);
  }

  @Test
  void briefIsCutWithAnEllipsis() {
    assertThat(Edn.brief(item("83010203"), 9)).isEqualTo("[1, 2, 3]");
    assertThat(Edn.brief(item("83010203"), 8)).isEqualTo("[1, 2, …");
    assertThat(Edn.brief(item("5820" + "ab".repeat(32)), 8)).isEqualTo("h'ababa…");
    assertThat(Edn.brief(item("64f09f9491"), 2)).isEqualTo("\"…");
  }
}

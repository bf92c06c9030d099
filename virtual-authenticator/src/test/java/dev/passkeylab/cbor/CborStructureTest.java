package dev.passkeylab.cbor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import dev.passkeylab.cbor.CborItem.ArrayItem;
import dev.passkeylab.cbor.CborItem.ByteString;
import dev.passkeylab.cbor.CborItem.MapItem;
import dev.passkeylab.cbor.CborItem.TextString;
import dev.passkeylab.cbor.CborItem.Whole;
import dev.passkeylab.cbor.CborProblem.Kind;
import dev.passkeylab.cbor.CborProblem.Severity;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CborStructureTest {

  private static final Set<Kind> SEEN = new HashSet<>();

  @AfterAll
  static void everyKindOfProblemHasAnExampleHere() {
    assertThat(SEEN).containsAll(EnumSet.allOf(Kind.class));
  }

  private static CborStructure read(String hex) {
    return CborStructure.read(Bytes.fromHex(hex));
  }

  private static void assertOnlyProblem(String hex, Kind kind, int offset, String path) {
    SEEN.add(kind);
    assertThat(read(hex).problems())
        .singleElement()
        .satisfies(p -> {
          assertThat(p.kind()).isEqualTo(kind);
          assertThat(p.offset()).isEqualTo(offset);
          assertThat(p.path()).isEqualTo(path);
          assertThat(p.message()).isNotBlank();
        });
  }

  @Nested
  class Section3Spans {

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            # hex          head, offset of content
            00           , 1   , 1
            1818         , 2   , 2
            1b0000000100000000, 9, 9
            4401020304   , 1   , 1
            5818000000000000000000000000000000000000000000000000, 2, 2
            80           , 1   , 1
            c200         , 1   , 1
            f97e00       , 3   , 3
            """)
    void headIsTheLengthOfTheHeader(String hex, int head, int content) {
      assertThat(read(hex).root().head()).isEqualTo(head);
      assertThat(read(hex).root().contentOffset()).isEqualTo(content);
    }

    @Test
    void everyChildLiesInItsParentOneBehindTheOther() {
      var map = (MapItem) read("a201820203036161").root();

      assertThat(map.span()).isEqualTo(new Span(0, 8));
      assertThat(map.entries().get(0).key().span()).isEqualTo(new Span(1, 1));
      assertThat(map.entries().get(0).value().span()).isEqualTo(new Span(2, 3));
      assertThat(map.entries().get(0).span()).isEqualTo(new Span(1, 4));
      assertThat(map.entries().get(1).value().span()).isEqualTo(new Span(6, 2));
    }

    @Test
    void readsOneItemWithinALongerStringAndSaysWhereItEnds() {
      var read = CborStructure.read(Bytes.fromHex("ffa10102a0"), 1);

      assertThat(read.root().span()).isEqualTo(new Span(1, 3));
      assertThat(read.end()).isEqualTo(4);
      assertThat(read.problems()).isEmpty();
    }

    @Test
    void findsEntriesByIntegerAndByText() {
      var map = (MapItem) read("a3010220036161f5").root();

      assertThat(map.get(-1)).map(Edn::print).contains("3");
      assertThat(map.get("a")).map(Edn::print).contains("true");
      assertThat(map.get(7)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            1bffffffffffffffff, 18446744073709551615
            3bffffffffffffffff, -18446744073709551616
            1b7fffffffffffffff, 9223372036854775807
            3b7fffffffffffffff, -9223372036854775808
            """)
    void integersHaveTheirWholeRange(String hex, String value) {
      assertThat(((Whole) read(hex).root()).value()).hasToString(value);
      assertThat(Edn.print(read(hex).root())).isEqualTo(value);
    }

    @Test
    void chunksArePutTogetherAndKept() {
      var bytes = (ByteString) read("5f42010243030405ff").root();
      var text = (TextString) read("7f61616162ff").root();

      assertThat(bytes.content()).isEqualTo(Bytes.ofInts(1, 2, 3, 4, 5));
      assertThat(bytes.chunks())
          .extracting(CborItem::span)
          .containsExactly(new Span(1, 3), new Span(4, 4));
      assertThat(text.text()).isEqualTo("ab");
    }
  }

  @Nested
  class Section3WellFormedness {

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            # hex      , kind             , offset, path
            ''         , TRUNCATED        , 0     , /
            19         , TRUNCATED        , 1     , /
            1901       , TRUNCATED        , 2     , /
            42         , LENGTH_BEYOND_END, 0     , /
            820142     , LENGTH_BEYOND_END, 2     , /1
            a2010203   , LENGTH_BEYOND_END, 0     , /
            8301       , LENGTH_BEYOND_END, 0     , /
            a1         , LENGTH_BEYOND_END, 0     , /
            82a10102   , TRUNCATED        , 4     , /1
            1c         , RESERVED_INFO    , 0     , /
            811f       , RESERVED_INFO    , 1     , /0
            a1613f3f   , RESERVED_INFO    , 3     , '/"?"'
            df00       , RESERVED_INFO    , 0     , /
            fd         , RESERVED_INFO    , 0     , /
            a10382f818f5, RESERVED_SIMPLE , 4     , /3/0
            f814       , RESERVED_SIMPLE  , 1     , /
            ff         , STRAY_BREAK      , 0     , /
            8201ff     , STRAY_BREAK      , 2     , /1
            a101ff     , STRAY_BREAK      , 2     , /1
            """)
    void reportsMalformedBytesAtTheirOffset(String hex, Kind kind, int offset, String path) {
      assertOnlyProblem(hex, kind, offset, path);
    }

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            # hex      , kind         , offset, path
            bf01ff     , MISSING_VALUE, 2     , /1
            5f00ff     , BAD_CHUNK    , 1     , /
            5f6161ff   , BAD_CHUNK    , 1     , /
            5f5f4100ff , BAD_CHUNK    , 1     , /
            7f4100ff   , BAD_CHUNK    , 1     , /
            5f4100     , TRUNCATED    , 3     , /
            9f01       , TRUNCATED    , 2     , /1
            bf01       , TRUNCATED    , 2     , /1
            9f5f4100   , TRUNCATED    , 4     , /0
            """)
    void reportsWhatEndsAnIndefiniteLengthWrongly(String hex, Kind kind, int offset, String path) {
      SEEN.add(kind);
      assertThat(read(hex).first(Severity.MALFORMED))
          .hasValueSatisfying(p -> {
            assertThat(p.kind()).isEqualTo(kind);
            assertThat(p.offset()).isEqualTo(offset);
            assertThat(p.path()).isEqualTo(path);
          });
    }

    @Test
    void reportsNestingBeyondTheLimitWhereItBegins() {
      SEEN.add(Kind.TOO_DEEP);
      var read = read("81".repeat(CborStructure.DEEPEST + 10) + "00");

      assertThat(read.first(Severity.MALFORMED))
          .hasValueSatisfying(p -> {
            assertThat(p.kind()).isEqualTo(Kind.TOO_DEEP);
            assertThat(p.offset()).isEqualTo(CborStructure.DEEPEST);
          });
    }

    @Test
    void keepsTheChildrenOfATruncatedArray() {
      var array = (ArrayItem) read("8401026161").root();

      assertThat(array.items()).extracting(Edn::print).containsExactly("1", "2", "\"a\"");
    }

    @Test
    void keepsTheKeyWhoseValueIsCutOff() {
      var map = (MapItem) read("a201026161").root();

      assertThat(Edn.print(map)).isEqualTo("{1: 2, \"a\": <broken>}");
    }
  }

  @Nested
  class Section5Validity {

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            # hex                , offset, path
            a201020103           , 3     , /1
            a2616102616103       , 4     , /a
            a26161a2010201036162f6, 6    , /a/1
            a28101008101f5       , 4     , /[1]
            """)
    void reportsDuplicateKeyAtItsOffset(String hex, int offset, String path) {
      assertOnlyProblem(hex, Kind.DUPLICATE_KEY, offset, path);
    }

    @Test
    void aKeyWrittenInAnotherWayIsStillTheSameKey() {
      assertThat(read("a20102180103").problems())
          .extracting(CborProblem::kind)
          .containsExactly(Kind.NON_MINIMAL_INTEGER, Kind.DUPLICATE_KEY);
      assertThat(read("a26161027f6161ff03").first(Severity.INVALID)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            # hex      , offset, the rule
            61ff       , 1     , no such lead byte
            62c0af     , 1     , overlong
            63e08080   , 2     , overlong
            63eda080   , 2     , surrogate
            64f4908080 , 2     , above U+10FFFF
            6361c328   , 3     , not a continuation
            62e282     , 3     , cut off
            """)
    void reportsTextThatIsNotUtf8AtTheFirstBadByte(String hex, int offset, String rule) {
      assertOnlyProblem(hex, Kind.INVALID_UTF8, offset, "/");
    }

    @Test
    void aCharacterMayNotBeSplitOverChunks() {
      assertThat(read("7f61c361a9ff").first(Severity.INVALID))
          .hasValueSatisfying(p -> assertThat(p.kind()).isEqualTo(Kind.INVALID_UTF8));
    }

    @Test
    void reportsBytesBehindTheItem() {
      assertOnlyProblem("a1010200ff", Kind.TRAILING_BYTES, 3, "/");
    }
  }

  @Nested
  class Ctap2CanonicalForm {

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            # hex              , kind               , offset, path
            1817               , NON_MINIMAL_INTEGER, 0     , /
            a1011900ff         , NON_MINIMAL_INTEGER, 2     , /1
            1a0000ffff         , NON_MINIMAL_INTEGER, 0     , /
            1b00000000ffffffff , NON_MINIMAL_INTEGER, 0     , /
            3800               , NON_MINIMAL_INTEGER, 0     , /
            5801ff             , NON_MINIMAL_LENGTH , 0     , /
            780161             , NON_MINIMAL_LENGTH , 0     , /
            980100             , NON_MINIMAL_LENGTH , 0     , /
            b80100f5           , NON_MINIMAL_LENGTH , 0     , /
            9fff               , INDEFINITE_LENGTH  , 0     , /
            a20080015fff       , INDEFINITE_LENGTH  , 4     , /1
            a202000100         , UNSORTED_KEYS      , 3     , /1
            a220000100         , UNSORTED_KEYS      , 3     , /1
            a2626161006162f5   , UNSORTED_KEYS      , 5     , /b
            a218640018c800     , -                  , -1    , ''
            a2616100f500       , -                  , -1    , ''
            a2f5006161f4       , UNSORTED_KEYS      , 3     , /a
            c000               , TAG                , 0     , /
            8181818180         , NESTING            , 4     , /0/0/0/0
            """)
    void reportsOtherWaysOfWritingAtTheirOffset(String hex, String kind, int offset, String path) {
      if (offset < 0) {
        assertThat(read(hex).isCanonical()).isTrue();
      } else {
        assertOnlyProblem(hex, Kind.valueOf(kind), offset, path);
      }
    }

    @Test
    void isStillValid() {
      assertThat(read("a202000100").isValid()).isTrue();
      assertThat(read("a202000100").isCanonical()).isFalse();
    }
  }

  @Nested
  class Paths {

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            a1016c6e6f742061206e616d65207800, /
            a16161a12081c000      , /a/-1/0
            a161318100            , -
            a16131c000            , '/"1"'
            a14101c000            , /h'01'
            a1f5c000              , /true
            """)
    void stepsAreSpelledAsInDiagnosticNotation(String hex, String path) {
      var problems = read(hex).problems();
      assertThat(problems.isEmpty() ? "-" : problems.getFirst().path()).isEqualTo(path);
    }

    @Test
    void longKeysAreCut() {
      var read = read("a17903e8" + "61".repeat(1000) + "c000");

      assertThat(read.problems().getFirst().path()).hasSizeLessThan(60).endsWith("…");
    }
  }

  @Test
  void listsTheFirstThousandProblemsOfASeverityAndCountsTheRest() {
    var read = read("9907d0" + "c000".repeat(2000) + "ff");

    assertThat(read.problems()).hasSize(CborStructure.MOST_PROBLEMS + 1);
    assertThat(read.omitted()).isEqualTo(1000);
    assertThat(read.first(Severity.INVALID)).isPresent();
  }
}

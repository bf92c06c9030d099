package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicSuffixesTest {

  @ParameterizedTest
  @CsvSource({
    "com,com",
    "example.com,com",
    "login.example.com,com",
    "example.co.uk,co.uk",
    "co.uk,co.uk",
    "ada.github.io,github.io",
    "github.io,github.io"
  })
  void longestPlainRuleNamesTheSuffix(String domain, String suffix) {
    assertThat(PublicSuffixes.of(domain)).isEqualTo(suffix);
  }

  @ParameterizedTest
  @CsvSource({"ck,ck", "b.ck,b.ck", "a.b.ck,b.ck", "c.kawasaki.jp,c.kawasaki.jp", "kawasaki.jp,jp"})
  void wildcardMakesASuffixOfEveryLabel(String domain, String suffix) {
    assertThat(PublicSuffixes.of(domain)).isEqualTo(suffix);
  }

  @ParameterizedTest
  @CsvSource({"www.ck,ck", "a.www.ck,ck", "city.kawasaki.jp,kawasaki.jp"})
  void exceptionIsNoSuffix(String domain, String suffix) {
    assertThat(PublicSuffixes.of(domain)).isEqualTo(suffix);
  }

  @ParameterizedTest
  @CsvSource({"example.test,test", "localhost,localhost", "a.b.localhost,localhost"})
  void lastLabelIsTheSuffixWhereNoRuleFits(String domain, String suffix) {
    assertThat(PublicSuffixes.of(domain)).isEqualTo(suffix);
  }

  @Test
  void rulesInOtherScriptsHoldForTheirAsciiForm() {
    assertThat(PublicSuffixes.of("a.xn--55qx5d.cn")).isEqualTo("xn--55qx5d.cn");
  }

  @Test
  void listSaysWhichItIsAndUnderWhichLicence() throws IOException {
    try (var in = PublicSuffixes.class.getResourceAsStream("public_suffix_list.dat")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);

      assertThat(text)
          .contains("Mozilla Public", "// VERSION: 2025-11-27", "===BEGIN PRIVATE DOMAINS===");
    }
  }
}

package dev.passkeylab.webauthn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsJsonTest {

  private static final String CREATION =
      """
      {"rp":{"name":"Example"},"user":{"id":"AQ","name":"ada","displayName":"Ada"},
       "challenge":"AAAA","pubKeyCredParams":[{"type":"public-key","alg":-7}]}\
      """;

  private static final String REQUEST = "{\"challenge\":\"AAAA\"}";

  private static CreationOptions creation(String json) throws Malformed {
    return OptionsJson.readCreation(Bytes.utf8(json));
  }

  private static CreationOptions creationWith(String members) throws Malformed {
    return creation(CREATION.replaceFirst("}$", "," + members + "}"));
  }

  private static RequestOptions requestWith(String members) throws Malformed {
    return OptionsJson.readRequest(Bytes.utf8(REQUEST.replaceFirst("}$", "," + members + "}")));
  }

  @Nested
  class Creation {

    @Test
    void hasTheDefaultsOfLevel3() throws Malformed {
      assertThat(creation(CREATION))
          .isEqualTo(
              new CreationOptions(
                  null,
                  "Example",
                  new User(Bytes.ofInts(1), "ada", "Ada"),
                  Bytes.fromHex("000000"),
                  List.of(-7L),
                  null,
                  List.of(),
                  null,
                  ResidentKey.DISCOURAGED,
                  UserVerification.PREFERRED,
                  "none",
                  false,
                  List.of()));
    }

    @Test
    void isReadBackAsItWasWritten() throws Malformed {
      var options =
          new CreationOptions(
              "example.test",
              "Example \"ä\"",
              new User(Bytes.fromHex("fbff"), "ada@example.test", "Ada Ä."),
              Bytes.fromHex("00".repeat(32)),
              List.of(-8L, -7L, -257L),
              Duration.ofMinutes(5),
              List.of(new Descriptor(Bytes.ofInts(7), List.of("internal", "made-up"))),
              Attachment.CROSS_PLATFORM,
              ResidentKey.REQUIRED,
              UserVerification.DISCOURAGED,
              "direct",
              true,
              List.of());

      assertThat(OptionsJson.readCreation(OptionsJson.write(options).bytes())).isEqualTo(options);
    }

    @Test
    void isTakenUnderPublicKeyToo() throws Malformed {
      var wrapped = "{\"mediation\":\"optional\",\"publicKey\":" + CREATION + "}";

      assertThat(creation(wrapped)).isEqualTo(creation(CREATION));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"residentKey\":\"required\"}|REQUIRED",
          "{\"residentKey\":\"preferred\",\"requireResidentKey\":true}|PREFERRED",
          "{\"requireResidentKey\":true}|REQUIRED",
          "{\"requireResidentKey\":false}|DISCOURAGED",
          "{\"residentKey\":\"later\",\"requireResidentKey\":true}|REQUIRED",
          "{\"residentKey\":\"later\"}|DISCOURAGED"
        })
    void asksForADiscoverableCredentialInNewWordsOrOld(String selection, ResidentKey wanted)
        throws Malformed {
      var options = creationWith("\"authenticatorSelection\":" + selection);

      assertThat(options.residentKey()).isEqualTo(wanted);
    }

    @Test
    void takesUnknownEnumValuesForAbsent() throws Malformed {
      var options =
          creationWith(
              "\"authenticatorSelection\":{\"authenticatorAttachment\":\"implant\","
                  + "\"userVerification\":\"maybe\"},\"attestation\":\"novel\"");

      assertThat(options.attachment()).isNull();
      assertThat(options.userVerification()).isEqualTo(UserVerification.PREFERRED);
      assertThat(options.attestation()).isEqualTo("novel");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "false,false", "null,false"})
    void asksForCredPropsOnlyWithTrue(String value, boolean asked) throws Malformed {
      assertThat(creationWith("\"extensions\":{\"credProps\":" + value + "}").credProps())
          .isEqualTo(asked);
    }

    @Test
    void parametersOfUnknownTypesAreNoEmptyList() throws Malformed {
      var options = creation(CREATION.replace("public-key", "tomorrow-key"));

      assertThat(options.algorithms()).containsExactly(0L);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"rp\":{\"name\":\"Example\"}|\"rp\":{}|rp.name",
          "\"rp\":|\"pr\":|rp",
          "\"rp\":{\"name\"|\"rp\":{\"id\":7,\"name\"|rp.id",
          "\"user\":|\"resu\":|user",
          "\"id\":\"AQ\"|\"id\":\"AQ==\"|user.id",
          "\"id\":\"AQ\"|\"id\":\"+/\"|user.id",
          "\"id\":\"AQ\"|\"id\":1|user.id",
          "\"name\":\"ada\",|''|user.name",
          "\"displayName\":\"Ada\"|\"displayName\":null|user.displayName",
          "\"AAAA\"|\"A\"|challenge",
          "\"challenge\"|\"Challenge\"|challenge",
          "\"pubKeyCredParams\"|\"params\"|pubKeyCredParams",
          "[{\"type\":\"public-key\",\"alg\":-7}]|{}|pubKeyCredParams",
          "[{\"type\"|[7,{\"type\"|pubKeyCredParams[0]",
          "\"alg\":-7|\"alg\":\"ES256\"|pubKeyCredParams[0].alg",
          "\"alg\":-7|\"alg\":-7.5|pubKeyCredParams[0].alg",
          ",\"alg\":-7|''|pubKeyCredParams[0].alg",
          "\"type\":\"public-key\",|''|pubKeyCredParams[0].type"
        })
    void tellsTheWrongMember(String part, String replacement, String path) {
      assertThat(CREATION).contains(part);
      assertThatThrownBy(() -> creation(CREATION.replace(part, replacement)))
          .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.path()).isEqualTo(path));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"timeout\":\"60000\"|timeout",
          "\"timeout\":1.5|timeout",
          "\"excludeCredentials\":{}|excludeCredentials",
          "\"excludeCredentials\":[{\"type\":\"public-key\"}]|excludeCredentials[0].id",
          "\"excludeCredentials\":[{\"id\":\"AA\"}]|excludeCredentials[0].type",
          "\"authenticatorSelection\":[]|authenticatorSelection",
          "\"authenticatorSelection\":{\"residentKey\":true}|authenticatorSelection.residentKey",
          "\"authenticatorSelection\":{\"requireResidentKey\":1}|"
              + "authenticatorSelection.requireResidentKey",
          "\"attestation\":0|attestation",
          "\"extensions\":{\"credProps\":\"yes\"}|extensions.credProps",
          "\"publicKey\":7|publicKey",
          "\"publicKey\":{\"rp\":7}|publicKey.rp"
        })
    void tellsTheWrongOptionalMember(String members, String path) {
      assertThatThrownBy(() -> creationWith(members))
          .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.path()).isEqualTo(path));
    }
  }

  @Nested
  class Request {

    @Test
    void hasTheDefaultsOfLevel3() throws Malformed {
      assertThat(OptionsJson.readRequest(Bytes.utf8(REQUEST)))
          .isEqualTo(
              new RequestOptions(
                  Bytes.fromHex("000000"),
                  null,
                  null,
                  List.of(),
                  UserVerification.PREFERRED,
                  List.of()));
    }

    @Test
    void isReadBackAsItWasWritten() throws Malformed {
      var options =
          new RequestOptions(
              Bytes.ofInts(1, 2, 3),
              Duration.ofSeconds(1),
              "example.test",
              List.of(new Descriptor(Bytes.ofInts(7), List.of("usb"))),
              UserVerification.REQUIRED,
              List.of());

      assertThat(OptionsJson.readRequest(OptionsJson.write(options).bytes())).isEqualTo(options);
    }

    @Test
    void descriptorsOfUnknownTypesAreNoEmptyList() throws Malformed {
      var options = requestWith("\"allowCredentials\":[{\"type\":\"password\",\"id\":\"AA\"}]");

      assertThat(options.allow()).containsExactly(Descriptor.OF_UNKNOWN_TYPE);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"rpId\":7|rpId",
          "\"userVerification\":true|userVerification",
          "\"allowCredentials\":[{\"type\":\"public-key\",\"id\":\"A\"}]|allowCredentials[0].id",
          "\"allowCredentials\":[{\"type\":\"public-key\",\"id\":\"AA\",\"transports\":\"usb\"}]|"
              + "allowCredentials[0].transports"
        })
    void tellsTheWrongMember(String members, String path) {
      assertThatThrownBy(() -> requestWith(members))
          .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.path()).isEqualTo(path));
    }
  }
}

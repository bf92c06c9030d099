package dev.passkeylab.lab.relyingparty.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageJsonTest {

  static Stream<Page> pages() {
    return Stream.of(
        new Page.SignIn("/sign-in", "Sign in", "Example", "username webauthn", true, ""),
        new Page.Upsell("/upsell", "Faster?", "ada@example.test", "text", "consent", ""),
        new Page.Home("/home", "Account", "ada@example.test", 2, "Passkey created."));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatItWrites(Page page) throws Malformed {
    assertThat(PageJson.read(PageJson.write(page).bytes())).isEqualTo(page);
  }

  @Test
  void namesThePagesThereAre() {
    var json = Bytes.utf8("{\"page\":\"x\",\"path\":\"/\",\"title\":\"\",\"message\":\"\"}");
    assertThatThrownBy(() -> PageJson.read(json))
        .isInstanceOf(Malformed.class)
        .hasMessageContaining("sign-in, sign-up, upsell or home");
  }
}

package dev.passkeylab.lab.relyingparty.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageJsonTest {

  static Stream<Page> pages() {
    var script = PageScript.USUAL.with(PageSwitch.FALLBACK, List.of("code"));
    return Stream.of(
        new Page.SignIn("/sign-in", "Sign in", "Example", script, "ada", "no"),
        new Page.Challenge(
            "/challenge", "Show", "ada", Factor.CODE, List.of(Factor.PASSWORD), true, "no"),
        new Page.Recovery("/recovery", "New password", "ada", "no"),
        new Page.SignUp("/sign-up", "Open", "Example", "no"),
        new Page.Reauthentication("/again", "Welcome", "ada", "to pay", true, false, "no"),
        new Page.Upsell(
            "/upsell", "Faster?", "ada", Wording.OTHER_DEVICE, "text", "who", "more", script, "no"),
        new Page.Home(
            "/home",
            "Account",
            "ada",
            List.of(new Page.Home.Row("AQ", "Laptop", "synced")),
            3,
            "Passkey created."),
        new Page.Passkey(
            "/passkey",
            "Laptop",
            "ada",
            "Laptop",
            List.of(new Page.Passkey.Line("Created", "today")),
            ""));
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
        .hasMessageContaining("sign-in, challenge, recovery");
  }
}

package dev.passkeylab.lab.relyingparty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.lab.relyingparty.store.Repository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// A passkey that is synced to several devices, all of which are in use at the same time.
class SamePasskeyTest {

  private static final int OTHERS = 5;

  private final Visitor visitor = new Visitor(this::busy);
  private int others;

  /// {@return a repository in which somebody else uses the passkey just before it is changed}
  private Repository busy(Repository calm) {
    return (Repository)
        Proxy.newProxyInstance(
            Repository.class.getClassLoader(),
            new Class<?>[] {Repository.class},
            (_, method, arguments) -> call(calm, method, arguments));
  }

  private Object call(Repository calm, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("replace") && arguments[0] instanceof Passkey before) {
      usedElsewhere(calm, before);
    }
    try {
      return method.invoke(calm, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private void usedElsewhere(Repository calm, Passkey before) {
    if (others > 0) {
      others--;
      calm.replace(before, before.used(before.record(), Instant.ofEpochSecond(others)));
    }
  }

  @Test
  void signsEverybodyInWhoUsesIt() throws Exception {
    visitor.enrolAndSignOut();
    var assertion = visitor.assertion(visitor.challenge(), visitor.ada.userHandle());
    others = OTHERS;
    assertThat(visitor.post("/authentication/verify", assertion).status()).isEqualTo(200);
    assertThat(others).isZero();
  }

  @Test
  void takesItsNewNameWhileItIsUsed() throws Exception {
    visitor.enrolAndSignOut();
    visitor.signInByPassword(Visitor.ADA, Visitor.PASSWORD);
    others = OTHERS;
    rename("Work phone");
    assertThat(visitor.repository.passkey(visitor.credentialId))
        .hasValueSatisfying(it -> assertThat(it.label()).isEqualTo("Work phone"));
  }

  @Test
  void refusesANameThatIsTooLong() throws Exception {
    visitor.enrolAndSignOut();
    visitor.signInByPassword(Visitor.ADA, Visitor.PASSWORD);
    assertThat(rename("x".repeat(Accounts.LONGEST_NAME + 1)).status()).isEqualTo(400);
  }

  private Response rename(String label) {
    return visitor.post(
        "/passkey/label",
        "{\"id\":\"%s\",\"label\":\"%s\"}".formatted(visitor.credentialId.base64url(), label));
  }
}

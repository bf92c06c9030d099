package dev.passkeylab.lab.relyingparty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a site answers to.
enum Route {
  ROOT("GET", "/"),
  SIGN_IN_PAGE("GET", "/sign-in"),
  CHALLENGE_PAGE("GET", "/challenge"),
  RECOVERY_PAGE("GET", "/recovery"),
  SIGN_UP_PAGE("GET", "/sign-up"),
  REAUTHENTICATION_PAGE("GET", "/reauthenticate"),
  UPSELL_PAGE("GET", "/upsell"),
  HOME_PAGE("GET", "/home"),
  PASSKEY_PAGE("GET", "/passkey"),
  RELATED_ORIGINS("GET", "/.well-known/webauthn"),
  SIGN_IN("POST", "/sign-in"),
  IDENTIFY("POST", "/identifier"),
  CHALLENGE("POST", "/challenge"),
  CHALLENGE_CHOICE("POST", "/challenge/choice"),
  RECOVERY_START("POST", "/recovery/start"),
  RECOVERY("POST", "/recovery"),
  SIGN_UP("POST", "/sign-up"),
  SIGN_OUT("POST", "/sign-out"),
  FORGET("POST", "/forget"),
  REAUTHENTICATION_OPTIONS("POST", "/reauthenticate/options"),
  REAUTHENTICATION_VERIFY("POST", "/reauthenticate/verify"),
  REAUTHENTICATION_OTHER("POST", "/reauthenticate/other"),
  UPSELL("POST", "/upsell"),
  ACCOUNT_NAME("POST", "/account/name"),
  RECOVERY_CODES("POST", "/account/recovery-codes"),
  PAY("POST", "/account/pay"),
  PASSKEY_LABEL("POST", "/passkey/label"),
  PASSKEY_REMOVAL("POST", "/passkey/removal"),
  AUTHENTICATION_OPTIONS("POST", "/authentication/options"),
  AUTHENTICATION_VERIFY("POST", "/authentication/verify"),
  REGISTRATION_OPTIONS("POST", "/registration/options"),
  REGISTRATION_VERIFY("POST", "/registration/verify");

  private final String method;
  private final String path;

  Route(String method, String path) {
    this.method = method;
    this.path = path;
  }

  String path() {
    return path;
  }

  /// {@return the route of a request}
  static Optional<Route> of(String method, String path) {
    return at(path).filter(it -> it.method.equals(method)).findFirst();
  }

  /// {@return the methods that are answered at `path`}
  static List<String> methods(String path) {
    return at(path).map(it -> it.method).toList();
  }

  private static Stream<Route> at(String path) {
    return Arrays.stream(values()).filter(it -> it.path.equals(path));
  }
}

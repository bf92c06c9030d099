package dev.passkeylab.lab.relyingparty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a site answers to.
enum Route {
  ROOT("GET", "/"),
  SIGN_IN_PAGE("GET", "/sign-in"),
  SIGN_UP_PAGE("GET", "/sign-up"),
  UPSELL_PAGE("GET", "/upsell"),
  HOME_PAGE("GET", "/home"),
  SIGN_IN("POST", "/sign-in"),
  SIGN_UP("POST", "/sign-up"),
  SIGN_OUT("POST", "/sign-out"),
  UPSELL("POST", "/upsell"),
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

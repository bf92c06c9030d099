package dev.passkeylab.lab.browser;

/// What stands in the fields of a sign-in page.
final class Form {

  private String name = "";
  private String password = "";

  String name() {
    return name;
  }

  String password() {
    return password;
  }

  /// Puts a text into a field instead of what stands there.
  void put(String field, String text) {
    if (field.equals("password")) {
      password = text;
    } else {
      name = text;
    }
  }
}

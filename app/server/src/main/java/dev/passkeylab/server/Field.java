package dev.passkeylab.server;

/// A field of a form, with its label. What the page says is read out with it.
///
/// @param autocomplete what browsers and password managers fill in
/// @param focus whether typing goes there first
record Field(
    String name, String label, String type, String autocomplete, String value, boolean focus) {

  static Field username(String autocomplete, String value, boolean focus) {
    return new Field("name", "Username", "text", autocomplete, value, focus);
  }

  static Field password(String name, String label, String autocomplete, boolean focus) {
    return new Field(name, label, "password", autocomplete, "", focus);
  }

  static Field code(String name, String label) {
    return new Field(name, label, "text", "one-time-code", "", true);
  }

  void putInto(Html html) {
    html.put("<label for=\"%s\">%s</label>", name, label)
        .put(
            "<input id=\"%s\" name=\"%s\" type=\"%s\" autocomplete=\"%s\" value=\"%s\" required"
                + " autocapitalize=\"none\" spellcheck=\"false\" aria-describedby=\"message\""
                + (focus ? " autofocus>" : ">"),
            name,
            name,
            type,
            autocomplete,
            value);
  }
}

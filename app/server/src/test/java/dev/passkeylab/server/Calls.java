package dev.passkeylab.server;

import java.util.List;

/// What the pages of a tab asked the browser for, and what came of it, such as `get conditional
/// pending` or `create NotAllowedError`.
record Calls(Tab tab) {

  /// Stands between the pages and the browser. What it writes down outlives a page.
  private static final String WATCH =
      """
      for (const name of ["create", "get"]) {
        const original = CredentialsContainer.prototype[name];
        CredentialsContainer.prototype[name] = async function (options) {
          const calls = () => JSON.parse(sessionStorage.getItem("calls") ?? "[]");
          const at = calls().length;
          const note = (state) => {
            const words = [name, options.mediation, state].filter(Boolean);
            sessionStorage.setItem("calls", JSON.stringify(calls().with(at, words.join(" "))));
          };
          sessionStorage.setItem("calls", JSON.stringify([...calls(), ""]));
          note("pending");
          try {
            const credential = await original.call(this, options);
            note("settled");
            return credential;
          } catch (error) {
            note(error.name);
            throw error;
          }
        };
      }
      """;

  static Calls watched(Tab tab) {
    tab.first(WATCH);
    return new Calls(tab);
  }

  List<String> seen() {
    var calls = tab.value("(sessionStorage.getItem('calls') ?? '[]').slice(2, -2)").toString();
    return List.of(calls.split("\",\""));
  }

  void await(String... calls) {
    tab.await(() -> "calls: " + seen(), () -> seen().equals(List.of(calls)));
  }
}

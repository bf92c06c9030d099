package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.trace.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads what the person does with the browser itself.
final class BrowserSteps {

  static final List<String> KEPT =
      Arrays.stream(BrowserAct.Kept.values()).map(BrowserAct.Kept::id).toList();
  static final List<String> NETWORK = List.of("online", "offline");

  private static final String TAB = "tab";

  private final Typed typed;

  BrowserSteps(Typed typed) {
    this.typed = typed;
  }

  Optional<Deed> deed(Verb verb, Node value) {
    return act(verb, value).map(it -> StepReader.acts(verb, it));
  }

  private Optional<BrowserAct> act(Verb verb, Node value) {
    var what = "'" + verb.id() + "'";
    return switch (verb) {
      case VISIT -> visit(value);
      case BACK -> tab(value, what).map(BrowserAct.Back::new);
      case CLOSE_TAB -> tab(value, what).map(BrowserAct.CloseTab::new);
      case RESTART_BROWSER ->
          StepReader.isBare(value)
              ? Optional.of(new BrowserAct.Restart())
              : typed.wrong(value, what, "no value: - restart-browser");
      case CLEAR -> typed.word(value, what, KEPT).flatMap(BrowserSteps::kept);
      case NETWORK ->
          typed.word(value, what, NETWORK).map(it -> new BrowserAct.Connect(it.equals("online")));
      default -> throw new IllegalArgumentException(verb + " is done elsewhere");
    };
  }

  private Optional<BrowserAct> visit(Node value) {
    if (value instanceof Node.Table) {
      return Fields.of(typed, value, "'visit'", List.of("url", TAB))
          .flatMap(it ->
              it.need("url")
                  .flatMap(this::address)
                  .map(url -> new BrowserAct.Visit(url, it.text(TAB).orElse(Party.FIRST_TAB))));
    }
    return address(value).map(BrowserAct.Visit::new);
  }

  private Optional<String> address(Node value) {
    var url = typed.text(value, "'visit'");
    return url.isEmpty() || url.get().matches("/.*|https?://.+")
        ? url
        : typed.wrong(value, "'visit'", "a path such as /sign-in, or an absolute URL");
  }

  /// The first tab, or the one that is named.
  private Optional<String> tab(Node value, String what) {
    return StepReader.isBare(value) ? Optional.of(Party.FIRST_TAB) : typed.text(value, what);
  }

  private static Optional<BrowserAct> kept(String id) {
    return Arrays.stream(BrowserAct.Kept.values())
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(BrowserAct.Clear::new);
  }
}

package dev.passkeylab.lab.trace;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.lab.trace.ClientEvent.Called;
import dev.passkeylab.lab.trace.ClientEvent.EmptyBecause;
import dev.passkeylab.lab.trace.ClientEvent.Mode;
import dev.passkeylab.webauthn.OptionsJson;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds in a trace why a list is without passkeys: what the browser said of it, and what had
/// happened on the page before.
final class Shortage {

  private static final String PAGE_LEFT = "page-left";
  private static final String CAPABLE = "conditionalGet";
  private static final String ASKS_FOR_CAPABILITIES = "getClientCapabilities";

  private final List<Entry> trace;
  private final Party page;
  private final int shownAt;
  private final String url;

  Shortage(List<Entry> trace, String tab) {
    this.trace = trace;
    this.page = Party.page(tab);
    var entry = Tabs.of(trace).shown(tab);
    this.shownAt = entry.map(Entry::seq).orElse(trace.size());
    this.url = entry.map(it -> ((PageEvent.Shown) it.event()).url()).orElse("");
  }

  Optional<WhyNoPasskey> why() {
    return since(shownAt).filter(this::isLook).reduce((_, last) -> last).flatMap(this::found);
  }

  private Stream<Entry> since(int seq) {
    return trace.subList(seq, trace.size()).stream();
  }

  private boolean isLook(Entry entry) {
    return entry.event() instanceof PersonEvent.Answered it
        && it.outcome().equals("focus")
        && entry.to().equals(page);
  }

  private Optional<WhyNoPasskey> found(Entry look) {
    for (var entry : trace.subList(look.seq(), trace.size())) {
      switch (entry.event()) {
        case ClientEvent.AutofillEmpty(var because) -> {
          return Optional.of(why(because));
        }
        case PersonEvent.Answered _, PersonEvent.Visited _, PersonEvent.WentBack _ -> {
          return Optional.empty();
        }
        case Event _ -> {} // says nothing of the list
      }
    }
    return Optional.empty();
  }

  private WhyNoPasskey why(EmptyBecause because) {
    return switch (because) {
      case NOT_ANNOTATED -> new WhyNoPasskey.NotAnnotated();
      case HIDDEN_FIELD -> new WhyNoPasskey.HiddenField();
      case NO_PASSKEY -> noneHere();
      case NO_REQUEST -> noRequest();
    };
  }

  private WhyNoPasskey noneHere() {
    var called =
        calls()
            .filter(it -> ((Called) it.event()).mode() == Mode.CONDITIONAL)
            .reduce((_, last) -> last)
            .orElseThrow(() -> new IllegalStateException("a list without a request"));
    try {
      var options = OptionsJson.readRequest(((Called) called.event()).payload().bytes());
      var rpId = options.rpId() == null ? URI.create(url).getHost() : options.rpId();
      return new WhyNoPasskey.NoneHere(rpId, options.allow().size());
    } catch (Malformed e) {
      throw new IllegalStateException("a request is pending that nobody can read", e);
    }
  }

  private WhyNoPasskey noRequest() {
    var last = calls().filter(this::isOfThisPage).reduce((_, later) -> later);
    if (last.isPresent()) {
      return ((Called) last.get().event()).mode() == Mode.CONDITIONAL
          ? over(settled(last.get()))
          : new WhyNoPasskey.NotConditional();
    }
    return since(shownAt)
        .flatMap(it -> hindrance(it).stream())
        .reduce((_, later) -> later)
        .orElseGet(WhyNoPasskey.NotCalled::new);
  }

  private Stream<Entry> calls() {
    return trace.stream()
        .filter(it -> it.from().equals(page))
        .filter(it -> it.event() instanceof Called called && called.call() == Call.GET);
  }

  /// A page can be drawn anew while its request goes on: so a request belongs to it that began
  /// before, and did not end with the page that was there before.
  private boolean isOfThisPage(Entry called) {
    var settled = settled(called);
    return called.seq() > shownAt
        || settled == null
        || settled.seq() > shownAt
            && !(settled.event() instanceof ClientEvent.Rejected it
                && it.cause().equals(PAGE_LEFT));
  }

  private @Nullable Entry settled(Entry called) {
    return trace.stream()
        .filter(it -> it.cause() != null && it.cause() == called.seq())
        .filter(it ->
            it.event() instanceof ClientEvent.Rejected
                || it.event() instanceof ClientEvent.Resolved)
        .findFirst()
        .orElse(null);
  }

  private static WhyNoPasskey over(@Nullable Entry settled) {
    if (settled == null) {
      return new WhyNoPasskey.UnderWay();
    }
    return settled.event() instanceof ClientEvent.Rejected it
        ? new WhyNoPasskey.Rejected(it.error(), it.message())
        : new WhyNoPasskey.Resolved();
  }

  private Optional<WhyNoPasskey> hindrance(Entry entry) {
    if (!entry.from().equals(page) && !entry.to().equals(page)) {
      return Optional.empty();
    }
    return switch (entry.event()) {
      case PageEvent.ScriptFailed(var error) -> Optional.of(new WhyNoPasskey.ScriptFailed(error));
      case PageEvent.Detected(var feature, var available)
          when !available && !feature.equals(ASKS_FOR_CAPABILITIES) ->
          Optional.of(new WhyNoPasskey.BrowserCannot(feature));
      case PageEvent.CapabilitiesTold(var told) when !told.contains(CAPABLE + "=true") ->
          Optional.of(new WhyNoPasskey.BrowserCannot(CAPABLE));
      case Event _ -> Optional.empty();
    };
  }
}

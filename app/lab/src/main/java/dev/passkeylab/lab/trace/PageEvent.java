package dev.passkeylab.lab.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What pages, and the browser on their behalf, exchange with the site.
public sealed interface PageEvent extends Event {

  /// A request left for the site.
  record Requested(String method, String path, @Nullable Payload payload) implements PageEvent {
    @Override
    public EventName name() {
      return EventName.HTTP_REQUEST;
    }

    @Override
    public String summary() {
      return method + " " + path;
    }
  }

  /// The site answered.
  record Responded(int status, String path, @Nullable Payload payload) implements PageEvent {
    @Override
    public EventName name() {
      return EventName.HTTP_RESPONSE;
    }

    @Override
    public String summary() {
      return status + " " + path;
    }
  }

  /// The request did not reach the site.
  record Failed(String path, String because) implements PageEvent {
    @Override
    public EventName name() {
      return EventName.HTTP_FAILED;
    }

    @Override
    public String summary() {
      return path + " failed: " + because;
    }
  }

  /// A page is on the screen.
  ///
  /// @param tab of which tab
  /// @param payload the page as data, in JSON, with what its script has changed; `null` where what
  ///   the site sent is no page
  record Shown(String url, String path, String title, String tab, @Nullable Payload payload)
      implements PageEvent {
    @Override
    public EventName name() {
      return EventName.PAGE_SHOWN;
    }

    @Override
    public String summary() {
      return path + " · " + title;
    }
  }

  /// The page's script asked what the browser can do.
  record Detected(String feature, boolean available) implements PageEvent {
    @Override
    public EventName name() {
      return EventName.PAGE_DETECTED;
    }

    @Override
    public String summary() {
      return feature + "? → " + (available ? "yes" : "no");
    }
  }

  /// A field of the page has the focus.
  record Focused(String field) implements PageEvent {
    @Override
    public EventName name() {
      return EventName.FIELD_FOCUSED;
    }

    @Override
    public String summary() {
      return "focus " + field;
    }
  }

  /// The person typed into a field of the page.
  record Typed(String field, String text) implements PageEvent {
    @Override
    public EventName name() {
      return EventName.FIELD_TYPED;
    }

    @Override
    public String summary() {
      return "type " + field;
    }
  }

  /// The browser filled a field of the page.
  record Filled(String field, String text) implements PageEvent {
    @Override
    public EventName name() {
      return EventName.FIELD_FILLED;
    }

    @Override
    public String summary() {
      return "fill " + field;
    }
  }

  /// The script asked what the browser can do, and this is what it was told.
  ///
  /// @param capabilities each as `conditionalGet=true`, sorted
  record CapabilitiesTold(List<String> capabilities) implements PageEvent {

    @Override
    public EventName name() {
      return EventName.PAGE_CAPABILITIES;
    }

    @Override
    public String summary() {
      return "capabilities: "
          + capabilities.stream().filter(it -> it.endsWith("true")).count()
          + " of "
          + capabilities.size();
    }
  }

  /// The page does nothing with what the person did, since its script waits for something else.
  record Stuck(String because) implements PageEvent {

    @Override
    public EventName name() {
      return EventName.PAGE_STUCK;
    }

    @Override
    public String summary() {
      return "nothing happens: " + because;
    }
  }

  /// The script ended with an exception that it does not catch.
  ///
  /// @param error as browsers print it
  record ScriptFailed(String error) implements PageEvent {

    @Override
    public EventName name() {
      return EventName.PAGE_SCRIPT_FAILED;
    }

    @Override
    public String summary() {
      return "the script fails: " + error;
    }
  }
}

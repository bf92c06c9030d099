package dev.passkeylab.desktop.look;

import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

/// The person's own web browser.
final class WebBrowser {

  private WebBrowser() {}

  /// Opens the page at `address`.
  ///
  /// @return whether there is a desktop to open it on
  static boolean open(String address) {
    if ("Headless".equals(System.getProperty("glass.platform"))) {
      return false;
    }
    services().showDocument(address);
    return true;
  }

  /// JavaFX gives its services to an application only; the lab was started without one.
  private static HostServices services() {
    return new Nameless().getHostServices();
  }

  private static final class Nameless extends Application {

    @Override
    public void start(Stage stage) {
      throw new IllegalStateException("only its services are used");
    }
  }
}

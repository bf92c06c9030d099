package dev.passkeylab.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// Chromium without a window, as Debian packages it: one for all tests, since it takes a second to
/// start.
final class Chromium implements AutoCloseable {

  private static final File BROWSER = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");

  /// Emptied at the start: at the end its files are still written to.
  private static final Path PROFILE = Path.of("target", "chromium").toAbsolutePath();

  /// Held, or its level would be forgotten: that Selenium has no typed commands for this Chromium
  /// is nothing to know, the tests use none.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /// {@return why it cannot be started here; empty if it can}
  static Optional<String> missing() {
    return Stream.of(BROWSER, DRIVER)
        .filter(it -> !it.canExecute())
        .map(it -> "there is no " + it + " (Debian: apt-get install chromium chromium-driver)")
        .findFirst();
  }

  static Chromium start() throws IOException {
    deleteProfile();
    SELENIUM.setLevel(Level.SEVERE);
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(BROWSER);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + PROFILE);
    // both programs are named, so that Selenium looks for neither, here or elsewhere
    var service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build();
    return new Chromium(new ChromeDriver(service, options));
  }

  private static void deleteProfile() throws IOException {
    if (Files.exists(PROFILE)) {
      try (var files = Files.walk(PROFILE)) {
        for (var it : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(it);
        }
      }
    }
  }

  /// {@return a new tab, which knows nothing of those before it}
  Tab open() {
    driver.switchTo().newWindow(WindowType.TAB);
    return new Tab(driver);
  }

  @Override
  public void close() {
    driver.quit();
  }
}

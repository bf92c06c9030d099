package dev.passkeylab.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A tab of Chromium, as somebody uses it who sees pages and has a keyboard.
final class Tab implements AutoCloseable {

  /// What is waited for comes at once; on a machine that has other things to do, later.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration GLANCE = Duration.ofMillis(10);
  private static final Pattern SAID_NO =
      Pattern.compile("responded with a status of (401|403|409|413|429) |/verify - .* of 400 ");

  private static final JsonMapper JSON = new JsonMapper();

  private final ChromeDriver driver;

  Tab(ChromeDriver driver) {
    this.driver = driver;
    forgetCookies();
    console();
    requests();
  }

  ChromeDriver driver() {
    return driver;
  }

  /// Sends a command of the DevTools protocol.
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /// Has a script run in every page before the scripts of the page.
  void first(String script) {
    command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /// {@return what an expression comes to, or the promise that it is; `null` as text}
  Object value(String expression) {
    return Objects.requireNonNullElse(driver.executeScript("return " + expression), "null");
  }

  boolean holds(String expression) {
    return value("Boolean(" + expression + ")").equals(true);
  }

  void visit(String url) {
    driver.get(url);
  }

  private WebDriverWait patiently() {
    var wait = new WebDriverWait(driver, PATIENCE);
    wait.pollingEvery(GLANCE);
    return wait;
  }

  /// @param seen what is there instead, if it does not come
  void await(Supplier<String> seen, BooleanSupplier condition) {
    patiently().withMessage(seen).until(_ -> condition.getAsBoolean());
  }

  /// Waits until a page is there, and its script has run.
  void awaitPage(String path) {
    awaitReady(
        () -> path + " does not come, but " + driver.getCurrentUrl() + ": " + message(),
        () -> holds("location.pathname === '" + path + "'"));
  }

  /// Waits for a page too: its script runs once all of it has been read.
  private void awaitReady(Supplier<String> seen, BooleanSupplier condition) {
    await(seen, () -> condition.getAsBoolean() && holds("document.readyState === 'complete'"));
  }

  String message() {
    return value("document.getElementById('message')?.textContent").toString();
  }

  void awaitMessage(String text) {
    awaitReady(() -> "message: " + message(), () -> message().equals(text));
  }

  WebElement field(String name) {
    return driver.findElement(By.name(name));
  }

  void forgetCookies() {
    command("Network.clearBrowserCookies", Map.of());
  }

  /// Fills a field in, as a password manager does.
  void fill(String field, String text) {
    driver.executeScript("arguments[0].value = arguments[1]", field(field), text);
  }

  /// Types over what stands in a field, key by key.
  void type(String field, String text) {
    field(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
  }

  List<WebElement> buttons(String words) {
    return driver.findElements(By.xpath("//button[normalize-space()='" + words + "']")).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }

  void press(String words) {
    buttons(words).getFirst().click();
  }

  /// Follows a link.
  void follow(String words) {
    driver.findElement(By.linkText(words)).click();
  }

  /// Presses the button of the form that a field is in.
  void pressNear(String field, String words) {
    var form = driver.findElement(By.xpath("//form[.//*[@name='" + field + "']]"));
    buttons(words).stream()
        .filter(it -> form.equals(driver.executeScript("return arguments[0].form", it)))
        .findFirst()
        .orElseThrow()
        .click();
  }

  void accept() {
    patiently().until(ExpectedConditions.alertIsPresent()).accept();
  }

  void dismiss() {
    patiently().until(ExpectedConditions.alertIsPresent()).dismiss();
  }

  void awaitText(String part) {
    awaitReady(() -> "page: " + text(), () -> text().contains(part));
  }

  /// {@return what can be read on the page}
  String text() {
    return value("document.querySelector('main')?.innerText").toString();
  }

  /// {@return what Chromium wrote on the console since somebody looked last} That a site said no is
  /// left out: Chromium writes down every such answer.
  List<String> console() {
    return entries(LogType.BROWSER)
        .map(LogEntry::getMessage)
        .filter(it -> !SAID_NO.matcher(it).find())
        .toList();
  }

  /// {@return the addresses that pages asked for since somebody looked last}
  List<String> requests() {
    return entries(LogType.PERFORMANCE)
        .map(it -> JSON.readTree(it.getMessage()).path("message"))
        .filter(it -> it.path("method").asString("").equals("Network.requestWillBeSent"))
        .map(it -> it.path("params").path("request").path("url"))
        .map(JsonNode::asString)
        .toList();
  }

  private Stream<LogEntry> entries(String log) {
    return StreamSupport.stream(driver.manage().logs().get(log).spliterator(), false);
  }

  @Override
  public void close() {
    driver.close();
    driver.switchTo().window(driver.getWindowHandles().iterator().next());
  }
}

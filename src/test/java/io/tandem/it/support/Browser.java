package io.tandem.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser: headless Chromium with what a story needs to be told in. Waits instead of sleeping; keeps a picture of each step. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;

    public Browser() {
        this(1280, 1000);
    }

    public Browser(int width, int height) {
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(program("chromedriver", "CHROMEDRIVER").toFile()).withSilent(true).build();
        driver = new ChromeDriver(service, options());
        driver.manage().window().setSize(new Dimension(width, height));
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium", "CHROMIUM").toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-device-scale-factor=1");
        return options;
    }

    private static Path program(String name, String variable) {
        String named = System.getenv(variable);
        return List.of(Path.of(named == null ? "/usr/bin/" + name : named), Path.of("/usr/local/bin/" + name)).stream().filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " was not found; install it or name it in the environment variable " + variable));
    }

    public Browser open(String url) {
        driver.get(url);
        return this;
    }

    public String url() {
        return driver.getCurrentUrl();
    }

    /** Forgets who was logged in. */
    public Browser forget() {
        driver.manage().deleteAllCookies();
        return this;
    }

    /** The element, once it is there and shown. */
    public WebElement find(String css) {
        return waitFor(css, element -> element.isDisplayed());
    }

    public List<WebElement> list(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public boolean has(String css) {
        return list(css).stream().anyMatch(WebElement::isDisplayed);
    }

    public Browser click(String css) {
        WebElement element = waitFor(css, candidate -> candidate.isDisplayed() && candidate.isEnabled());
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
        return this;
    }

    /** Clicks the shown link or button that reads so. */
    public Browser clickText(String text) {
        WebElement element = await("a link or button “" + text + "”", () -> driver.findElements(By.xpath(
                "//*[self::a or self::button or (self::input and @type='submit')][normalize-space(.)=" + quoted(text) + " or @value=" + quoted(text) + "]"))
                .stream().filter(candidate -> candidate.isDisplayed() && candidate.isEnabled()).findFirst().orElse(null));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
        return this;
    }

    public Browser type(String css, String text) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    public Browser choose(String css, String value) {
        new Select(find(css)).selectByValue(value);
        return this;
    }

    /** What the element reads, once it is shown. */
    public String text(String css) {
        return find(css).getText();
    }

    /** Waits until the element reads something with these words in it. */
    public Browser see(String css, String words) {
        await("“" + words + "” in " + css, () -> list(css).stream().anyMatch(element -> element.getText().contains(words)) ? true : null);
        return this;
    }

    public Browser seeNo(String css) {
        await("no " + css, () -> has(css) ? null : true);
        return this;
    }

    /** Waits until it is so; {@code what} tells the reader of a failure. */
    public Browser waitUntil(String what, java.util.function.BooleanSupplier isSo) {
        await(what, () -> isSo.getAsBoolean() ? true : null);
        return this;
    }

    public Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/<name>.png}. */
    public Browser screenshot(String name) {
        Dimension window = driver.manage().window().getSize();
        long height = ((Number) script("return Math.max(document.documentElement.scrollHeight, document.body ? document.body.scrollHeight : 0)")).longValue();
        driver.manage().window().setSize(new Dimension(window.width, (int) Math.min(4000, Math.max(window.height, height + 140))));
        script("window.scrollTo(0, 0)");
        keep(name, driver.getScreenshotAs(OutputType.BYTES));
        driver.manage().window().setSize(window);
        return this;
    }

    private static void keep(String name, byte[] picture) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), picture);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the page's scripts complained about since the last call: errors only. */
    public List<String> listScriptErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
    }

    private WebElement waitFor(String css, java.util.function.Predicate<WebElement> ready) {
        return await(css, () -> list(css).stream().filter(ready).findFirst().orElse(null));
    }

    private <T> T await(String what, java.util.function.Supplier<T> look) {
        try {
            // A page that is just being replaced answers with all kinds of complaints: look again.
            return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(100)).ignoring(WebDriverException.class).until(ignored -> look.get());
        } catch (TimeoutException never) {
            screenshot("failed-" + System.currentTimeMillis());
            throw new AssertionError("Waited in vain for " + what + " at " + url() + "; the page reads:\n" + shortened((String) script("return document.body.innerText")), never);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 3000 ? text : text.substring(0, 3000) + "…";
    }

    private static String quoted(String text) {
        return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
    }

    @Override
    public void close() {
        driver.quit();
    }
}

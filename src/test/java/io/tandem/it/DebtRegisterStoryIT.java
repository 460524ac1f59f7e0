package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A team brings a spreadsheet of 300 debts into its register, sees which to pay first and why, changes what it knows better, accepts two and finds all of it in the history; in both languages. */
public class DebtRegisterStoryIT {
    private static final String REGISTER = "/projects/DEMO?selectedItem=tandem-technical-debt";
    private static final String MARK = "From the spreadsheet";
    private static final int ROWS = 300;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final RunningSandbox sandbox = RunningSandbox.get();
    private final ObjectMapper json = new ObjectMapper();
    private Browser browser;

    @Before
    public void open() {
        browser = new Browser();
    }

    @After
    public void close() throws IOException {
        browser.close();
        for (JsonNode item : items()) {
            sandbox.call("ada", "DELETE", "/tandem/1.0/debts/" + item.at("/id").asLong(), null);
        }
    }

    @Test
    public void aSpreadsheetBecomesARegisterThatPeopleDecideFrom() throws IOException {
        sandbox.logInToJira(browser, "ada");
        bringTheSpreadsheet();
        seeWhatToPayFirst();
        changeInPlace();
        acceptTwoByKeys();
        readTheHistory();
        keepWhatWasTyped();
        inChinese();
        readOnly();
    }

    private void bringTheSpreadsheet() throws IOException {
        browser.open(sandbox.jira(REGISTER)).click("#tandem-debt-import").find(".tandem-debt-import");
        assertThat(browser.find("a[download='technical-debt.csv']").getAttribute("href")).startsWith("data:text/csv").contains("title%2Ccomponent");
        // As a spreadsheet in a country of decimal commas saves it; line 17 has a word where a number belongs.
        upload(sheet().replace(MARK + " 15;Gateway;3,0", MARK + " 15;Gateway;three"));
        browser.see(".tandem-debt-import h2", "Rows with problems: 1").see(".tandem-debt-problems", "\"three\" is no number like 2.5.");
        assertThat(browser.list(".tandem-debt-problems tbody td").stream().map(WebElement::getText).limit(2)).containsExactly("17", "principalLikely");
        assertThat(browser.has(".tandem-debt-import button[type=submit]")).as("nothing can be imported yet").isFalse();
        browser.screenshot("debt-register-import-problems-en").click(".tandem-debt-import .aui-button-primary");
        upload(sheet());
        browser.see(".tandem-debt-import h2", "All rows can be imported").see(".tandem-debt-import", "Rows: 300. New: 300.").screenshot("debt-register-import-en").clickText("Import 300 rows");
        browser.see("#aui-flag-container", "Imported. New: 300. Changed: 0.").see(".tandem-debt-pager", "1–50 of ").see(".tandem-debt-table", MARK);
        assertThat(items()).hasSize(ROWS);
    }

    private void upload(String text) throws IOException {
        Path file = folder.newFile().toPath();
        Files.writeString(file, "\uFEFF" + text, StandardCharsets.UTF_8);
        browser.find(".tandem-debt-import input[type=file]").sendKeys(file.toString());
        browser.clickText("Check");
    }

    /** Later rows cost less; the first five cost by far the most. */
    private static String sheet() {
        String rows = IntStream.range(0, ROWS).mapToObj(row -> row < 5
            ? MARK + " " + row + ";Ledger;1,0;" + (16 - 2 * row) + ";0,75;HIGH\n"
            : MARK + " " + row + ";Gateway;3,0;0,0" + (row % 10) + ";1;LOW\n").reduce("", String::concat);
        return "title;component;principalLikely;interest;likelihood;severity\n" + rows;
    }

    private void seeWhatToPayFirst() {
        browser.see(".tandem-debt-first", MARK + " 4");
        assertThat(browser.list(".tandem-debt-first li a").stream().map(WebElement::getText)).containsExactly(MARK + " 0", MARK + " 1", MARK + " 2", MARK + " 3", MARK + " 4");
        browser.see(".tandem-debt-first li:first-child", "Costs 12 person-days a month (interest 16 × likelihood 75 %), 1 person-day to repair, paid back in 3 days.");
        browser.type(".tandem-debt-filters input[type=search]", MARK).see(".tandem-debt-pager", "1–50 of 300").screenshot("debt-register-en");
        browser.type(".tandem-debt-filters input[type=search]", "nothing like it").see(".tandem-debt-nothing", "No item matches these filters.");
        assertThat(browser.has(".tandem-debt-first")).isFalse();
        browser.type(".tandem-debt-filters input[type=search]", MARK).see(".tandem-debt-pager", "1–50 of 300");
        assertThat(browser.url()).contains("q=From+the+spreadsheet");
        browser.clickText("Next").see(".tandem-debt-pager", "51–100 of 300").clickText("Previous").see(".tandem-debt-pager", "1–50 of 300");
    }

    private void changeInPlace() throws IOException {
        browser.clickText("Priority").waitUntil("the highest priority comes first", () -> browser.list(".tandem-debt-open").get(0).getText().equals(MARK + " 0"));
        String row = rowOf(MARK + " 1");
        browser.click(row + " .tandem-debt-col-interest .tandem-debt-inline").find(".tandem-debt-inline-field").sendKeys("19,5" + Keys.ENTER);
        browser.see(row, "19.5").see(".tandem-debt-first li:first-child", MARK + " 1");
        browser.click(row + " .tandem-debt-col-severity .tandem-debt-inline").choose(row + " .tandem-debt-col-severity select", "CRITICAL").see(row, "Critical");
        browser.click(row + " .tandem-debt-col-owner .tandem-debt-inline").choose(row + " .tandem-debt-col-owner select", keyOfWei()).see(row, "Wei Zhang");
        browser.clickText("Columns").click("#tandem-debt-columns input[name=component]").see(row + " .tandem-debt-col-component", "Ledger");
        browser.clickText("Columns").click(row + " .tandem-debt-col-component .tandem-debt-inline").choose(row + " .tandem-debt-col-component select", "").see(row + " .tandem-debt-col-component", "–");
        assertThat(browser.listScriptErrors()).isEmpty();
    }

    private String keyOfWei() throws IOException {
        for (JsonNode person : json.readTree(sandbox.call("ada", "GET", "/tandem/1.0/debts/choices?project=DEMO", null).body()).at("/people")) {
            if (person.at("/displayName").asText().startsWith("Wei")) {
                return person.at("/key").asText();
            }
        }
        throw new AssertionError("Wei may write in the register");
    }

    private void acceptTwoByKeys() {
        browser.script("document.activeElement.blur()");
        press("j");
        assertThat(focused().getText()).startsWith(MARK);
        press("j");
        press("x");
        press("j");
        press("x");
        browser.see(".tandem-debt-bulk", "2 selected").click("#tandem-debt-bulk-accept").click(".tandem-debt-dialog button[type=submit]").see(".tandem-debt-dialog", "Say why the debt is accepted.");
        assertThat(focused().getTagName()).as("the first field that is wrong").isEqualTo("textarea");
        focused().sendKeys("The ledger is replaced in spring");
        browser.script("const field = arguments[0]; field.value = '2099-03-31'; field.dispatchEvent(new Event('input', {bubbles: true}))", browser.find(".tandem-debt-dialog input[type=date]"));
        browser.screenshot("debt-register-accept-en").click(".tandem-debt-dialog button[type=submit]").see("#aui-flag-container", "2 items changed.").seeNo(".tandem-debt-bulk");
        browser.waitUntil("two accepted", () -> browser.list(".tandem-debt-col-decision").stream().filter(cell -> cell.getText().contains("until Mar 31, 2099")).count() == 2);
        browser.list(".tandem-debt-open").get(0).sendKeys("?");
        browser.see(".tandem-debt-dialog", "Select the item, or take it out of the selection").screenshot("debt-register-keys-en");
        press(Keys.ESCAPE);
        browser.seeNo(".tandem-debt-dialog");
        assertThat(focused()).as("the focus is back").isEqualTo(browser.list(".tandem-debt-open").get(0));
    }

    private void readTheHistory() {
        browser.click(rowOf(MARK + " 1") + " .tandem-debt-open").see(".tandem-debt-item h1", MARK + " 1");
        browser.see(".tandem-debt-item-side", "The ledger is replaced in spring").see(".tandem-debt-figures", "Cost of delay ÷ duration (CD3)");
        browser.see(".tandem-debt-history", "Ada Architect decided").see(".tandem-debt-changes tbody", "Accepted").screenshot("debt-item-en");
        assertThat(browser.text(".tandem-debt-changes tbody")).contains("Decision", "Open");
        browser.click(".tandem-debt-item .aui-nav-breadcrumbs a").see(".tandem-debt-table", MARK);
        browser.open(sandbox.jira(REGISTER + "&debt=987654321")).see(".tandem-debt-nothing", "There is no debt item 987654321 in this project");
        browser.listScriptErrors();
    }

    private void keepWhatWasTyped() {
        browser.open(sandbox.jira(REGISTER)).click("#tandem-debt-new").find(".tandem-debt-form");
        focused().sendKeys("Typed and not lost");
        press(Keys.ESCAPE);
        browser.see(".tandem-debt-leaving", "Leave without saving?").clickText("Keep editing").seeNo(".tandem-debt-leaving");
        browser.clickText("Cancel").clickText("Discard").seeNo(".tandem-debt-form");
        assertThat(focused().getAttribute("id")).isEqualTo("tandem-debt-new");
        assertThat(browser.listScriptErrors()).isEmpty();
    }

    private void inChinese() {
        browser.forget();
        sandbox.logInToJira(browser, "wei");
        browser.open(sandbox.jira(REGISTER + "&q=From+the+spreadsheet")).see(".tandem-debt-first", "每月损失").screenshot("debt-register-zh");
        browser.click(rowOf(MARK + " 1") + " .tandem-debt-open").see(".tandem-debt-history", "修改了条目").screenshot("debt-item-zh");
        browser.open(sandbox.jira(REGISTER)).click("#tandem-debt-import").see(".tandem-debt-import", "下载模板").screenshot("debt-register-import-zh");
        assertThat(browser.listScriptErrors()).isEmpty();
    }

    private void readOnly() {
        browser.forget();
        sandbox.logInToJira(browser, "guest");
        browser.open(sandbox.jira(REGISTER + "&q=From+the+spreadsheet")).see(".tandem-debt-table", MARK);
        assertThat(browser.has("#tandem-debt-import, #tandem-debt-settings, .tandem-debt-table input, .tandem-debt-inline")).isFalse();
        browser.list(".tandem-debt-open").get(0).click();
        browser.see(".tandem-debt-history", "Ada Architect");
        assertThat(browser.has(".tandem-debt-item button")).isFalse();
    }

    private JsonNode items() throws IOException {
        com.fasterxml.jackson.databind.node.ArrayNode all = json.createArrayNode();
        for (int start = 0; start < 2 * ROWS; start += 200) {
            json.readTree(sandbox.call("ada", "GET", "/tandem/1.0/debts?project=DEMO&q=From+the+spreadsheet&sort=id&limit=200&start=" + start, null).body()).at("/values").forEach(all::add);
        }
        return all;
    }

    private String rowOf(String title) {
        browser.see(".tandem-debt-table", title);
        Object id = browser.script("const open = [...document.querySelectorAll('.tandem-debt-open')].find(one => one.textContent === arguments[0]); return open ? open.closest('tr').dataset.debt : null", title);
        assertThat(id).as("the row of " + title).isNotNull();
        return "tr[data-debt='" + id + "']";
    }

    private WebElement focused() {
        return (WebElement) browser.script("return document.activeElement");
    }

    private void press(CharSequence key) {
        focused().sendKeys(key);
    }
}

package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A project's administrator sets up a board without reading anything, learns what is wrong with it, meets a colleague who saved first, and takes the settings to another project. Makes projects of its own. */
public class ReviewSettingsIT {
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    /** Clicks, words typed and keys pressed. */
    private static final int FEW_STEPS = 10;
    private static int projects;

    private final RunningSandbox sandbox = RunningSandbox.get();
    private final ObjectMapper json = new ObjectMapper();
    private Browser browser;
    private int steps;

    @Before
    public void open() {
        browser = new Browser();
    }

    @After
    public void close() {
        browser.close();
    }

    @Test
    public void aBoardStandsAfterAFewSteps() throws IOException {
        String project = newProject();
        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira("/plugins/servlet/project-config/" + project));
        Instant start = Instant.now();
        step(() -> browser.click("#tandem-review-settings-link"));
        browser.see("#tandem-settings-troubles", "Nobody holds the seat Project manager: add a person here, or put somebody into the project role “Project Managers”.").screenshot("review-settings-empty-en");
        step(() -> browser.click("[data-empty-seat=project-manager] input"));
        choose("[data-empty-seat=project-manager] input", "petra");
        choose("[data-empty-seat=engineering-manager] input", "emil");
        choose("[data-empty-seat=architect] input", "ada");
        browser.seeNo("#tandem-settings-troubles");
        // The cursor has moved on by itself, from seat to seat and then to Save.
        step(() -> press(Keys.ENTER));
        browser.see(".tandem-settings-save", "Saved.").see(".tandem-settings-force", "3 seats decide: Project manager (Petra Planner), Engineering manager (Emil Engineering), and Architect (Ada Architect).");
        assertThat(Duration.between(start, Instant.now())).as("from the project's settings to a board that stands").isLessThan(TWO_MINUTES);
        assertThat(steps).as("clicks, words and keys").isLessThanOrEqualTo(FEW_STEPS);
        JsonNode board = board(project);
        assertThat(board.path("version").asInt()).isEqualTo(1);
        assertThat(board.path("warnings")).noneMatch(warning -> warning.path("blocking").asBoolean());
        browser.screenshot("review-settings-set-up-en");
        assertThat(sandbox.server().jira().addOn().blockedMethods()).isEmpty();
    }

    @Test
    public void whatIsWrongStandsAtItsField() throws IOException {
        String project = boardOfThree();
        sandbox.logInToJira(browser, "petra");
        browser.open(settings(project)).click("#tandem-settings-add-seat");
        browser.type("#tandem-settings-seats-3-name", "Security").click("[data-seat=project-manager] summary").clickText("Add a stand-in");
        browser.click("#tandem-settings-save").see("#tandem-settings-problems", "Choose somebody from the list.");
        assertThat(focused()).as("the first problem has the cursor").isEqualTo("tandem-settings-seats-0-delegates-0-user");
        delegate(0, "petra", "olga", "2099-02-10", "2099-02-01");
        browser.click("#tandem-settings-save").see("#tandem-settings-seats-0-delegates-0-to-error", "The last day lies before the first.");
        day("#tandem-settings-seats-0-delegates-0-to", "2099-02-20");
        browser.click("#tandem-settings-tab-rules").choose("#tandem-settings-quorum-kind", "AT_LEAST").type("#tandem-settings-quorum-value", "9");
        browser.see(".tandem-settings-live-wrong", "9 people would have to approve, but only 3 can");
        browser.click("#tandem-settings-save").see("#tandem-settings-problems", "Give the seat “Security” users or a project role").see("#tandem-settings-tab-rules", "1").screenshot("review-settings-problems-en");
        assertThat(focused()).isEqualTo("tandem-settings-seats-3-users");
        choose("#tandem-settings-seats-3-users", "olga");
        browser.click("#tandem-settings-tab-rules").see("#tandem-settings-quorum-value-error", "from 1 to 4").type("#tandem-settings-quorum-value", "2");
        browser.see(".tandem-settings-live", "2 of 4 people must approve.").screenshot("review-settings-rules-en").click("#tandem-settings-save").see(".tandem-settings-save", "Saved.");
        JsonNode board = board(project);
        assertThat(board.at("/seats/3/name").asText()).isEqualTo("Security");
        assertThat(board.at("/seats/0/delegates/0/to").asText()).isEqualTo("2099-02-20");
        assertThat(board.at("/quorum/value").asInt()).isEqualTo(2);
    }

    @Test
    public void thresholdsTemplatesAndFreezesAreSetWithTheirMeaningInSight() throws IOException {
        String project = boardOfThree();
        sandbox.logInToJira(browser, "petra");
        browser.open(settings(project) + "#limits").see(".tandem-settings-verdict", "BOARD").choose("#tandem-settings-lightLane-mode", "ONE_SEAT").choose("#tandem-settings-lightLane-seat", seatId("Architect"));
        browser.type("#tandem-settings-thresholds-scheduleDays", "5").type("#tandem-settings-thresholds-cost", "10000").type("#tandem-settings-lightLane-samplingPercent", "10");
        browser.see(".tandem-settings-verdict", "LIGHT LANE").see(".tandem-settings-verdict", "so Architect decides alone").type(".tandem-settings-try input", "10");
        browser.see(".tandem-settings-verdict", "10 working days reach the threshold of 5.").screenshot("review-settings-limits-en");
        browser.click("#tandem-settings-tab-templates").click("#tandem-settings-add-template").type("#tandem-settings-templates-0-name", "Library patch").click("#tandem-settings-save");
        browser.see("#tandem-settings-problems", "limit").type("#tandem-settings-templates-0-limits-effortDays", "2").type("#tandem-settings-templates-0-title", "Patch release of a library");
        browser.see(".tandem-settings-live", "Approved on submission below 2 person-days.").screenshot("review-settings-template-en");
        browser.click("#tandem-settings-tab-freezes").click("#tandem-settings-add-freeze").type("#tandem-settings-freezes-0-name", "Year-end closing");
        day("#tandem-settings-freezes-0-from", "2099-12-20");
        day("#tandem-settings-freezes-0-to", "2100-01-03");
        browser.see(".tandem-settings-live", "Still to come.").screenshot("review-settings-freeze-en").click("#tandem-settings-save").see(".tandem-settings-save", "Saved.");
        JsonNode board = board(project);
        assertThat(board.at("/lightLane/seat").asText()).isEqualTo("architect");
        assertThat(board.at("/thresholds/scheduleDays").asInt()).isEqualTo(5);
        assertThat(board.at("/templates/0/approvedBy/displayName").asText()).isEqualTo("Petra Planner");
        assertThat(board.at("/freezes/0/to").asText()).isEqualTo("2100-01-03");
    }

    @Test
    public void theExampleOfTheDocumentWorks() throws IOException {
        String example = Files.readString(Path.of("docs", "features", "review-settings.md")).replaceAll("(?s).*```json\\s*(.*?)```.*", "$1").replace("\"version\": 3", "\"version\": 0");
        String project = withBoard("petra", newProject(), example);
        sandbox.logInToJira(browser, "petra");
        browser.open(settings(project) + "#limits").see(".tandem-settings-force", "2 of 3 people must approve. In any case nothing is approved without Architect.").see(".tandem-settings-verdict", "LIGHT LANE").type(".tandem-settings-try input", "10");
        browser.see(".tandem-settings-verdict", "10 working days reach the threshold of 5.");
    }

    @Test
    public void whoSavesSecondSeesWhoSavedFirstAndWhat() throws IOException {
        String project = boardOfThree();
        sandbox.logInToJira(browser, "petra");
        browser.open(settings(project)).type("#tandem-settings-seats-2-name", "Chief architect");
        JsonNode seen = board(project);
        ((com.fasterxml.jackson.databind.node.ObjectNode) seen).put("dueHours", 48);
        assertThat(sandbox.call("admin", "PUT", "/tandem/1.0/projects/" + project + "/board", seen.toString()).statusCode()).isEqualTo(200);
        browser.click("#tandem-settings-save").see("#tandem-settings-conflict", "Amal Administrator saved other settings").see(".tandem-settings-differences", "5 days").see(".tandem-settings-differences", "2 days");
        browser.screenshot("review-settings-conflict-en").click("#tandem-settings-keep").seeNo("#tandem-settings-conflict").click("#tandem-settings-save").see(".tandem-settings-save", "Saved.");
        JsonNode both = board(project);
        assertThat(both.path("dueHours").asInt()).isEqualTo(48);
        assertThat(both.at("/seats/2/name").asText()).isEqualTo("Chief architect");
    }

    @Test
    public void settingsGoToAnotherProjectAsAFileAndByCopying() throws IOException {
        String from = withBoard("petra", newProject(), "{'version':0,'dueHours':72,'seats':[{'name':'architect','users':['ada'],'delegates':[{'user':'ada','delegate':'olga','from':'2099-01-01','to':'2099-01-31'}]},"
                + "{'name':'Security','users':['emil'],'veto':true}],'escalation':['petra'],'freezes':[{'name':'Year end','from':'2099-12-20','to':'2099-12-31'}]}");
        sandbox.logInToJira(browser, "petra");
        browser.open(settings(from) + "#transfer").find("#tandem-settings-export");
        String file = (String) browser.script("return await (await fetch(document.querySelector('#tandem-settings-export').href)).text()");
        assertThat(json.readTree(file).at("/seats/0/users/0").asText()).as("people by the name they log in with").isEqualTo("ada");
        imported(from, file);
        copied(from);
    }

    private void imported(String from, String file) throws IOException {
        String into = newProject();
        browser.open(settings(into) + "#transfer").find("#tandem-settings-transfer-file").sendKeys(saved("{\"name\":\"holiday plans\"}"));
        browser.see(".tandem-settings .aui-message-error", "is not a file of settings.");
        browser.find("#tandem-settings-transfer-file").sendKeys(saved(file.replace("\"olga\"", "\"nobody-at-all\"")));
        browser.see(".tandem-settings .aui-message-warning", "There is no user “nobody-at-all”.").see(".tandem-settings-differences", "Seat Security").screenshot("review-settings-import-en");
        browser.find("#tandem-settings-transfer-file").sendKeys(saved(file));
        browser.waitUntil("nothing stands against it", () -> !browser.has(".tandem-settings .aui-message-warning")).click("#tandem-settings-import").see(".tandem-settings-force", "Security (Emil Engineering)");
        browser.click("#tandem-settings-save").see(".tandem-settings-save", "Saved.");
        assertThat(settable(into)).isEqualTo(settable(from));
    }

    private void copied(String from) throws IOException {
        String into = newProject();
        browser.open(settings(into) + "#transfer").waitUntil("the other projects are listed", () -> !browser.list("#tandem-settings-transfer-from option[value=" + from + "]").isEmpty());
        browser.choose("#tandem-settings-transfer-from", from).see(".tandem-settings-differences", "Freeze window Year end").screenshot("review-settings-copy-en");
        browser.click("#tandem-settings-copy").click("#tandem-settings-save").see(".tandem-settings-save", "Saved.");
        assertThat(settable(into)).isEqualTo(settable(from));
    }

    private String saved(String content) throws IOException {
        Path file = Files.createTempFile("settings", ".json");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content).toString();
    }

    /** The settings without what belongs to the project. */
    private JsonNode settable(String project) throws IOException {
        return ((com.fasterxml.jackson.databind.node.ObjectNode) board(project)).without(java.util.List.of("project", "version"));
    }

    @Test
    public void readersAreGivenWordsAndNothingToPress() {
        sandbox.logInToJira(browser, "dev");
        browser.open(settings("DEMO")).see(".tandem-settings", "Only administrators of the project can change these settings.").see(".tandem-settings-lines", "project role Architects").screenshot("review-settings-reader-en");
        assertThat(browser.has(".tandem-settings input") || browser.has("#tandem-settings-save")).isFalse();
        browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-change-reviews")).find("#tandem-review-list");
        assertThat(browser.has("#tandem-review-settings-open")).isFalse();
        browser.open(settings("SEC")).see(".tandem-settings [role=alert]", "There is no project SEC");
    }

    @Test
    public void twelveSeatsLongNamesChineseAndANarrowScreenFit() {
        String project = twelveSeats();
        inChinese(project);
        onANarrowScreen(project);
    }

    private void inChinese(String project) {
        browser.forget();
        sandbox.logInToJira(browser, "wei");
        browser.open(settings(project)).see(".tandem-settings-force", "由 12 个席位决定").screenshot("review-settings-board-zh");
        for (String section : new String[] {"rules", "limits", "templates", "freezes"}) {
            browser.click("#tandem-settings-tab-" + section).screenshot("review-settings-" + section + "-zh");
        }
        assertThat(browser.listScriptErrors()).isEmpty();
    }

    private void onANarrowScreen(String project) {
        browser.close();
        browser = new Browser(500, 900);
        sandbox.logInToJira(browser, "wei");
        browser.open(settings(project)).find("#tandem-settings-save");
        Object overflow = browser.script("return document.querySelector('.tandem-settings').scrollWidth - document.querySelector('.tandem-settings').clientWidth");
        assertThat(((Number) overflow).intValue()).as("pixels that stick out").isLessThanOrEqualTo(0);
        browser.screenshot("review-settings-narrow-zh");
    }

    private String settings(String project) {
        return sandbox.jira("/secure/TandemReviewSettings!default.jspa?projectKey=" + project);
    }

    private JsonNode board(String project) throws IOException {
        return json.readTree(sandbox.call("petra", "GET", "/tandem/1.0/projects/" + project + "/board", null).body());
    }

    private String newProject() {
        return newProject("petra");
    }

    private String newProject(String lead) {
        String key = "SET" + (char) ('A' + projects++);
        assertThat(sandbox.call("admin", "POST", "/api/2/project", "{\"key\":\"" + key + "\",\"name\":\"Settings " + key + "\",\"projectTypeKey\":\"software\",\"lead\":\"" + lead + "\"}").statusCode()).isEqualTo(201);
        return key;
    }

    private String boardOfThree() {
        return withBoard("petra", newProject(), "{'version':0,'seats':[{'name':'project-manager','users':['petra']},{'name':'engineering-manager','users':['emil']},{'name':'architect','users':['ada']}]}");
    }

    private String twelveSeats() {
        StringBuilder seats = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            seats.append(i == 1 ? "" : ",").append("{'name':'").append(i == 7 ? "非常重要的信息安全与数据合规联合评审席位（总部）" : "Seat " + i).append("','users':['").append(i % 2 == 0 ? "emil" : "petra").append("','wei']}");
        }
        return withBoard("wei", newProject("wei"), "{'version':0,'seats':[" + seats + "]}");
    }

    private String withBoard(String administrator, String project, String body) {
        assertThat(sandbox.call(administrator, "PUT", "/tandem/1.0/projects/" + project + "/board", body.replace('\'', '"')).statusCode()).isEqualTo(200);
        return project;
    }

    private void step(Runnable action) {
        steps++;
        action.run();
    }

    /** Types a name where the cursor should already be, waits for it to be found, and chooses it. */
    private void choose(String field, String name) {
        browser.waitUntil("the cursor is in " + field, () -> Boolean.TRUE.equals(browser.script("return document.activeElement === document.querySelector(arguments[0])", field)));
        step(() -> browser.find(field).sendKeys(name));
        browser.find(".tandem-picker-active");
        step(() -> browser.find(field).sendKeys(Keys.ENTER));
    }

    private void press(Keys key) {
        browser.find(":focus").sendKeys(key);
    }

    private String focused() {
        return (String) browser.script("return document.activeElement.id");
    }

    private void delegate(int seat, String away, String stands, String from, String to) {
        String row = "#tandem-settings-seats-" + seat + "-delegates-0-";
        browser.click(row + "user");
        choose(row + "user", away);
        browser.click(row + "delegate");
        choose(row + "delegate", stands);
        day(row + "from", from);
        day(row + "to", to);
    }

    private void day(String css, String day) {
        browser.script("const field = arguments[0]; field.value = arguments[1]; field.dispatchEvent(new Event('input', {bubbles: true}))", browser.find(css), day);
    }

    private String seatId(String label) {
        return (String) browser.script("return [...document.querySelectorAll('#tandem-settings-lightLane-seat option')].find(one => one.textContent === arguments[0]).value", label);
    }
}

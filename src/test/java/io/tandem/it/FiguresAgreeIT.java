package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.ExportedFigures;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Every figure says the same in the gadget, on the page, in Confluence, over REST, in the export, and where its search leads. */
public class FiguresAgreeIT {
    private static final String GADGET = ".dashboard-item-frame[data-amd-module='tandem/joint-gadget']";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Ages and open work go on while the test runs. */
    private static final double MOVING = 0.02;

    /** Sums of changes and of time do not say of how many different issues they are. */
    private static final Set<String> COUNTED_BY_THE_SEARCH = Set.of("requirementChangeRate", "planChanges", "backwardMoves", "reopenedRate", "utilisation");

    private final RunningSandbox sandbox = RunningSandbox.get();
    private Map<String, JsonNode> figures;
    private JsonNode joint;

    @Before
    public void read() throws Exception {
        joint = get("/tandem/1.0/joint?project=DEMO");
        figures = new LinkedHashMap<>();
        joint.get("sections").forEach(section -> section.get("figures").forEach(figure -> figures.put(figure.get("key").asText(), figure)));
    }

    @Test
    public void eachAloneSaysWhatAllTogetherSay() throws Exception {
        for (String key : figures.keySet()) {
            JsonNode alone = get("/tandem/1.0/figures/" + key + "?project=DEMO");
            assertSame(key, alone.get("value"), figures.get(key).get("value"));
            assertThat(alone.get("formula")).as(key).isEqualTo(figures.get(key).get("formula"));
        }
    }

    @Test
    public void eachSearchFindsAsManyIssuesAsAreBehindTheNumber() throws Exception {
        Map<String, Integer> counted = new TreeMap<>();
        for (JsonNode figure : figures.values()) {
            JsonNode drill = figure.path("drill");
            if (drill.hasNonNull("jql")) {
                JsonNode found = get("/api/2/search?maxResults=0&jql=" + URLEncoder.encode(drill.get("jql").asText(), StandardCharsets.UTF_8));
                String key = figure.get("key").asText();
                int total = found.path("total").asInt(-1);
                if (COUNTED_BY_THE_SEARCH.contains(key)) {
                    assertThat(total).as(key).isPositive();
                } else {
                    assertThat(total).as("%s: %s", key, drill.get("jql").asText()).isEqualTo(drill.path("count").asInt(-2));
                    counted.put(key, total);
                }
            }
        }
        assertThat(counted).containsKeys("throughput", "cycleTime", "workInProgress", "scheduleDeviationRate");
    }

    @Test
    public void theExportComesToTheSameNumbers() throws Exception {
        ExportedFigures exported = ExportedFigures.read(path -> get(path), "DEMO", joint.get("from").asText(), joint.get("to").asText());
        for (JsonNode figure : figures.values()) {
            String key = figure.get("key").asText();
            if (figure.get("value").isNull() || exported.isOfAnotherKind(key)) {
                continue;
            }
            assertThat(exported.get(key)).as("%s from the export", key).isCloseTo(figure.get("value").asDouble(), within(1e-6 + MOVING * Math.abs(figure.get("value").asDouble())));
        }
        assertThat(figures.keySet()).allMatch(key -> exported.knows(key) || exported.isOfAnotherKind(key));
    }

    @Test
    public void gadgetPageAndMacroShowTheSame() throws Exception {
        try (Browser browser = new Browser(1400, 1500)) {
            sandbox.logInToJira(browser, "admin");
            browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-joint"));
            browser.waitUntil("the figures are there", () -> browser.has(".tandem-joint[data-ready=true] .tandem-figure"));
            Map<String, String> page = shown(browser, "");
            Map<String, String> gadget = gadget(browser);
            assertThat(gadget).isEqualTo(page);
            for (Map.Entry<String, String> shown : page.entrySet()) {
                assertThat(shown.getValue().isEmpty()).as("%s without a number", shown.getKey()).isEqualTo(figures.get(shown.getKey()).get("value").isNull());
                assertClose(shown.getKey(), shown.getValue());
            }
            assertThat(page.keySet()).isEqualTo(figures.keySet());
        }
        macro();
    }

    private Map<String, String> gadget(Browser browser) {
        browser.open(sandbox.jira("/secure/Dashboard.jspa"));
        browser.click("#add-gadget").click("button[name=add][value$='tandem-joint']");
        browser.waitUntil("the settings are offered", () -> browser.has(GADGET + " .tandem-joint-edit[data-ready=true]"));
        browser.find(".tandem-joint-edit [role=combobox]").sendKeys("DEMO");
        browser.see(".tandem-picker-options [role=option]", "DEMO").find(".tandem-joint-edit [role=combobox]").sendKeys(Keys.ENTER);
        browser.find(".tandem-picker-tokens li");
        browser.click(".tandem-joint-edit button[type=submit]");
        browser.waitUntil("the figures are there", () -> browser.has(GADGET + " .tandem-joint[data-ready=true] .tandem-figure"));
        return shown(browser, GADGET + " ");
    }

    /** The exact number stands beside the one that is read. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> shown(Browser browser, String within) {
        return (Map<String, String>) browser.script("return Object.fromEntries([...document.querySelectorAll(\"" + within + "[data-figure]\")].map(figure => [figure.dataset.figure, figure.dataset.value ?? '']))");
    }

    private void macro() throws Exception {
        String body = "<ac:structured-macro ac:name=\"tandem-joint-report\"><ac:parameter ac:name=\"projects\">DEMO</ac:parameter></ac:structured-macro>";
        Map<String, Object> page = Map.of("type", "page", "title", "Figures agree " + System.nanoTime(), "space", Map.of("key", "TEAM"), "body", Map.of("storage", Map.of("value", body, "representation", "storage")));
        HttpResponse<String> created = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(sandbox.confluence("/rest/api/content"))).header("Authorization", "Bearer demo-admin")
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(page))).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
        try (Browser browser = new Browser()) {
            sandbox.logInToConfluence(browser, "admin");
            browser.open(sandbox.confluence("/pages/viewpage.action?pageId=" + JSON.readTree(created.body()).get("id").asText()));
            browser.find("[data-figure=throughput]");
            Map<String, String> macro = shown(browser, "");
            assertThat(macro.keySet()).isEqualTo(figures.keySet());
            macro.forEach(this::assertClose);
        }
    }

    private void assertClose(String key, String shown) {
        if (!shown.isEmpty()) {
            double value = figures.get(key).get("value").asDouble();
            assertThat(Double.parseDouble(shown)).as(key).isCloseTo(value, within(1e-6 + MOVING * Math.abs(value)));
        }
    }

    private static void assertSame(String key, JsonNode one, JsonNode other) {
        assertThat(one.isNull()).as(key).isEqualTo(other.isNull());
        if (!one.isNull()) {
            assertThat(one.asDouble()).as(key).isCloseTo(other.asDouble(), within(1e-6 + MOVING * Math.abs(other.asDouble())));
        }
    }

    private JsonNode get(String path) throws IOException {
        HttpResponse<String> answer = sandbox.call("admin", "GET", path, null);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}

package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A tool reads the star with a token, computes what the add-on shows, and people find tables, addresses and the setting on one page. */
public class BiExportStoryIT {
    private static final String PAGE = "/secure/TandemExport!default.jspa?project=DEMO";
    private static final int PATIENCE = 60;
    private final RunningSandbox sandbox = RunningSandbox.get();
    private final ObjectMapper json = new ObjectMapper();
    private Browser browser;

    @Before
    public void buildFacts() throws Exception {
        browser = new Browser(1360, 1000);
        assertThat(sandbox.call("admin", "POST", "/tandem/1.0/facts/projects/DEMO/backfill", "{}").statusCode()).isIn(202, 409);
        for (int second = 0; second < PATIENCE && get("petra", "dim_project.json?project=DEMO").at("/values/0/facts_as_of").isNull(); second++) {
            Thread.sleep(1000);
        }
    }

    @After
    public void close() {
        browser.close();
    }

    private HttpResponse<String> ask(String user, String address) {
        return sandbox.call(1, user, "GET", "/tandem/1.0/" + address, null, "Accept", "*/*");
    }

    private JsonNode get(String user, String table) throws IOException {
        HttpResponse<String> answer = ask(user, "export/" + table);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    @Test
    public void aToolComputesWhatTheAddOnShows() throws IOException {
        LocalDate to = LocalDate.now().plusDays(1);
        LocalDate from = to.minusDays(84);
        JsonNode figure = json.readTree(ask("petra", "figures/throughput?project=DEMO&from=" + from + "&to=" + to).body());
        long done = 0;
        for (JsonNode row : get("petra", "fact_issue.json?project=DEMO").at("/values")) {
            String day = row.at("/done_date").asText("");
            done += day.compareTo(from.toString()) >= 0 && day.compareTo(to.toString()) < 0 ? 1 : 0;
        }
        assertThat(done / 12.0).isEqualTo(figure.at("/value").asDouble());
        String csv = ask("petra", "export/fact_issue.csv?project=DEMO").body();
        assertThat(csv.lines().findFirst().orElseThrow()).contains("project_id,issue_id,issue_key");
        HttpResponse<String> page = ask("petra", "export/fact_issue.csv?project=DEMO&limit=2");
        assertThat(page.headers().firstValue("Link").orElseThrow()).startsWith("</jira/rest/tandem/1.0/export/fact_issue.csv?").endsWith("; rel=\"next\"");
        assertThat(page.body().lines()).hasSize(3);
        assertThat(ask("ghost", "export/fact_issue.csv?project=DEMO").statusCode()).isEqualTo(404);
        assertThat(ask("petra", "export/fact_issue.csv?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    public void everyTableAnswers() throws IOException {
        for (JsonNode table : json.readTree(ask("admin", "export").body()).at("/tables")) {
            assertThat(get("admin", table.at("/name").asText() + ".json?project=DEMO").has("nextSince")).as(table.at("/name").asText()).isTrue();
        }
    }

    @Test
    public void peopleFindTablesAddressesAndTheSettingOnOnePage() {
        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira(PAGE)).see(".tandem-export", "fact_issue").screenshot("bi-export-en");
        assertThat(browser.listScriptErrors()).isEmpty();
        sandbox.logInToJira(browser, "wei");
        browser.open(sandbox.jira(PAGE)).see(".tandem-export", "维度表").screenshot("bi-export-zh");
        sandbox.logInToJira(browser, "ghost");
        browser.open(sandbox.jira(PAGE)).see(".tandem-export-empty", "There is nothing to export").screenshot("bi-export-empty-en");
    }
}

package io.tandem.it;

import static io.tandem.it.support.ReviewCalls.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.store.ProjectStore;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.After;
import org.junit.Test;

/** The whole way of a team with a spreadsheet: 300 items come in, five are to be paid first, 20 days of repayment go into a release, and the release's buffer says so. */
public class DebtJourneyIT {
    private static final int ITEMS = 300;
    private static final double CAPACITY = 20;
    private final RunningSandbox sandbox = RunningSandbox.get();
    private final String word = "sheet" + UUID.randomUUID().toString().substring(0, 8);
    private final List<Row> rows = rows(new Random(7));

    /** A row of the spreadsheet; principal in person-days, interest in person-days per month. */
    private record Row(String title, double principal, double interest, double likelihood) {
        double savedPerDay() {
            return interest * likelihood / principal;
        }

        String line() {
            return String.format(Locale.GERMANY, "\"%s\";%.2f;%.1f;%.1f;CODE", title, principal, interest, likelihood);
        }
    }

    private List<Row> rows(Random random) {
        List<Row> made = new ArrayList<>();
        for (int number = 1; number <= ITEMS; number++) {
            made.add(new Row(word + " item " + number, 0.25 * (1 + random.nextInt(60)), random.nextInt(60) / 10.0, random.nextInt(11) / 10.0));
        }
        return made;
    }

    @After
    public void removeTheItems() {
        JsonNode left;
        do {
            left = call("GET", "/tandem/1.0/debts?project=DEMO&limit=200&q=" + word, null).path("values");
            left.forEach(item -> sandbox.call("petra", "DELETE", "/tandem/1.0/debts/" + item.path("id").asLong(), null));
        } while (!left.isEmpty());
    }

    private JsonNode call(String method, String path, String body) {
        return good(sandbox.call("petra", method, path, body));
    }

    @Test
    public void aTeamImportsPlansAndSeesTheDraw() {
        importAll();
        List<String> first = titles(call("GET", "/tandem/1.0/debts?project=DEMO&sort=-priority&limit=5&q=" + word, null).path("values"));
        List<Double> best = rows.stream().sorted(Comparator.comparingDouble(Row::savedPerDay).reversed()).limit(5).map(Row::savedPerDay).toList();
        assertThat(first.stream().map(title -> rows.stream().filter(row -> row.title().equals(title)).findFirst().orElseThrow().savedPerDay())).usingElementComparator(Comparator.comparingDouble(d -> Math.round(d * 1e9)))
            .containsExactlyElementsOf(best);

        long release = release();
        buffer(release);
        JsonNode plan = call("POST", "/tandem/1.0/debts/repayment-plan", "{\"project\":\"DEMO\",\"capacity\":" + CAPACITY + ",\"horizonMonths\":12}");
        double principal = plan.path("principal").asDouble();
        assertThat(principal).isGreaterThan(CAPACITY - 1).isLessThanOrEqualTo(CAPACITY);
        assertThat(plan.path("saving").asDouble()).isGreaterThanOrEqualTo(plan.path("byPriority").asDouble());
        putIntoTheRelease(plan, release);

        JsonNode read = call("GET", "/tandem/1.0/buffers/DEMO/" + release, null);
        double drawn = StreamSupport.stream(read.path("causes").spliterator(), false).filter(cause -> cause.path("cause").asText().equals("DEBT")).mapToDouble(cause -> cause.path("days").asDouble()).sum();
        assertThat(drawn).isCloseTo(principal, within(0.01));
        assertThat(read.path("now").path("drawn").asDouble()).isCloseTo(principal, within(0.01));
        look(release);
    }

    private void importAll() {
        String csv = "\uFEFFtitle;principalLikely;interest;likelihood;kind\r\n" + String.join("\r\n", rows.stream().map(Row::line).toList()) + "\r\n";
        HttpResponse<String> checked = sandbox.call(1, "petra", "POST", "/tandem/1.0/debts/import?project=DEMO&dryRun=true", csv, "Content-Type", "text/csv");
        assertThat(good(checked).path("errors")).as(checked.body()).isEmpty();
        assertThat(call("GET", "/tandem/1.0/debts?project=DEMO&q=" + word, null).path("total").asInt()).as("the trial wrote nothing").isZero();
        JsonNode imported = good(sandbox.call(1, "petra", "POST", "/tandem/1.0/debts/import?project=DEMO", csv, "Content-Type", "text/csv"));
        assertThat(imported.path("rows").asInt()).isEqualTo(ITEMS);
    }

    private static List<String> titles(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).map(value -> value.path("title").asText()).toList();
    }

    private long release() {
        ProjectStore projects = sandbox.server().jiraContent().store().projects();
        ProjectRow project = projects.find("DEMO").orElseThrow();
        return projects.save(new VersionRow(0, project.id(), "Journey " + word, "", null, null, false, false, 0)).id();
    }

    private void buffer(long release) {
        int version = call("PUT", "/tandem/1.0/buffers/DEMO/" + release, "{\"version\":0,\"rule\":\"BY_HAND\",\"size\":40}").path("version").asInt();
        call("POST", "/tandem/1.0/buffers/DEMO/" + release + "/baseline", "{\"version\":" + version + "}");
    }

    private void putIntoTheRelease(JsonNode plan, long release) {
        List<String> chosen = StreamSupport.stream(plan.path("items").spliterator(), false).map(item -> "{\"id\":" + item.path("id").asLong() + ",\"version\":" + item.path("version").asLong() + "}").toList();
        assertThat(chosen).isNotEmpty();
        String body = "{\"project\":\"DEMO\",\"release\":\"" + release + "\",\"items\":[" + String.join(",", chosen) + "]}";
        assertThat(call("POST", "/tandem/1.0/debts/repayment-plan/apply?dryRun=true", body).path("dryRun").asBoolean()).isTrue();
        JsonNode applied = call("POST", "/tandem/1.0/debts/repayment-plan/apply", body);
        assertThat(applied.path("items")).hasSize(chosen.size()).allSatisfy(item -> assertThat(item.path("state").asText()).isEqualTo("PLANNED"));
    }

    private void look(long release) {
        for (String user : List.of("petra", "wei")) {
            try (Browser browser = new Browser()) {
                sandbox.logInToJira(browser, user);
                browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-release-buffer&release=" + release)).see(".tandem-buffer-ledger", word).screenshot("debt-journey-buffer-" + user);
                browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-technical-debt")).see(".tandem-debt-page[data-ready]", word).screenshot("debt-journey-register-" + user);
            }
        }
    }
}

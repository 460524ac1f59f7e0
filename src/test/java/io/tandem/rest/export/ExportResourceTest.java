package io.tandem.rest.export;

import static io.tandem.metric.model.StatusCategory.DONE;
import static io.tandem.metric.model.StatusCategory.IN_PROGRESS;
import static io.tandem.metric.model.StatusCategory.TO_DO;
import static io.tandem.testing.metric.Histories.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.review.input.ProposalInput;
import io.tandem.shared.Actor;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.export.ExportHouse;
import io.tandem.testing.metric.Histories;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.Town;
import java.time.LocalDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The export as a tool reads it. DEMO-9 is secret. */
public class ExportResourceTest {
    private static final long SECRET = 10_009;
    private final ReviewHouse reviews = new ReviewHouse(AoDatabase.Kind.H2);
    private final ExportHouse house = new ExportHouse(reviews);
    private final RestApi api = new RestApi(currentUser -> house.resources(currentUser, new Keys()));

    @Before
    public void twelveIssues() {
        IntStream.rangeClosed(1, 12).forEach(number -> house.facts.issues.put(issue(10_000 + number).history()));
        house.facts.issues.put(Histories.issue(100_001).in("SEC").history());
        house.facts.build("DEMO");
        house.facts.build("SEC");
    }

    private static Histories issue(long id) {
        return Histories.issue(id).components("API", "Search").release("1.0", LocalDate.of(2026, 1, 5)).due(LocalDate.of(2026, 2, 6))
            .created(at("2026-01-05")).moved(at("2026-02-02"), TO_DO, IN_PROGRESS).moved(at("2026-02-09"), IN_PROGRESS, DONE)
            .logged(at("2026-02-03"), "dev", 3600).logged(at("2026-02-03"), "olga", 1800).logged(at("2026-02-04"), "dev", 7200);
    }

    @After
    public void close() {
        house.close();
        reviews.close();
    }

    private Answer get(Actor reader, String address) {
        return api.as(reader).send("GET export" + address, null);
    }

    private List<JsonNode> rows(Actor reader, String address) {
        Answer answer = get(reader, address);
        assertThat(answer.status).as(answer.text).isEqualTo(200);
        List<JsonNode> rows = new ArrayList<>();
        answer.json().at("/values").forEach(rows::add);
        return rows;
    }

    private static List<Long> ids(List<JsonNode> rows) {
        return rows.stream().map(row -> row.at("/issue_id").asLong()).toList();
    }

    @Test
    public void theListTellsTablesColumnsAndTheReadersProjects() {
        JsonNode list = get(Reviews.DEV, "").json();
        assertThat(list.at("/tables").findValuesAsText("name")).contains("dim_date", "fact_issue", "fact_daily_flow", "fact_change_review", "fact_debt_snapshot", "fact_code_health", "fact_deployment");
        assertThat(list.at("/projects").findValuesAsText("key")).containsExactly("DEMO");
        assertThat(list.at("/persons/mode").asText()).isEqualTo("OFF");
        assertThat(get(Town.ADMIN, "").json().at("/projects").findValuesAsText("key")).containsExactly("DEMO", "SEC");
    }

    @Test
    public void aRowHasEverythingTheFiguresAreComputedFrom() {
        JsonNode row = rows(Reviews.DEV, "/fact_issue.json").get(0);
        assertThat(row.at("/issue_id").isIntegralNumber()).isTrue();
        assertThat(row.at("/issue_key").asText()).isEqualTo("DEMO-10001");
        assertThat(row.at("/project_id").asLong()).isEqualTo(100);
        assertThat(row.at("/component_id").asLong()).isEqualTo(1);
        assertThat(row.at("/release_id").asLong()).isEqualTo(11);
        assertThat(row.at("/started_at").asText()).isEqualTo("2026-02-02T09:00:00.000Z");
        assertThat(row.at("/done_date").asText()).isEqualTo("2026-02-09");
        assertThat(row.at("/cycle_days").asDouble()).isEqualTo(7);
        assertThat(row.at("/planned_working_days").asLong()).isEqualTo(5);
        assertThat(row.at("/actual_working_days").asLong()).isEqualTo(6);
        assertThat(row.at("/logged_seconds").asLong()).isEqualTo(12_600);
        assertThat(row.at("/estimate_seconds").isNull()).isTrue();
        assertThat(row.at("/is_open").isBoolean()).isTrue();
        assertThat(row.at("/removed").asBoolean()).isFalse();
    }

    @Test
    public void issuesAReaderMayNotSeeAreInNoTable() {
        for (String table : List.of("fact_issue", "bridge_issue_component", "bridge_issue_release", "fact_work")) {
            assertThat(ids(rows(Reviews.DEV, "/" + table + ".json"))).as(table).isNotEmpty().doesNotContain(SECRET).doesNotContain(100_001L);
            assertThat(ids(rows(Town.ADMIN, "/" + table + ".json"))).as(table).contains(SECRET, 100_001L);
            assertThat(rows(Town.GHOST, "/" + table + ".json")).as(table).isEmpty();
        }
        long review = reviews.reviews.create(Town.ADMIN, "DEMO-9", ReviewHouse.proposal("NORMAL")).id();
        assertThat(rows(Reviews.DEV, "/fact_change_review.json")).isEmpty();
        assertThat(rows(Town.ADMIN, "/fact_change_review.json")).extracting(row -> row.at("/review_id").asLong()).containsExactly(review);
    }

    @Test
    public void missingAndForbiddenProjectsLookAlike() {
        Answer missing = get(Reviews.DEV, "/fact_issue.csv?project=NOPE");
        Answer forbidden = get(Reviews.DEV, "/fact_issue.csv?project=DEMO,SEC");
        assertThat(missing.status).isEqualTo(404);
        assertThat(forbidden.status).isEqualTo(404);
        assertThat(forbidden.text.replaceAll("\"traceId\":\"\\w+\"", "").replace("SEC", "NOPE")).isEqualTo(missing.text.replaceAll("\"traceId\":\"\\w+\"", ""));
        assertThat(missing.fields()).containsExactly("project");
    }

    @Test
    public void pagesOfAnySizeTellTheSameRowsAsTheWhole() {
        for (String table : house.exports.listTables().stream().map(one -> one.name()).toList()) {
            List<JsonNode> whole = rows(Town.ADMIN, "/" + table + ".json");
            for (int limit : List.of(1, 2, 7, 10_000)) {
                if (table.equals("dim_date") && limit < 1000) {
                    continue;
                }
                assertThat(pages(Town.ADMIN, "/" + table + ".json?limit=" + limit)).as(table + " by " + limit).isEqualTo(whole);
            }
        }
    }

    private List<JsonNode> pages(Actor reader, String address) {
        List<JsonNode> rows = new ArrayList<>();
        String link = address;
        String since = null;
        while (link != null) {
            Answer page = get(reader, link);
            assertThat(page.status).as(page.text).isEqualTo(200);
            page.json().at("/values").forEach(rows::add);
            String next = page.json().at("/nextStart").textValue();
            assertThat(page.header("Link") == null).isEqualTo(next == null);
            assertThat(since == null || since.equals(page.json().at("/nextSince").asText())).isTrue();
            since = page.json().at("/nextSince").asText();
            link = next == null ? null : page.header("Link").replaceAll("^<.*/export|>; rel=\"next\"$", "");
        }
        return rows;
    }

    @Test
    public void aPageStaysRightWhileOthersWrite() {
        Answer first = get(Town.ADMIN, "/fact_issue.json?project=DEMO&limit=5");
        house.facts.issues.remove(10_002);
        house.facts.issues.remove(10_005);
        house.facts.issues.put(issue(10_013).history());
        house.facts.build("DEMO");
        List<JsonNode> rest = rows(Town.ADMIN, "/fact_issue.json?project=DEMO&limit=100&start=" + first.json().at("/nextStart").asText());
        assertThat(ids(rest)).containsExactly(10_006L, 10_007L, 10_008L, SECRET, 10_010L, 10_011L, 10_012L, 10_013L);
    }

    @Test
    public void sinceTellsWhatChangedAndWhatLeft() {
        assertThat(rows(Town.ADMIN, "/fact_issue.json?since=2026-03-02T09:59:00Z")).hasSize(13);
        assertThat(rows(Town.ADMIN, "/fact_issue.json?since=2026-03-02T10:00:00Z")).hasSize(13);
        house.facts.issues.remove(10_003);
        house.facts.build("DEMO");
        List<JsonNode> gone = rows(Town.ADMIN, "/fact_issue.json?project=DEMO&since=2026-03-02T09:59:00Z").stream().filter(row -> row.at("/removed").asBoolean()).toList();
        assertThat(ids(gone)).containsExactly(10_003L);
        assertThat(gone.get(0).at("/issue_key").isNull()).isTrue();
        assertThat(ids(rows(Town.ADMIN, "/fact_issue.json?project=DEMO"))).doesNotContain(10_003L);
        assertThat(ids(pages(Town.ADMIN, "/bridge_issue_component.json?project=DEMO&since=2026-03-02T09:59:00Z&limit=3"))).endsWith(10_003L).hasSize(23);
    }

    @Test
    public void everyIssueHasARowInTheBridges() {
        house.facts.issues.put(Histories.issue(10_020).history());
        house.facts.build("DEMO");
        JsonNode lonely = rows(Town.ADMIN, "/bridge_issue_component.json?project=DEMO").get(24);
        assertThat(lonely.at("/issue_id").asLong()).isEqualTo(10_020);
        assertThat(lonely.at("/component_id").isNull()).isTrue();
    }

    @Test
    public void dailyFlowTellsTheProjectAndEachPart() {
        List<JsonNode> days = rows(Reviews.DEV, "/fact_daily_flow.json").stream().filter(day -> day.at("/flow_date").asText().equals("2026-02-09")).toList();
        assertThat(days).extracting(day -> day.at("/scope").asText() + day.at("/component_id").asText() + day.at("/release_id").asText() + "=" + day.at("/done").asLong())
            .containsExactly("PROJECTnullnull=12", "COMPONENT1null=12", "COMPONENT2null=12", "RELEASEnull11=12");
    }

    @Test
    public void peopleAreShownAsTheSettingSays() {
        assertThat(rows(Town.ADMIN, "/dim_person.json")).isEmpty();
        assertThat(rows(Town.ADMIN, "/fact_work.json?project=DEMO")).hasSize(24).allSatisfy(row -> assertThat(row.at("/person_id").isNull()).isTrue());
        save(0, "PSEUDONYMS");
        List<JsonNode> people = rows(Town.ADMIN, "/dim_person.json");
        assertThat(people).hasSize(2).allSatisfy(person -> {
            assertThat(person.at("/person_name").isNull()).isTrue();
            assertThat(person.at("/person_id").asText()).matches("[0-9a-f]{16}");
        });
        assertThat(rows(Town.ADMIN, "/fact_work.json?project=DEMO")).hasSize(36);
        save(1, "OFF");
        save(2, "NAMES");
        assertThat(rows(Town.ADMIN, "/dim_person.json")).extracting(person -> person.at("/person_id").asText()).isEqualTo(people.stream().map(person -> person.at("/person_id").asText()).toList());
        assertThat(rows(Town.ADMIN, "/dim_person.json")).extracting(person -> person.at("/person_name").asText()).containsExactlyInAnyOrder(Reviews.DEV.displayName(), Reviews.OLGA.displayName());
        assertThat(house.audit).extracting(event -> event.before() + " → " + event.after()).containsExactly("persons: OFF → persons: PSEUDONYMS", "persons: PSEUDONYMS → persons: OFF", "persons: OFF → persons: NAMES");
    }

    private void save(int version, String mode) {
        assertThat(api.as(Town.ADMIN).send("PUT export/persons", "{'version':" + version + ",'mode':'" + mode + "'}").status).isEqualTo(200);
    }

    @Test
    public void onlySystemAdministratorsChangeTheSetting() {
        assertThat(api.as(Reviews.PETRA).send("PUT export/persons", "{'version':0,'mode':'NAMES'}").status).isEqualTo(403);
        assertThat(api.as(Town.ADMIN).send("PUT export/persons", "{'version':0,'mode':'ALL'}").fields()).containsExactly("mode");
        assertThat(api.as(Town.ADMIN).send("PUT export/persons", "{'version':5,'mode':'NAMES'}").status).isEqualTo(409);
        assertThat(api.as(Reviews.PETRA).send("GET export/persons", null).json().at("/mayChange").asBoolean()).isFalse();
        assertThat(house.audit).isEmpty();
    }

    @Test
    public void whatIsWrongIsNamed() {
        wrong("/fact_issue.json?since=yesterday", 400, "since", "export.since.unreadable");
        wrong("/fact_issue.json?since=2026-13-01", 400, "since", "export.since.unreadable");
        wrong("/fact_issue.json?since=2026-03-02T10:00:01Z", 400, "since", "export.since.future");
        wrong("/fact_issue.json?since=2025-11-01", 400, "since", "export.since.old");
        wrong("/fact_issue.json?since=%2B999999999-12-31T00:00:00Z", 400, "since", "export.since.future");
        wrong("/fact_issue.json?start=12", 400, "start", "export.start.unknown");
        wrong("/fact_issue.json?start=%00%FF", 400, "start", "export.start.unknown");
        for (String limit : List.of("0", "-1", "10001", "1000000000", "99999999999999999999", "ten", "1.5")) {
            wrong("/fact_issue.json?limit=" + limit, 400, "limit", "number.range");
            wrong("/dim_date.csv?limit=" + limit, 400, "limit", "number.range");
        }
        wrong("/fact_nothing.json", 404, "table", "export.table.unknown");
        wrong("/fact_nothing.csv?limit=0", 404, "table", "export.table.unknown");
        wrong("/fact_issue.csv?bom=maybe", 400, "bom", "export.flag");
        wrong("/fact_issue.csv?raw=1", 400, "raw", "export.flag");
        wrong("/fact_issue.csv?project=" + String.join(",", IntStream.range(0, 501).mapToObj(number -> "P" + number).toList()), 400, "project", "export.project.many");
        assertThat(get(Reviews.DEV, "/fact_issue.json?since=x&limit=0&start=y").fields()).containsExactlyInAnyOrder("since", "limit", "start");
        assertThat(get(Reviews.DEV, "/fact_issue.xml").status).isEqualTo(404);
        assertThat(api.as(Optional.empty()).send("GET export/fact_issue.json", null).status).isEqualTo(401);
        assertThat(api.as(Optional.empty()).send("GET export", null).status).isEqualTo(401);
    }

    private void wrong(String address, int status, String field, String code) {
        Answer answer = get(Reviews.DEV, address);
        assertThat(answer.status).as(address + ": " + answer.text).isEqualTo(status);
        assertThat(answer.fields()).as(address).contains(field);
        assertThat(answer.codes()).as(address).contains(code);
    }

    @Test
    public void aStartOfAnotherTableOrTimeIsRefused() {
        String start = get(Reviews.DEV, "/fact_issue.json?limit=1").json().at("/nextStart").asText();
        wrong("/fact_work.json?start=" + start, 400, "start", "export.start.other");
        wrong("/fact_issue.json?since=2026-03-01&start=" + start, 400, "start", "export.start.other");
    }

    @Test
    public void aStartBeyondTheEndAnswersNothing() {
        List<JsonNode> rows = rows(Reviews.DEV, "/fact_issue.json?limit=11");
        String last = get(Reviews.DEV, "/fact_issue.json?limit=11").json().at("/nextStart").asText();
        assertThat(rows).hasSize(11);
        Answer beyond = get(Reviews.DEV, "/fact_issue.json?limit=11&start=" + last);
        assertThat(beyond.json().at("/values")).isEmpty();
        assertThat(beyond.json().at("/nextStart").isNull()).isTrue();
        assertThat(beyond.header("Link")).isNull();
    }

    @Test
    public void positionsSomebodyMadeUpAreNoFault() {
        for (String position : List.of("", "x", "r", "rx", "9999999999999999999", "0000000000000010001:x", "2026-13-99/x", "9:x", "%", "1/2/3", "-1")) {
            for (String table : house.exports.listTables().stream().map(one -> one.name()).toList()) {
                String text = String.join("\u001f", "1", table, "", "0", "100", position);
                String start = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
                assertThat(get(Reviews.DEV, "/" + table + ".json?limit=5&start=" + start).status).as(table + " after " + position).isEqualTo(200);
            }
        }
    }

    @Test
    public void spreadsheetsGetNoFormulasAndToolsGetTextsAsTheyAre() {
        ProposalInput usual = ReviewHouse.proposal("NORMAL");
        reviews.reviews.create(Reviews.DEV, "DEMO-1", new ProposalInput("NORMAL", "=HYPERLINK(\"http://evil\")", usual.rationale(), usual.impact()));
        String safe = get(Reviews.DEV, "/fact_change_review.csv").text;
        assertThat(safe).startsWith("\uFEFFreview_id,").contains("\"'=HYPERLINK(\"\"http://evil\"\")\"").contains("\r\n");
        assertThat(get(Reviews.DEV, "/fact_change_review.csv?raw=true&bom=false").text).startsWith("review_id,").contains(",\"=HYPERLINK(\"\"http://evil\"\")\",");
    }

    @Test
    public void readingWritesNothing() {
        house.exports.listTables().forEach(table -> rows(Town.ADMIN, "/" + table.name() + ".json"));
        assertThat(house.audit).isEmpty();
    }
}

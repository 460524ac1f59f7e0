package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.jira.store.DeskStore;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** An acceptance runs out and its owner hears of it in their language; the days are kept for the trend. Through the built JAR, with the clock moved. */
public class DebtUpkeepIT {
    private static final String EXPIRY = "io.tandem.debt.expiry";
    private static final String DAYS = "io.tandem.debt.days";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningSandbox sandbox = RunningSandbox.get();
    private JsonNode debt;

    @Before
    public void acceptADebtUntilTomorrow() {
        sandbox.resetClock();
        sandbox.runJob(EXPIRY);
        sandbox.removeMails();
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        debt = read(sandbox.call("petra", "POST", "/tandem/1.0/debts", """
            {"project":"DEMO","title":"Retries <b>double</b> bookings","principal":4,"interest":1,"likelihood":0.5,"owner":"dev",
             "decision":{"state":"ACCEPTED","reason":"The gateway is replaced in spring.","until":"%s"}}""".formatted(tomorrow)), 201);
    }

    @After
    public void putEverythingBack() {
        sandbox.call("petra", "DELETE", "/tandem/1.0/debts/" + debt.path("id").asLong(), null);
        sandbox.resetClock();
        sandbox.removeMails();
    }

    private static JsonNode read(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(answer.body(), notJson);
        }
    }

    private List<DeskStore.Mail> to(String user) {
        return sandbox.mails().stream().filter(mail -> mail.to().startsWith(user + "@") && mail.subject().contains("Acceptance has run out")).toList();
    }

    @Test
    public void whoOwnsAndWhoAcceptedAreToldOnceWhenAnAcceptanceHasRunOut() {
        sandbox.moveClock(Duration.ofHours(20));
        sandbox.runJob(EXPIRY);
        assertThat(sandbox.mails()).as("the last day still holds").noneMatch(mail -> mail.subject().contains("Retries"));
        sandbox.moveClock(Duration.ofHours(48));
        sandbox.runJob(EXPIRY);
        sandbox.runJob(EXPIRY);
        assertThat(to("dev")).extracting(DeskStore.Mail::subject).containsExactly("[DEMO] Acceptance has run out: Retries <b>double</b> bookings");
        assertThat(to("dev").get(0).body()).contains("Petra", "The gateway is replaced in spring.", "&lt;b&gt;double", "selectedItem=tandem-technical-debt&amp;debt=" + debt.path("id").asLong());
        assertThat(to("petra")).hasSize(1);
        JsonNode now = read(sandbox.call("dev", "GET", "/tandem/1.0/debts/" + debt.path("id").asLong(), null), 200);
        assertThat(now.path("decision").path("state").asText()).isEqualTo("OPEN");
        assertThat(now.path("decision").path("notice").asText()).contains("Petra");
        try (Browser browser = new Browser()) {
            sandbox.logInToJira(browser, "petra");
            browser.open(sandbox.jira("/secure/admin/mail")).screenshot("debt-upkeep-mails");
        }
    }

    @Test
    public void theTrendHasADayForEachDayTheJobRan() {
        sandbox.runJob(DAYS);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        sandbox.moveClock(Duration.ofDays(2));
        JsonNode trend = read(sandbox.call("dev", "GET", "/tandem/1.0/debts/trend?project=DEMO", null), 200);
        List<String> days = StreamSupport.stream(trend.path("points").spliterator(), false).map(point -> point.path("day").asText()).collect(Collectors.toList());
        assertThat(days).contains(today.toString()).endsWith(today.plusDays(2).toString());
        assertThat(sandbox.call("ghost", "GET", "/tandem/1.0/debts/trend?project=DEMO", null).statusCode()).isEqualTo(404);
    }
}

package io.tandem.adapter.connector.sonarqube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.adapter.connector.http.Limits;
import io.tandem.adapter.connector.http.OutboundRules;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.api.CodeProject;
import io.tandem.connection.model.RatingModel;
import io.tandem.connection.model.Secret;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.ConnectionStore;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.RatingMode;
import io.tandem.debt.sync.model.ReadFinding;
import io.tandem.debt.sync.model.Reading;
import io.tandem.debt.sync.port.FindingSource;
import io.tandem.debt.sync.port.FindingSourceException;
import io.tandem.sandbox.sonar.FakeIssues;
import io.tandem.sandbox.sonar.FakeSonarQube;
import io.tandem.sandbox.sonar.Fault;
import io.tandem.testing.connection.CleanSonarQube;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mockito;

/** What SonarQube 26.9 was recorded doing with issues, and what we make of it. The numbers in the names are those of docs/features/connections.md. */
public class SonarQubeFindingsTest {
    private static final Limits SHORT = new Limits(Duration.ofMillis(500), Duration.ofSeconds(4), 10L * 1024 * 1024);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final FindingSource.Progress ON = (done, total) -> true;

    @Rule
    public final CleanSonarQube sonar = new CleanSonarQube();

    private final ConnectionStore connections = Mockito.mock(ConnectionStore.class);
    private final SonarQubeFindings server = new SonarQubeFindings(new RemoteExecutor(new OutboundRules(() -> List.of("127.0.0.1")), SHORT, Clock.systemUTC()), Retries.none(), connections);

    @Before
    public void knowTheToken() {
        Mockito.when(connections.findSecret(1)).thenReturn(Optional.of(new Secret(FakeSonarQube.TOKEN)));
    }

    @Test
    public void theRecordedProjectIsReadWhole() {
        Reading reading = read("acme:payments");
        assertThat(reading).returns("26.9.0.129388", Reading::version).returns(RatingMode.QUALITIES, Reading::mode).returns(Instant.parse("2026-11-20T11:53:00Z"), Reading::analysedAt);
        assertThat(reading.findings()).hasSize(11);
        ReadFinding slow = byKeyStart(reading, "f5e3d930");
        assertThat(slow).returns("java:S112", ReadFinding::rule).returns("Generic exceptions should never be thrown", ReadFinding::ruleName).returns("src/main/java/acme/Payment.java", ReadFinding::path)
            .returns(FindingState.OPEN, ReadFinding::state).returns(DebtSeverity.MEDIUM, ReadFinding::severity).returns(DebtKind.CODE, ReadFinding::kind);
        assertThat(byKeyStart(reading, "850a639f").kind()).isEqualTo(DebtKind.SECURITY);
    }

    @Test
    public void b04_aProjectThatIsUnknownOrHiddenIsNotOneWithoutIssues() {
        assertThat(problem("acme:nope")).isEqualTo("connection.problem.project.unknown");
        Mockito.when(connections.findSecret(1)).thenReturn(Optional.of(new Secret(FakeSonarQube.VIEWER_TOKEN)));
        assertThat(problem("acme:secret")).isEqualTo("connection.problem.project.forbidden");
        assertThat(sonar.get().requests()).as("nobody asks for issues that cannot be believed").noneMatch(request -> request.startsWith("/api/issues"));
    }

    @Test
    public void b04_noIssuesAreBelievedOfAProjectThatIsThere() {
        sonar.get().issues().clear("acme:payments");
        assertThat(read("acme:payments").findings()).isEmpty();
        assertThat(sonar.get().requests().stream().filter(request -> request.startsWith("/api/components/show"))).as("looked at before and after").hasSize(2);
    }

    @Test
    public void b04_neitherIsAProjectNeverAnalysedOrStillBeingSortedIn() {
        assertThat(problem("acme:secret")).isEqualTo("connection.project.unanalysed");
        sonar.get().issues().indexing(true);
        assertThat(problem("acme:payments")).isEqualTo("debt.sync.problem.indexing");
    }

    @Test
    public void b05_aProjectAnalysisTokenReadsIssuesAndMeasures() throws IOException {
        assertThat(recording("analysis-token-reading-issues").path("status").asInt()).isEqualTo(200);
        assertThat(recording("analysis-token-reading-issues").at("/body/paging/total").asInt()).isEqualTo(21);
        assertThat(recording("analysis-token-reading-measures").at("/body/component/measures").size()).isPositive();
    }

    @Test
    public void b06_firstItKnowsNoAddressThenForAMomentNobody() {
        sonar.get().with(Fault.STARTING);
        assertThat(problem("acme:payments")).isEqualTo("connection.problem.starting");
        sonar.get().with(Fault.WAKING);
        assertThat(problem("acme:payments")).isEqualTo("connection.problem.starting");
        sonar.get().with(Fault.UNAUTHORISED);
        assertThat(problem("acme:payments")).isEqualTo("connection.problem.token.refused");
    }

    @Test
    public void b08_severitiesFollowTheModeAndAreNeverMixed() {
        Reading byQuality = read("acme:payments");
        assertThat(byKeyStart(byQuality, "3c874b2d").severity()).isEqualTo(DebtSeverity.HIGH);
        assertThat(byKeyStart(byQuality, "7901ca88")).returns(DebtSeverity.MEDIUM, ReadFinding::severity).returns(DebtKind.SECURITY, ReadFinding::kind);
        assertThat(byQuality.effortKey()).isEqualTo("software_quality_maintainability_remediation_effort");
        sonar.get().standardMode();
        Reading standard = read("acme:payments");
        assertThat(standard).returns(RatingMode.STANDARD, Reading::mode).returns("sqale_index", Reading::effortKey);
        assertThat(byKeyStart(standard, "69171c93").severity()).isEqualTo(DebtSeverity.LOW);
    }

    @Test
    public void b10_effortsAreTextsAndADayHasEightHours() {
        assertThat(List.of("20min", "1d2h30min", "2h", "1d", "3d5min", "0min")).extracting(IssueTexts::minutes).containsExactly(20, 630, 120, 480, 1445, 0);
        assertThat(List.of("", "1d 2h", "a day", "-5min", "min", "5", "1h1d")).extracting(IssueTexts::minutes).containsOnly(-1);
        Reading reading = read("acme:payments");
        assertThat(reading.findings().stream().mapToInt(ReadFinding::minutes).sum()).as("the recorded effortTotal").isEqualTo(1330);
        assertThat(2 * IssueTexts.minutes("1d2h30min") + 15).as("the recorded sqale_index").isEqualTo(1275);
    }

    @Test
    public void b11_noMoreIsAskedForThanTheServerShows() {
        FakeIssues issues = sonar.get().issues().clear("acme:payments");
        for (int number = 0; number < 10_000; number++) {
            add(issues, number, "MAJOR", "java:S1", number);
        }
        assertThat(read("acme:payments").findings()).hasSize(10_000);
        assertThat(sonar.get().requests()).filteredOn(request -> request.startsWith("/api/issues")).hasSize(20).allMatch(request -> request.contains("ps=500"));
    }

    @Test
    public void b11_aLongListIsAskedForInPartsThatLoseNothing() {
        FakeIssues issues = sonar.get().issues().clear("acme:payments");
        // Too many of one severity over a year, and too many of another within one second that only the rule tells apart.
        for (int number = 0; number < 25_000; number++) {
            boolean isMinor = number % 2 == 0;
            add(issues, number, isMinor ? "MINOR" : "MAJOR", isMinor ? "java:S1" : "java:S" + number % 4, isMinor ? number * 1200 : 0);
        }
        Reading reading = read("acme:payments");
        assertThat(reading.findings()).extracting(ReadFinding::issueKey).doesNotHaveDuplicates().hasSize(25_000);
    }

    @Test
    public void b11_whatCannotBeDividedFurtherFailsTheWhole() {
        FakeIssues issues = sonar.get().issues().clear("acme:payments");
        for (int number = 0; number < 10_001; number++) {
            add(issues, number, "MAJOR", "java:S1", 0);
        }
        assertThat(problem("acme:payments")).isEqualTo("debt.sync.problem.long");
    }

    @Test
    public void b13_eachVersionIsAskedInItsOwnWords() {
        assertThat(IssueDialect.of("26.9.0.129388").filters("k")).containsExactly(Map.of("components", "k", "issueStatuses", "OPEN,CONFIRMED,ACCEPTED,FALSE_POSITIVE"));
        assertThat(IssueDialect.of("2025.1.0.1").filters("k")).hasSize(1);
        assertThat(IssueDialect.of("10.3.0.1").filters("k")).containsExactly(Map.of("components", "k", "resolved", "false"), Map.of("components", "k", "resolutions", "FALSE-POSITIVE,WONTFIX"));
        assertThat(IssueDialect.of("9.9.4.87374").filters("k")).allMatch(filter -> filter.containsKey("componentKeys") && !filter.containsKey("components"));
        assertThat(IssueDialect.of("community").filters("k")).hasSize(1);
    }

    @Test
    public void b13_oldAndNewWordsForAStateMeanTheSame() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, FindingState> words = Map.of("{'status':'OPEN'}", FindingState.OPEN, "{'status':'REOPENED'}", FindingState.OPEN, "{'issueStatus':'CONFIRMED'}", FindingState.OPEN,
            "{'status':'RESOLVED','resolution':'WONTFIX'}", FindingState.ACCEPTED, "{'issueStatus':'ACCEPTED','resolution':'WONTFIX'}", FindingState.ACCEPTED,
            "{'status':'RESOLVED','resolution':'FALSE-POSITIVE'}", FindingState.FALSE_POSITIVE, "{'issueStatus':'FIXED','resolution':'FIXED'}", FindingState.CLOSED, "{'issueStatus':'IN_SANDBOX'}", FindingState.CLOSED);
        for (Map.Entry<String, FindingState> word : words.entrySet()) {
            assertThat(IssueTexts.state(json.readTree(word.getKey().replace('\'', '"')))).as(word.getKey()).isEqualTo(word.getValue());
        }
        for (JsonNode closed : recording("issues-search-closed").at("/body/issues")) {
            assertThat(IssueTexts.state(closed)).isEqualTo(FindingState.CLOSED);
        }
    }

    @Test
    public void b14_nothingWeReadIsOnItsWayOut() {
        List<String> deprecated = List.of("maintainability_issues", "reliability_issues", "security_issues", "open_issues", "reopened_issues", "confirmed_issues", "wont_fix_issues");
        for (RatingModel model : RatingModel.values()) {
            assertThat(MetricKeys.choose(model, new java.util.HashSet<>(deprecated))).isEmpty();
        }
        read("acme:payments");
        assertThat(sonar.get().requests()).noneMatch(request -> request.contains("hotspots") || request.contains("/users/") || request.contains("&statuses=") || request.contains("user_groups"));
    }

    @Test
    public void b15_theNewerCallsSayWhatIsWrongInAnotherShape() throws IOException {
        assertThat(recording("v2-error-history-missing").at("/body/message").asText()).isNotEmpty();
        sonar.get().with(Fault.REJECTED_V2);
        FindingSourceException failure = failure("acme:payments");
        assertThat(failure.reason().code()).isEqualTo("connection.problem.rejected");
        assertThat(failure.reason().arguments()).containsExactly("400", "Bad request.");
    }

    @Test
    public void everyTroubleHasItsOwnSentenceAndNothingComesOfIt() {
        Map<Fault, String> sentences = new HashMap<>(Map.of(Fault.DOWN, "connection.problem.unavailable", Fault.MALFORMED, "connection.problem.malformed", Fault.WEB_PAGE, "connection.problem.malformed",
            Fault.OTHER_PROGRAM, "connection.problem.malformed", Fault.DROPPED, "connection.problem.dropped", Fault.HUGE, "connection.problem.large",
            Fault.REDIRECTED, "connection.problem.redirected"));
        sentences.put(Fault.FORBIDDEN, "connection.problem.project.forbidden");
        sentences.forEach((fault, sentence) -> {
            sonar.get().with(fault);
            assertThat(problem("acme:payments")).as(fault.name()).isIn(sentence, sentence.replace("project.forbidden", "token.refused"), "connection.problem.forbidden");
        });
        sonar.get().with(Fault.RATE_LIMITED);
        assertThat(problem("acme:payments")).isEqualTo("connection.problem.busy.until");
        sonar.get().with(Fault.NONE);
        Mockito.when(connections.findSecret(1)).thenThrow(new CodeServerException(CodeServerException.Reach.SERVER, io.tandem.shared.Reason.of("connection.problem.token.unreadable"), null));
        assertThat(problem("acme:payments")).isEqualTo("connection.problem.token.unreadable");
    }

    @Test
    public void anAnswerThatIsSlowOrDripsIsCutOff() {
        sonar.get().delay(Duration.ofSeconds(5)).with(Fault.SLOW, 1);
        assertThat(problem("acme:payments")).isEqualTo("connection.problem.late");
    }

    @Test
    public void anAnalysisInBetweenHasEverythingReadAgain() {
        AtomicInteger reads = new AtomicInteger();
        Reading reading = server.read(project("acme:payments"), (done, total) -> {
            if (reads.incrementAndGet() == 1) {
                sonar.get().issues().fix("acme:payments", keyStarting("f5e3d930")).analyse("acme:payments", Instant.parse("2026-11-20T13:00:00Z"));
            }
            return true;
        });
        assertThat(reading.findings()).hasSize(10);
        assertThat(reading.analysedAt()).isEqualTo(Instant.parse("2026-11-20T13:00:00Z"));
        AtomicInteger minutes = new AtomicInteger();
        assertThat(catchThrowableOfType(() -> server.read(project("acme:payments"), (done, total) -> {
            sonar.get().issues().analyse("acme:payments", START.plusSeconds(60L * minutes.incrementAndGet()));
            return true;
        }), FindingSourceException.class).reason().code()).isEqualTo("debt.sync.problem.moving");
    }

    @Test
    public void whoeverIsToldToStopStops() {
        assertThat(catchThrowableOfType(() -> server.read(project("acme:payments"), (done, total) -> false), FindingSource.StoppedException.class)).isNotNull();
    }

    private static void add(FakeIssues issues, int number, String severity, String rule, long seconds) {
        issues.add("acme:payments", "k" + number, rule, "src/main/java/acme/C" + number % 100 + ".java", number, "Mend it.", severity, "5min", START.plusSeconds(seconds));
    }

    private Reading read(String remoteKey) {
        return server.read(project(remoteKey), ON);
    }

    private String problem(String remoteKey) {
        return failure(remoteKey).reason().code();
    }

    private FindingSourceException failure(String remoteKey) {
        FindingSourceException failure = catchThrowableOfType(() -> read(remoteKey), FindingSourceException.class);
        assertThat(failure).as("reading " + remoteKey).isNotNull();
        return failure;
    }

    private CodeProject project(String remoteKey) {
        return new CodeProject(1, "SonarQube", URI.create(sonar.get().url().toString()), "DEMO", remoteKey);
    }

    private ReadFinding byKeyStart(Reading reading, String start) {
        return reading.findings().stream().filter(finding -> finding.issueKey().startsWith(start)).findFirst().orElseThrow();
    }

    private String keyStarting(String start) {
        return sonar.get().issues().keys("acme:payments").stream().filter(key -> key.startsWith(start)).findFirst().orElseThrow();
    }

    private static JsonNode recording(String name) throws IOException {
        return new ObjectMapper().readTree(SonarQubeFindingsTest.class.getResourceAsStream("/recordings/sonarqube/" + name + ".json"));
    }
}

package io.tandem.adapter.connector.sonarqube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.adapter.connector.http.Limits;
import io.tandem.adapter.connector.http.OutboundRules;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.QualityGate;
import io.tandem.connection.model.RatingModel;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.Secret;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.model.ServerInfo;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.sandbox.sonar.FakeSonarQube;
import io.tandem.sandbox.sonar.Fault;
import io.tandem.testing.connection.CleanSonarQube;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.Rule;
import org.junit.Test;

/**
 * What SonarQube 26.9 was recorded doing, and what we make of it. The numbers are those of docs/features/connections.md; each stands in the names of its tests.
 * <table>
 * <caption>Where each behaviour is tested</caption>
 * <tr><td>1</td><td>an unknown key fails the whole request</td><td>here</td></tr>
 * <tr><td>2</td><td>a metric without value is missing, a project never analysed has none</td><td>here</td></tr>
 * <tr><td>3</td><td>401 is empty, and the check of a token is always 200</td><td>here</td></tr>
 * <tr><td>4</td><td>an unknown project is 404 for measures and no issues at all for the issues</td><td>here, {@link SonarQubeFindingsTest}</td></tr>
 * <tr><td>5</td><td>a project analysis token suffices to read</td><td>{@link SonarQubeFindingsTest}</td></tr>
 * <tr><td>6</td><td>while it starts, it knows no address, then nobody</td><td>here, {@link SonarQubeFindingsTest}</td></tr>
 * <tr><td>7</td><td>hotspots are finished</td><td>here</td></tr>
 * <tr><td>8</td><td>two modes, two numbers</td><td>here, {@link SonarQubeFindingsTest}</td></tr>
 * <tr><td>9</td><td>values are texts, those of new code stand in a period</td><td>here, {@link MeasuresTest}</td></tr>
 * <tr><td>10</td><td>efforts are texts, a day has eight hours</td><td>{@link SonarQubeFindingsTest}</td></tr>
 * <tr><td>11</td><td>pages and lists are capped</td><td>here, {@link SonarQubeFindingsTest}</td></tr>
 * <tr><td>12</td><td>history: entries without values, never any of new code, offsets without colon</td><td>here</td></tr>
 * <tr><td>13</td><td>names of parameters and states differ by version</td><td>{@link SonarQubeFindingsTest}</td></tr>
 * <tr><td>14</td><td>what is deprecated is not read</td><td>{@link SonarQubeFindingsTest}</td></tr>
 * <tr><td>15</td><td>newer calls tell errors in another shape</td><td>{@link SonarQubeFindingsTest}</td></tr>
 * <tr><td>16</td><td>the token goes as bearer</td><td>here</td></tr>
 * <tr><td>17</td><td>calls of the server are signed over their raw bytes</td><td>{@code HookIntakeTest}</td></tr>
 * <tr><td>18</td><td>the server forgets, the add-on does not</td><td>{@code CodeHealthRefreshTest}</td></tr>
 * </table>
 */
public class SonarQubeServerTest {
    private static final Limits SHORT = new Limits(Duration.ofMillis(500), Duration.ofSeconds(2), 10L * 1024 * 1024);

    @Rule
    public final CleanSonarQube sonar = new CleanSonarQube();

    private final SonarQubeServer server = new SonarQubeServer(new RemoteExecutor(new OutboundRules(() -> List.of("127.0.0.1")), SHORT, Clock.systemUTC()),
            new Retries(4, Duration.ofMillis(1), Duration.ofSeconds(2), time -> Thread.sleep(time.toMillis())));

    @Test
    public void b01_aKeyTheServerDoesNotKnowIsNeverAskedFor() {
        read("acme:payments");
        assertThat(sonar.get().requests()).filteredOn(request -> request.startsWith("/api/measures/component")).hasSize(1).noneMatch(request -> request.contains("sca_"));
    }

    @Test
    public void b01_theListOfKeysIsFetchedOncePerServerVersion() {
        read("acme:payments");
        read("acme:payments");
        assertThat(sonar.get().requests()).filteredOn(request -> request.startsWith("/api/metrics/search")).hasSize(1);
    }

    @Test
    public void b02_aMeasureWithoutValueIsAbsentNotZero() {
        CodeReading reading = read("acme:payments");
        assertThat(reading.find(CodeMeasure.SECURITY_HOTSPOTS)).as("a zero that only says that hotspots are finished").isEmpty();
        assertThat(read("acme:legacy").find(CodeMeasure.BUGS)).isEmpty();
    }

    @Test
    public void b02_aProjectThatWasNeverAnalysedSaysSo() {
        CodeReading reading = read("acme:secret");
        assertThat(reading.isAnalysed()).isFalse();
        assertThat(reading.values()).isEmpty();
        assertThat(reading.gate()).isEqualTo(QualityGate.NONE);
    }

    @Test
    public void b03_aRefusedTokenIsFoundThoughTheCheckAnswersTwoHundred() {
        assertThat(failure(() -> server.check(access("squ_wrong"))).reason().code()).isEqualTo("connection.problem.token.refused");
        assertThat(failure(() -> server.check(new ServerAccess(sonar.get().url(), Optional.empty()))).reason().code()).isEqualTo("connection.problem.token.missing");
    }

    @Test
    public void b03_anEmptyFourHundredAndOneIsTheTokenToo() {
        sonar.get().with(Fault.UNAUTHORISED);
        assertThat(failure(() -> read("acme:payments"))).returns("connection.problem.token.refused", problem -> problem.reason().code()).returns(Reach.SERVER, CodeServerException::reach);
    }

    @Test
    public void b04_anUnknownProjectIsNotAnEmptyOne() {
        assertThat(failure(() -> read("acme:nope"))).returns("connection.problem.project.unknown", problem -> problem.reason().code()).returns(Reach.PROJECT, CodeServerException::reach);
    }

    @Test
    public void b04_aProjectOutOfReachIsNotAnEmptyOne() {
        assertThat(failure(() -> server.read(access(FakeSonarQube.VIEWER_TOKEN), "acme:secret"))).returns("connection.problem.project.forbidden", problem -> problem.reason().code())
                .returns(Reach.PROJECT, CodeServerException::reach);
    }

    @Test
    public void b04_theProjectItselfIsAskedForBeforeItsMeasures() {
        read("acme:payments");
        List<String> paths = sonar.get().requests().stream().map(request -> request.replaceAll("\\?.*", "")).toList();
        assertThat(paths.indexOf("/api/components/show")).isBetween(0, paths.indexOf("/api/measures/component") - 1);
    }

    @Test
    public void b06_aStartingServerIsStarting() {
        sonar.get().with(Fault.STARTING);
        assertThat(failure(() -> server.check(access())).reason().code()).isEqualTo("connection.problem.starting");
        assertThat(failure(() -> read("acme:payments"))).returns("connection.problem.starting", problem -> problem.reason().code()).returns(Reach.SERVER, CodeServerException::reach);
    }

    @Test
    public void b06_aServerThatComesUpMeanwhileIsWaitedForInTheBackground() {
        sonar.get().with(Fault.STARTING, 2);
        assertThat(server.patient().read(access(), "acme:payments").find(CodeMeasure.LINES_OF_CODE)).hasValue(73);
    }

    @Test
    public void b07_vulnerabilitiesComeFromTheKeyThatStillCounts() {
        assertThat(read("acme:payments").find(CodeMeasure.VULNERABILITIES)).hasValue(2);
        assertThat(read("acme:payments").sources()).containsEntry(CodeMeasure.VULNERABILITIES, "software_quality_security_issues");
    }

    @Test
    public void b08_theModeDecidesWhichDebtIsReadAndIsKeptWithIt() {
        CodeReading byQuality = read("acme:payments");
        assertThat(byQuality).returns(RatingModel.QUALITIES, CodeReading::model).returns(OptionalDouble.of(59.1), reading -> reading.find(CodeMeasure.DEBT_RATIO));
        assertThat(byQuality.sources()).containsEntry(CodeMeasure.DEBT_RATIO, "software_quality_maintainability_debt_ratio");
        sonar.get().standardMode();
        CodeReading standard = read("acme:payments");
        assertThat(standard).returns(RatingModel.STANDARD, CodeReading::model).returns(OptionalDouble.of(58.2), reading -> reading.find(CodeMeasure.DEBT_RATIO));
        assertThat(standard.sources()).containsEntry(CodeMeasure.DEBT_RATIO, "sqale_debt_ratio");
    }

    @Test
    public void b09_textsAndPeriodValuesBecomeNumbers() {
        CodeReading reading = read("acme:payments");
        assertThat(reading.find(CodeMeasure.COVERAGE)).hasValue(30.8);
        assertThat(reading.find(CodeMeasure.NEW_CODE_COVERAGE)).hasValue(0.0);
        assertThat(reading.find(CodeMeasure.DEBT_MINUTES)).hasValue(1295);
        assertThat(reading.gate()).isEqualTo(QualityGate.PASSED);
    }

    @Test
    public void b11_searchAsksForNoMoreThanTheServerGives() {
        assertThat(server.search(access(), "payments")).extracting("key").contains("acme:payments");
        assertThat(server.search(access(), "p")).as("one letter is refused there, so it is not sent").isNotEmpty();
        assertThat(sonar.get().requests()).filteredOn(request -> request.startsWith("/api/components/search")).allMatch(request -> request.contains("ps=100"));
    }

    @Test
    public void b12_datesWithoutColonAreRead() {
        assertThat(read("acme:payments").analysedAt()).isEqualTo(Instant.parse("2026-11-20T11:53:00Z"));
    }

    @Test
    public void b12_theHistoryHasOneReadingADayAndNoInventedValues() {
        List<CodeReading> months = server.history(access(), "acme:legacy", Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(months).extracting(CodeReading::analysedAt)
                .containsExactly(Instant.parse("2026-08-03T00:00:00Z"), Instant.parse("2026-09-07T00:00:00Z"), Instant.parse("2026-10-05T00:00:00Z"));
        assertThat(months.get(0).find(CodeMeasure.COVERAGE)).hasValue(30.8);
        List<CodeReading> oneDay = server.history(access(), "acme:payments", Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(oneDay).hasSize(1);
        assertThat(oneDay.get(0).find(CodeMeasure.LINES_OF_CODE)).as("the day's last analysis").hasValue(73);
        assertThat(oneDay.get(0).find(CodeMeasure.NEW_CODE_COVERAGE)).isEmpty();
    }

    @Test
    public void b16_theTokenGoesAsBearerAndTheServerNamesItself() {
        assertThat(server.check(access())).isEqualTo(new ServerInfo("26.9.0.129388", RatingModel.QUALITIES));
    }

    @Test
    public void everyTroubleHasItsOwnSentence() {
        assertThat(problemWith(Fault.DOWN)).isEqualTo("connection.problem.unavailable");
        assertThat(problemWith(Fault.MALFORMED)).isEqualTo("connection.problem.malformed");
        assertThat(problemWith(Fault.WEB_PAGE)).isEqualTo("connection.problem.malformed");
        assertThat(problemWith(Fault.OTHER_PROGRAM)).isEqualTo("connection.problem.malformed");
        assertThat(problemWith(Fault.DROPPED)).isEqualTo("connection.problem.dropped");
        assertThat(problemWith(Fault.HUGE)).isEqualTo("connection.problem.large");
        assertThat(problemWith(Fault.FORBIDDEN)).isEqualTo("connection.problem.forbidden");
        assertThat(problemWith(Fault.REDIRECTED)).isEqualTo("connection.problem.redirected");
        assertThat(problemWith(Fault.RATE_LIMITED)).isEqualTo("connection.problem.busy.until");
    }

    @Test
    public void b01_aKeyForgottenSinceWeLearntItCostsThatKeyAlone() {
        sonar.get().with(Fault.FORGETFUL);
        CodeReading reading = read("acme:payments");
        assertThat(reading.find(CodeMeasure.LINES_OF_CODE)).isEmpty();
        assertThat(reading.find(CodeMeasure.COVERAGE)).isPresent();
        sonar.get().with(Fault.NONE);
        assertThat(read("acme:payments").find(CodeMeasure.LINES_OF_CODE)).as("learnt anew").hasValue(73);
    }

    @Test
    public void aDirectoryIsReadLikeAProjectButHasNoGate() {
        CodeReading directory = read(FakeSonarQube.DEMO_PROJECT + ":gateway");
        assertThat(directory).returns(FakeSonarQube.DEMO_PROJECT, CodeReading::rootKey).returns(true, CodeReading::isDirectory).returns(QualityGate.NONE, CodeReading::gate);
        assertThat(directory.find(CodeMeasure.LINES_OF_CODE).orElseThrow()).isPositive().isLessThan(read(FakeSonarQube.DEMO_PROJECT).find(CodeMeasure.LINES_OF_CODE).orElseThrow());
        assertThat(sonar.get().requests()).noneMatch(request -> request.contains("project_status") && request.contains("gateway"));
    }

    @Test
    public void directoriesAreFoundByTheirProjectsKeyAndAColon() {
        assertThat(server.search(access(), FakeSonarQube.DEMO_PROJECT + ":pay")).extracting(RemoteProject::key).containsExactly(FakeSonarQube.DEMO_PROJECT + ":payout");
        assertThat(server.search(access(), "acme:nope:x")).isEmpty();
    }

    @Test
    public void aBusyServerIsAskedAgainInTheBackground() {
        sonar.get().with(Fault.RATE_LIMITED, 2);
        assertThat(server.patient().check(access()).version()).isEqualTo("26.9.0.129388");
    }

    private String problemWith(Fault fault) {
        sonar.get().with(fault);
        return failure(() -> server.check(access())).reason().code();
    }

    private CodeReading read(String key) {
        return server.read(access(), key);
    }

    private ServerAccess access() {
        return access(FakeSonarQube.TOKEN);
    }

    private ServerAccess access(String token) {
        return new ServerAccess(sonar.get().url(), Optional.of(new Secret(token)));
    }

    private static CodeServerException failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(call, CodeServerException.class);
    }
}

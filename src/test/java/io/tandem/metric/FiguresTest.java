package io.tandem.metric;

import static io.tandem.metric.model.StatusCategory.DONE;
import static io.tandem.metric.model.StatusCategory.IN_PROGRESS;
import static io.tandem.metric.model.StatusCategory.TO_DO;
import static io.tandem.testing.metric.Histories.at;
import static io.tandem.testing.metric.Histories.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.Drill;
import io.tandem.metric.api.Exclusion;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureScope;
import io.tandem.metric.api.FigureStatus;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.figure.CodeFigures;
import io.tandem.metric.figure.CodeWindow;
import io.tandem.metric.figure.DeliveryFigures;
import io.tandem.metric.figure.FigureWindow;
import io.tandem.metric.figure.ProjectWindow;
import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.metric.model.CodeMeasure;
import io.tandem.metric.model.DayLedger;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.PersonCapacity;
import io.tandem.metric.model.WorkingTime;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import io.tandem.testing.metric.Histories;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** Each figure computed by hand on a handful of issues. The period is four weeks, Monday 2026-01-05 to Sunday 2026-02-01; today is Monday 2026-02-02. */
public class FiguresTest {
    private static final WorkingTime TIME = new WorkingTime(8, 5, ZoneOffset.UTC);
    private static final DateRange JANUARY = new DateRange(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-02-02"));
    private static final Instant NOW = at("2026-02-02");

    @Test
    public void scheduleDeviationWeighsByPlannedDuration() {
        Figure rate = figure("scheduleDeviationRate",
                done(1, "2026-01-05", "2026-01-16").due(day("2026-01-09")),
                done(2, "2026-01-05", "2026-01-05").due(day("2026-01-05")),
                started(3, "2026-01-19").due(day("2026-01-28")),
                started(4, "2026-01-19").due(day("2026-03-20")),
                done(5, "2026-01-12", "2026-01-13").due(day("2026-01-08")),
                done(6, "2026-01-12", "2026-01-13"));
        // planned 5 + 1 + 8 + 45 = 59; actual 10 + 1 + (8 + 3 days late) + 45 = 67
        assertThat(rate.value()).isCloseTo(100.0 * 8 / 59, within(1e-9));
        assertThat(rate.status()).isEqualTo(FigureStatus.WATCH);
        assertThat(rate.coverage()).isEqualTo(new Coverage("startAndDue", 4, 6));
        assertThat(rate.exclusions()).containsExactly(new Exclusion("dueBeforeStart", 1), new Exclusion("withoutDueDate", 1));
        assertThat(rate.inputs()).contains(new FigureInput("plannedDays", 59, FigureUnit.WORKING_DAYS), new FigureInput("actualDays", 67, FigureUnit.WORKING_DAYS), new FigureInput("openOverdue", 1, FigureUnit.ISSUES));
    }

    @Test
    public void tooFewIssuesGiveNoDeviation() {
        Figure rate = figure("scheduleDeviationRate", done(1, "2026-01-05", "2026-01-16").due(day("2026-01-09")));
        assertThat(rate).returns(FigureStatus.TOO_THIN, Figure::status).returns(null, Figure::value);
        assertThat(figure("scheduleDeviationRate", done(1, "2026-01-05", "2026-01-16"))).returns(FigureStatus.NO_DATA, Figure::status).returns(null, Figure::value);
    }

    @Test
    public void requirementChangesPerWeek() {
        Figure rate = figure("requirementChangeRate", started(1, "2026-01-06")
                .changed(at("2026-01-07"), ChangedField.DESCRIPTION, "a", "b").changed(at("2026-01-08"), ChangedField.RELEASE, "", "1.0")
                .changed(at("2026-01-05"), ChangedField.SUMMARY, "a", "b").changed(at("2026-01-09"), ChangedField.ASSIGNEE, "a", "b"));
        assertThat(rate.value()).isEqualTo(2 / 4.0);
        assertThat(rate.trend()).hasSize(4);
        assertThat(rate.trend().get(0).value()).isEqualTo(2);
    }

    @Test
    public void throughputCountsWeeksUpToTodayAndZeroIsANumber() {
        assertThat(figure("throughput", done(1, "2026-01-05", "2026-01-16"), done(2, "2026-01-05", "2026-01-31"), done(3, "2025-12-01", "2026-01-04")).value()).isEqualTo(2 / 4.0);
        assertThat(figure("throughput", started(1, "2026-01-19")).value()).as("nothing done in a project with issues").isZero();
        assertThat(figure("throughput")).as("a project without issues").returns(FigureStatus.NO_DATA, Figure::status).returns(null, Figure::value);
    }

    @Test
    public void aPeriodThatLiesAheadIsNotCountedAgainstTheTeam() {
        DateRange halfAhead = new DateRange(LocalDate.parse("2026-01-20"), LocalDate.parse("2026-02-17"));
        Figure throughput = named("throughput", compute(halfAhead, done(1, "2026-01-19", "2026-01-21"), done(2, "2026-01-19", "2026-01-22")));
        assertThat(throughput.value()).as("fourteen days of the period are over").isEqualTo(2 / 2.0);
    }

    @Test
    public void cycleTimeWithItsPercentiles() {
        Histories[] ten = IntStream.rangeClosed(1, 10).mapToObj(days -> done(days, "2026-01-05", LocalDate.parse("2026-01-05").plusDays(days).toString())).toArray(Histories[]::new);
        Figure cycle = figure("cycleTime", ten);
        assertThat(cycle.value()).isEqualTo(6);
        assertThat(cycle.also()).containsExactly(new FigureInput("p85", 9, FigureUnit.DAYS), new FigureInput("p95", 10, FigureUnit.DAYS));
        assertThat(figure("cycleTime", issue(1).moved(at("2026-01-06"), TO_DO, DONE))).as("done without a start").returns(FigureStatus.NO_DATA, Figure::status)
                .satisfies(figure -> assertThat(figure.exclusions()).containsExactly(new Exclusion("withoutStart", 1)));
    }

    @Test
    public void workInProgressWithItsAge() {
        Figure wip = figure("workInProgress", started(1, "2026-01-19"), started(2, "2026-01-26"), done(3, "2026-01-05", "2026-01-16"));
        assertThat(wip.value()).isEqualTo(2);
        assertThat(wip.also()).containsExactly(new FigureInput("ageP50", 14, FigureUnit.DAYS), new FigureInput("ageP85", 14, FigureUnit.DAYS));
    }

    @Test
    public void utilisationAndEffortPerTask() {
        Histories[] logged = {done(1, "2026-01-05", "2026-01-16").logged(at("2026-01-06"), "dev", 8 * 3600), done(2, "2026-01-05", "2026-01-16").logged(at("2026-01-07"), "olga", 16 * 3600),
            done(3, "2026-01-05", "2026-01-16").logged(at("2026-01-08"), "dev", 24 * 3600), done(4, "2026-01-05", "2026-01-16")};
        assertThat(figure("utilisation", logged).value()).as("48 of 2 people × 20 days × 8 h").isEqualTo(100 * 48 / 320.0);
        Figure effort = figure("personDaysPerTask", logged);
        assertThat(effort.value()).isEqualTo(2);
        assertThat(effort.coverage()).isEqualTo(new Coverage("work", 3, 4));
        assertThat(figure("utilisation", done(1, "2026-01-05", "2026-01-16")).status()).isEqualTo(FigureStatus.NO_DATA);
    }

    @Test
    public void codeFiguresOfOneProject() {
        Map<CodeMeasure, Double> measures = Map.of(CodeMeasure.COVERAGE, 72.5, CodeMeasure.LINES_OF_CODE, 20_000.0, CodeMeasure.DEBT_RATIO, 12.0, CodeMeasure.QUALITY_GATE, 0.0);
        List<Figure> figures = CodeFigures.compute(new CodeWindow(List.of(List.of(snapshot("DEMO", measures, null))), 1, List.of("DEMO"), 30L));
        assertThat(named("coverage", figures)).returns(72.5, Figure::value).returns(FigureStatus.WATCH, Figure::status);
        assertThat(named("defectDensity", figures).value()).isEqualTo(1.5);
        assertThat(named("debtRatio", figures)).returns("C", Figure::grade).returns(FigureStatus.WATCH, Figure::status);
        assertThat(named("qualityGate", figures).status()).isEqualTo(FigureStatus.BAD);
        assertThat(named("newCodeCoverage", figures)).as("the server did not say").returns(FigureStatus.NO_DATA, Figure::status).returns(null, Figure::value);
        assertThat(named("coverage", figures).drill().url()).isEqualTo("https://sonar.example.com/component_measures?metric=coverage&id=demo%3Acore");
    }

    @Test
    public void severalProjectsWeighByLinesAndShowTheWorstLetter() {
        CodeHealthSnapshot large = snapshot("A", Map.of(CodeMeasure.COVERAGE, 80.0, CodeMeasure.LINES_OF_CODE, 30_000.0, CodeMeasure.DEBT_RATIO, 2.0), null);
        CodeHealthSnapshot small = snapshot("B", Map.of(CodeMeasure.COVERAGE, 40.0, CodeMeasure.LINES_OF_CODE, 10_000.0, CodeMeasure.DEBT_RATIO, 60.0), at("2026-01-20"));
        List<Figure> figures = CodeFigures.compute(new CodeWindow(List.of(List.of(large), List.of(small)), 3, List.of("A", "B"), null));
        assertThat(named("coverage", figures).value()).isEqualTo(70);
        assertThat(named("coverage", figures).coverage()).isEqualTo(new Coverage("measured", 2, 3));
        assertThat(named("debtRatio", figures).grade()).isEqualTo("E");
        assertThat(named("coverage", figures).staleSince()).as("one of the sources is silent").isEqualTo(at("2026-01-20"));
        assertThat(named("defectDensity", figures).status()).as("nobody knows the open defects").isEqualTo(FigureStatus.NO_DATA);
    }

    @Test
    public void flowEfficiencyIsTheShareOfTimeNeitherBlockedNorWaiting() {
        Histories[] five = IntStream.rangeClosed(1, 5).mapToObj(id -> done(id, "2026-01-05", "2026-01-15")
                .changed(at("2026-01-06"), ChangedField.FLAG, "", "Impediment").changed(at("2026-01-08"), ChangedField.FLAG, "Impediment", "")).toArray(Histories[]::new);
        Figure flow = figure("flowEfficiency", five);
        assertThat(flow.value()).as("2 of 10 days blocked, each").isEqualTo(80);
        assertThat(flow.inputs()).contains(new FigureInput("activeDays", 40, FigureUnit.DAYS), new FigureInput("blockedDays", 10, FigureUnit.DAYS), new FigureInput("waitingDays", 0, FigureUnit.DAYS));
        assertThat(figure("flowEfficiency", five[0])).returns(FigureStatus.TOO_THIN, Figure::status).satisfies(thin -> assertThat(thin.missing()).containsExactly(Reason.of("figure.missing.flowEfficiency", 1, 5)));
    }

    @Test
    public void cycleTimeInWorkingDaysCountsBothEndsAndNoWeekends() {
        Histories[] five = IntStream.rangeClosed(1, 5).mapToObj(id -> done(id, "2026-01-09", "2026-01-12")).toArray(Histories[]::new);
        assertThat(figure("cycleTimeWorkingDays", five).value()).as("Friday and Monday").isEqualTo(2);
        assertThat(figure("cycleTime", five).value()).isEqualTo(3);
    }

    @Test
    public void workInProgressHasAnAge() {
        Figure age = figure("workItemAge", started(1, "2026-01-19"), started(2, "2026-01-26"), started(3, "2026-02-01"), done(4, "2026-01-05", "2026-01-16"));
        assertThat(age.value()).isEqualTo(7);
        assertThat(age.also()).containsExactly(new FigureInput("ageP85", 14, FigureUnit.DAYS), new FigureInput("ageP95", 14, FigureUnit.DAYS));
        assertThat(figure("workItemAge", done(4, "2026-01-05", "2026-01-16")).status()).isEqualTo(FigureStatus.NO_DATA);
    }

    @Test
    public void reopenedIsTheShareOfCompletionsThatDidNotLast() {
        Histories[] four = {done(1, "2026-01-05", "2026-01-06"), done(2, "2026-01-05", "2026-01-06"), done(3, "2026-01-05", "2026-01-06"),
            done(4, "2026-01-05", "2026-01-06").moved(at("2026-01-07"), DONE, IN_PROGRESS).moved(at("2026-01-08"), IN_PROGRESS, DONE)};
        Figure rate = figure("reopenedRate", four);
        assertThat(rate.value()).as("1 of 4 + 1 completions").isEqualTo(20);
        assertThat(figure("backwardMoves", four).value()).isEqualTo(1 / 4.0);
        assertThat(figure("reopenedRate", started(1, "2026-01-05")).status()).isEqualTo(FigureStatus.NO_DATA);
    }

    @Test
    public void planChangesCountWhatReplacesAValueOnly() {
        Figure changes = figure("planChanges", started(1, "2026-01-05").changed(at("2026-01-06"), ChangedField.DUE_DATE, "", "2026-01-20").changed(at("2026-01-07"), ChangedField.DUE_DATE, "2026-01-20", "2026-01-25")
                .changed(at("2026-01-08"), ChangedField.POINTS, "3", "5").changed(at("2026-01-09"), ChangedField.SPRINT, "1", "2").changed(at("2025-12-31"), ChangedField.SPRINT, "0", "1"));
        assertThat(changes.value()).isEqualTo(3 / 4.0);
        assertThat(changes.inputs()).contains(new FigureInput("dueMoves", 1, FigureUnit.CHANGES), new FigureInput("pointChanges", 1, FigureUnit.CHANGES), new FigureInput("sprintMoves", 1, FigureUnit.CHANGES));
    }

    @Test
    public void throughputPerDayStandsBesideIt() {
        assertThat(figure("throughput", done(1, "2026-01-05", "2026-01-16"), done(2, "2026-01-05", "2026-01-31")).also()).containsExactly(new FigureInput("perDay", 2 / 28.0, FigureUnit.PER_DAY));
    }

    @Test
    public void theWorkingGroupsCapacityIsWhatTimeIsMeasuredAgainst() {
        List<PersonCapacity> group = List.of(new PersonCapacity("dev", 2.5, List.of(new DateRange(day("2026-01-12"), day("2026-01-19")))), new PersonCapacity("petra", 5, List.of()), new PersonCapacity("gone", 0, List.of()));
        Figure utilisation = named("utilisation", compute(TIME, group, done(1, "2026-01-05", "2026-01-16").logged(at("2026-01-06"), "dev", 60 * 3600), done(2, "2026-01-05", "2026-01-16").logged(at("2026-01-07"), "olga", 16 * 3600)));
        // dev 15 working days × ½ day, petra 20 days, olga says nothing: 20 days; 47.5 × 8 h
        assertThat(utilisation.value()).isCloseTo(100 * 76 / 380.0, within(1e-9));
        assertThat(utilisation.coverage()).isEqualTo(new Coverage("calendar", 2, 3));
    }

    @Test
    public void aHolidayIsNoWorkingDayAndADayHasAsManyHoursAsTheProductSays() {
        WorkingTime six = new WorkingTime(6, 5, ZoneOffset.UTC, TIME.days(), List.of(new DateRange(day("2026-01-05"), day("2026-01-10"))));
        Figure utilisation = named("utilisation", compute(six, List.of(), done(1, "2026-01-05", "2026-01-16").logged(at("2026-01-06"), "dev", 45 * 3600)));
        assertThat(utilisation.value()).as("45 of 15 days × 6 h").isEqualTo(50);
    }

    @Test
    public void partsOfAProjectHaveNoCapacity() {
        FigureWindow part = new FigureWindow(List.of(new ProjectWindow("DEMO", day("2026-02-02"), TIME, List.of(), new OpenWork(1, 1, 0, 0, 0, new TreeMap<>(), new TreeMap<>(), null), List.of())), JANUARY, FigureScope.component("API"));
        Figure utilisation = named("utilisation", DeliveryFigures.compute(part, NOW));
        assertThat(utilisation.status()).isEqualTo(FigureStatus.NO_DATA);
        assertThat(utilisation.missing()).containsExactly(Reason.of("figure.missing.capacity.of.part"));
        assertThat(named("throughput", DeliveryFigures.compute(part, NOW)).drill().jql()).isEqualTo("issue in tandemFigure(\"throughput\", \"DEMO\", \"2026-01-05\", \"2026-02-02\", \"component=API\")");
    }

    @Test
    public void eachProjectIsMeasuredInItsOwnWorkingDays() {
        ProjectWindow usual = window(TIME, List.of(), done(1, "2026-01-09", "2026-01-12").due(day("2026-01-09")), done(2, "2026-01-09", "2026-01-12").due(day("2026-01-09")));
        WorkingTime sundays = new WorkingTime(8, 7, ZoneOffset.UTC);
        ProjectWindow weekends = window(sundays, List.of(), started(3, "2026-01-30").due(day("2026-01-30")));
        Figure rate = named("scheduleDeviationRate", DeliveryFigures.compute(new FigureWindow(List.of(usual, weekends), JANUARY, FigureScope.whole()), NOW));
        // planned 1 + 1 + 1; actual 2 + 2 in the one, 1 and Saturday to Monday late in the other
        assertThat(rate.value()).isCloseTo(100.0 * (8 - 3) / 3, within(1e-9));
    }

    @Test
    public void everyFigureSaysWhatIsMissingAndUsesOnlyInputsItDeclares() {
        assertThat(DeliveryFigures.none()).allSatisfy(figure -> assertThat(figure.missing()).containsExactly(Reason.of("figure.missing.facts")));
        assertThat(compute(JANUARY)).allSatisfy(figure -> assertThat(figure).returns(FigureStatus.NO_DATA, Figure::status).satisfies(empty -> assertThat(empty.missing()).isNotEmpty()));
        assertThat(CodeFigures.compute(new CodeWindow(List.of(), 1, List.of(), null))).allSatisfy(figure -> assertThat(figure.missing()).containsExactly(Reason.of("figure.missing.code")));
        Histories[] some = IntStream.rangeClosed(1, 6).mapToObj(id -> done(id, "2026-01-05", "2026-01-16").due(day("2026-01-09")).logged(at("2026-01-06"), "dev", 3600)).toArray(Histories[]::new);
        assertThat(compute(JANUARY, some)).allSatisfy(figure -> {
            assertThat(figure.definition().inputKeys()).as(figure.key()).containsAll(Stream.concat(figure.inputs().stream(), figure.also().stream()).map(FigureInput::key).toList());
            assertThat(figure.definition().exclusionKeys()).as(figure.key()).containsAll(figure.exclusions().stream().map(Exclusion::key).toList());
        });
    }

    @Test
    public void estimatesOfNothingAndOfAMillionHoursAreNumbersLikeOthers() {
        Figure effort = figure("personDaysPerTask", done(1, "2026-01-05", "2026-01-06").logged(at("2026-01-05"), "dev", 3_600_000_000L), done(2, "2026-01-05", "2026-01-06").logged(at("2026-01-05"), "dev", 1),
                done(3, "2026-01-05", "2026-01-06").logged(at("2026-01-05"), "dev", 3600).logged(at("2026-01-05"), "dev", -7200));
        assertThat(effort.exclusions()).as("what was taken back leaves nothing").containsExactly(new Exclusion("withoutWork", 1));
        assertThat(effort.status()).isEqualTo(FigureStatus.TOO_THIN);
        assertThat(figure("scheduleDeviationRate", issue(1).created(at("2026-01-10")).due(day("2026-01-02")).moved(at("2026-01-12"), TO_DO, IN_PROGRESS)).exclusions()).as("due before it was created").containsExactly(new Exclusion("dueBeforeStart", 1));
    }

    @Test
    public void severalProjectsShowHowManyHaveEachLetter() {
        CodeHealthSnapshot good = snapshot("A", Map.of(CodeMeasure.DEBT_RATIO, 2.0, CodeMeasure.LINES_OF_CODE, 10.0), null);
        CodeHealthSnapshot bad = snapshot("B", Map.of(CodeMeasure.DEBT_RATIO, 60.0, CodeMeasure.LINES_OF_CODE, 10.0), null);
        Figure ratio = named("debtRatio", CodeFigures.compute(new CodeWindow(List.of(List.of(good), List.of(good), List.of(bad)), 3, List.of("A", "A2", "B"), null)));
        assertThat(ratio.grade()).isEqualTo("E");
        assertThat(ratio.inputs()).contains(new FigureInput("gradeA", 2, FigureUnit.PROJECTS), new FigureInput("gradeE", 1, FigureUnit.PROJECTS));
    }

    @Test
    public void defectsFoundInThePeriodAreTheOtherDensity() {
        CodeWindow window = new CodeWindow(List.of(List.of(snapshot("DEMO", Map.of(CodeMeasure.LINES_OF_CODE, 4000.0), null))), 1, List.of("DEMO"), new CodeWindow.Defects(3, 8), JANUARY, FigureScope.whole());
        Figure found = named("defectsFoundDensity", CodeFigures.compute(window));
        assertThat(found.value()).isEqualTo(2);
        assertThat(found.drill()).isEqualTo(Drill.toIssues("issue in tandemFigure(\"defectsFoundDensity\", \"DEMO\", \"2026-01-05\", \"2026-02-02\")", 8));
        assertThat(named("defectDensity", CodeFigures.compute(window)).value()).isEqualTo(0.75);
    }

    private static CodeHealthSnapshot snapshot(String project, Map<CodeMeasure, Double> measures, Instant staleSince) {
        return new CodeHealthSnapshot(project, NOW, measures, staleSince, "https://sonar.example.com", "demo:core");
    }

    private static Histories done(long id, String start, String done) {
        return issue(id).created(at("2025-12-01")).moved(at(start), TO_DO, IN_PROGRESS).moved(at(done), IN_PROGRESS, DONE);
    }

    private static Histories started(long id, String start) {
        return issue(id).created(at("2025-12-01")).moved(at(start), TO_DO, IN_PROGRESS);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Figure figure(String key, Histories... issues) {
        return named(key, compute(JANUARY, issues));
    }

    private static Figure named(String key, List<Figure> figures) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<Figure> compute(DateRange range, Histories... issues) {
        return DeliveryFigures.compute(new FigureWindow(List.of(window(TIME, range, List.of(), issues)), range, FigureScope.whole()), NOW);
    }

    private static List<Figure> compute(WorkingTime time, List<PersonCapacity> members, Histories... issues) {
        return DeliveryFigures.compute(new FigureWindow(List.of(window(time, members, issues)), JANUARY, FigureScope.whole()), NOW);
    }

    private static ProjectWindow window(WorkingTime time, List<PersonCapacity> members, Histories... issues) {
        return window(time, JANUARY, members, issues);
    }

    private static ProjectWindow window(WorkingTime time, DateRange range, List<PersonCapacity> members, Histories... issues) {
        DayLedger ledger = new DayLedger(time);
        for (Histories told : issues) {
            ledger.add(IssueFacts.of(told.history(), ZoneOffset.UTC));
        }
        return new ProjectWindow("DEMO", LocalDate.parse("2026-02-02"), time, ledger.listDays(FactScope.whole()).stream().filter(day -> range.contains(day.day())).toList(), ledger.apply(FactScope.whole(), OpenWork.none()), members);
    }
}

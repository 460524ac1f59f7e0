package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.Exclusion;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.FactNarrowing;
import io.tandem.metric.model.OpenWork;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * (Σ actual − Σ planned) ÷ Σ planned × 100, in working days; positive is late. Planned: start to the due day in force at the start; actual: start to
 * done. Both days count, so the same day is one day. Issues done in the period, and those started and not done, which end on the later of today
 * and their due day: what is not late yet is neither late nor early. Summing before dividing weighs each issue by its planned duration.
 */
public final class ScheduleDeviationRate implements DeliveryFigure {
    @Override
    public String key() {
        return "scheduleDeviationRate";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERCENT;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(10, 25);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("plannedDays", "actualDays", "donePlanned", "openPlanned", "openOverdue");
    }

    @Override
    public List<String> exclusionKeys() {
        return List.of("withoutStart", "dueBeforeStart", "withoutDueDate");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        long planned = planned(window);
        return planned == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * (actual(window) - planned) / planned);
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        OpenWork open = window.open();
        long counted = window.sum(DayCount.DONE_PLANNED) + open.planned();
        long whole = window.sum(DayCount.DONE) + open.started();
        long withoutStart = window.sum(DayCount.DONE_WITHOUT_START);
        long planEmpty = window.sum(DayCount.DONE_PLAN_EMPTY) + open.planEmpty();
        List<FigureInput> inputs = List.of(
                new FigureInput("plannedDays", planned(window), FigureUnit.WORKING_DAYS),
                new FigureInput("actualDays", actual(window), FigureUnit.WORKING_DAYS),
                new FigureInput("donePlanned", window.sum(DayCount.DONE_PLANNED), FigureUnit.ISSUES),
                new FigureInput("openPlanned", open.planned(), FigureUnit.ISSUES),
                new FigureInput("openOverdue", overdue(window), FigureUnit.ISSUES));
        List<Exclusion> exclusions = List.of(new Exclusion("withoutStart", withoutStart), new Exclusion("dueBeforeStart", planEmpty),
                new Exclusion("withoutDueDate", whole - counted - withoutStart - planEmpty));
        return new Evidence(counted, List.of(), inputs, exclusions, new Coverage("startAndDue", counted, whole));
    }

    @Override
    public long enough() {
        return 3;
    }

    @Override
    public IssueSelection issues() {
        return new IssueSelection(List.of(FactNarrowing.DONE, FactNarrowing.STARTED_ONLY),
                (fact, from, to, time) -> IssueSelection.isPlanned(fact, time) && (IssueSelection.isStartedOnly(fact) || IssueSelection.isWithin(fact.times().done(), from, to)));
    }

    @Override
    public OptionalLong count(FigureWindow window) {
        return OptionalLong.of(window.sum(DayCount.DONE_PLANNED) + window.open().planned());
    }

    private static long planned(FigureWindow window) {
        return window.sum(DayCount.PLANNED_DAYS) + window.open().plannedByDueDay().values().stream().mapToLong(OpenWork.Planned::plannedDays).sum();
    }

    private static long actual(FigureWindow window) {
        return window.sum(DayCount.ACTUAL_DAYS) + planned(window) - window.sum(DayCount.PLANNED_DAYS) + window.projects().stream().mapToLong(ProjectWindow::overdueDays).sum();
    }

    private static long overdue(FigureWindow window) {
        return window.projects().stream().mapToLong(ProjectWindow::overdue).sum();
    }
}

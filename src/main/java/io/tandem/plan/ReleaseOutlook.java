package io.tandem.plan;

import io.tandem.metric.api.WorkHistory;
import io.tandem.plan.api.ChangeEffect;
import io.tandem.plan.api.ChangeEffect.By;
import io.tandem.plan.api.ChangeWork;
import io.tandem.plan.api.ForecastBasis;
import io.tandem.plan.api.Outlook;
import io.tandem.plan.api.ReleaseForecast;
import io.tandem.plan.model.Pace;
import io.tandem.plan.model.Simulation;
import io.tandem.plan.model.Simulation.Comparison;
import io.tandem.plan.model.Spread;
import io.tandem.plan.model.WorkingWeek;
import io.tandem.plan.port.Releases.Release;
import io.tandem.shared.Percentile;
import io.tandem.shared.Reason;
import io.tandem.shared.ThreePoint;
import java.time.LocalDate;
import java.util.List;

/** One release's simulation, and its answer in days of the project's calendar. */
final class ReleaseOutlook {
    /** With fewer completed issues that have logged work, person-days are not turned into issues. */
    static final int LEAST_WITH_WORK = 10;
    private static final double DAYS_PER_WEEK = 7;

    private final WorkHistory history;
    private final Release release;
    private final int weeks;
    private final List<Reason> doubts;
    private final WorkingWeek week;
    private final Pace pace;

    /** @param doubts what may be wrong with the history, told with every answer */
    ReleaseOutlook(WorkHistory history, Release release, int weeks, List<Reason> doubts) {
        this.history = history;
        this.release = release;
        this.weeks = weeks;
        this.doubts = doubts;
        this.week = WorkingWeek.of(history.daysPerWeek());
        this.pace = Pace.of(week.byWorkingDay(history.days(), history.done()));
    }

    ReleaseForecast forecast(ChangeWork change) {
        Simulation simulation = new Simulation(pace, Simulation.USUAL_TRIALS, Simulation.USUAL_SEED);
        int open = Math.toIntExact(remaining());
        By by = change == null ? null : by(change);
        if (by == null) {
            List<Reason> missing = change == null ? List.of() : List.of(missing(change));
            return forecast(outlook(simulation.when(open)), doneByDue(simulation), null, ForecastService.together(missing, doubts));
        }
        ThreePoint work = by == By.EFFORT ? change.effort() : change.schedule();
        Comparison comparison = simulation.compare(open, work, by == By.EFFORT ? 1 / personDaysPerIssue() : pace.mean());
        return forecast(outlook(comparison.today()), doneByDue(simulation), effect(comparison, by), doubts);
    }

    private ReleaseForecast forecast(Outlook today, Long doneByDue, ChangeEffect withChange, List<Reason> missing) {
        return new ReleaseForecast(release.name(), release.due(), today, doneByDue, withChange, basis(), missing);
    }

    private Long doneByDue(Simulation simulation) {
        long days = release.due() == null ? -1 : week.between(history.today(), release.due());
        return days < 0 ? null : Long.valueOf(Math.min(remaining(), simulation.howMany((int) Math.min(days, Simulation.HORIZON), Percentile.P85)));
    }

    /** Person-days say more than working days, where logged work tells what an issue takes. */
    private By by(ChangeWork change) {
        if (change.effort() != null && history.doneWithWork() >= LEAST_WITH_WORK && history.personDays() > 0) {
            return By.EFFORT;
        }
        return change.schedule() == null ? null : By.SCHEDULE;
    }

    private Reason missing(ChangeWork change) {
        return change.effort() == null ? Reason.of("plan.missing.change") : Reason.of("plan.missing.change.schedule", history.doneWithWork(), LEAST_WITH_WORK);
    }

    private ChangeEffect effect(Comparison comparison, By by) {
        return new ChangeEffect(outlook(comparison.withChange()), later(comparison, Percentile.P50), later(comparison, Percentile.P85), by, by == By.EFFORT ? personDaysPerIssue() : pace.mean(), comparison.meanExtra());
    }

    private static Integer later(Comparison comparison, Percentile percentile) {
        int withChange = comparison.withChange().day(percentile);
        return withChange > Simulation.HORIZON ? null : Integer.valueOf(withChange - comparison.today().day(percentile));
    }

    private Outlook outlook(Spread spread) {
        Double onTime = release.due() == null ? null : Double.valueOf(spread.shareBy(week.between(history.today(), release.due())));
        return new Outlook(date(spread.day(Percentile.P50)), date(spread.day(Percentile.P85)), date(spread.day(Percentile.P95)), onTime);
    }

    private LocalDate date(int workingDay) {
        return workingDay > Simulation.HORIZON ? null : week.after(history.today(), workingDay);
    }

    private double personDaysPerIssue() {
        return history.personDays() / history.doneWithWork();
    }

    private long remaining() {
        return history.openByRelease() == null ? 0 : history.openByRelease().getOrDefault(release.name(), 0L);
    }

    ForecastBasis basis() {
        double perWeek = history.days().days() == 0 ? 0 : history.completed() * DAYS_PER_WEEK / history.days().days();
        return new ForecastBasis(history.days(), (int) (weeks * DAYS_PER_WEEK), history.completed(), history.created(), perWeek, remaining(), Simulation.USUAL_TRIALS, Simulation.USUAL_SEED,
                history.facts().asOf(), history.zone(), week.after(history.today(), Simulation.HORIZON));
    }
}

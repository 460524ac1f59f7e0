package io.tandem.joint;

import io.tandem.debt.api.DebtCourse;
import io.tandem.debt.api.DebtOverview;
import io.tandem.debt.api.TopDebt;
import io.tandem.metric.api.Figure;
import io.tandem.plan.api.BufferState;
import io.tandem.plan.api.BufferStates;
import io.tandem.plan.api.PlanFigures;
import io.tandem.plan.api.ReleaseStanding;
import io.tandem.plan.api.ReleaseStandingReader;
import io.tandem.review.api.ReviewOverview;
import io.tandem.review.api.ReviewRecord;
import io.tandem.review.api.ReviewRecords;
import io.tandem.review.api.ReviewSummary;
import io.tandem.shared.DateRange;
import io.tandem.shared.Kept;
import io.tandem.shared.port.Stamps.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the features below know of some projects, read anew only where somebody wrote since. Knows no viewer. */
public final class JointSources {
    /** More than these are not counted one by one: the figures would cost more than they tell. */
    static final int REVIEWS = 200;
    private static final int DEBTS = 5;
    private static final Set<Kind> WORK = Set.of(Kind.FACTS, Kind.PLAN, Kind.SETTINGS);

    private final ReviewOverview reviews;
    private final ReviewRecords records;
    private final DebtOverview debts;
    private final DebtCourse course;
    private final RecentTotals totals;
    private final BufferStates buffers;
    private final ReleaseStandingReader releases;
    private final PlanFigures plans;
    private final Clock clock;

    public JointSources(ReviewOverview reviews, ReviewRecords records, DebtOverview debts, DebtCourse course, BufferStates buffers, ReleaseStandingReader releases, PlanFigures plans, Clock clock) {
        this.reviews = reviews;
        this.records = records;
        this.debts = debts;
        this.course = course;
        this.totals = new RecentTotals(debts, clock);
        this.buffers = buffers;
        this.releases = releases;
        this.plans = plans;
        this.clock = clock;
    }

    /** What is asked, for the memory. */
    private record Asked(String what, DateRange range, LocalDate today) { }

    List<ReviewSummary> listAwaiting(Kept kept, List<String> projects) {
        return kept.get(Kind.REVIEWS, projects, "awaiting", () -> reviews.listAwaitingDecision(projects, REVIEWS));
    }

    List<ReviewSummary> listOpen(Kept kept, List<String> projects) {
        return kept.get(Kind.REVIEWS, projects, "open", () -> reviews.listOpen(projects, REVIEWS));
    }

    List<ReviewRecord> listDecided(Kept kept, List<String> projects, DateRange range) {
        return kept.get(Kind.REVIEWS, projects, new Asked("records", range, null), () -> records.list(projects, range));
    }

    RecentTotals.Known totals(List<String> projects) {
        return totals.read(projects);
    }

    List<TopDebt> listTopDebts(Kept kept, List<String> projects) {
        return kept.get(Kind.DEBTS, projects, "top", () -> projects.stream().flatMap(key -> debts.listTop(key, DEBTS).stream())
                .sorted(Comparator.comparingDouble(TopDebt::priority).reversed().thenComparingLong(TopDebt::id)).limit(DEBTS).toList());
    }

    /** Day by day; a day on which one of several projects has none is left out. */
    List<DebtCourse.Day> listDebtDays(Kept kept, List<String> projects, DateRange range) {
        return kept.get(Kind.DEBTS, projects, new Asked("course", range, today()), () -> DebtDaySum.of(projects.stream().map(key -> course.list(key, range)).toList()));
    }

    List<BufferState> listBuffers(Kept kept, List<String> projects) {
        return kept.get(Kind.PLAN, projects, "buffers", () -> buffers.list(projects));
    }

    List<ReleaseStanding> listReleases(Kept kept, List<String> projects) {
        return kept.get(WORK, projects, new Asked("releases", null, today()), () -> releases.list(projects));
    }

    List<Figure> listPlanFigures(Kept kept, List<String> projects, DateRange range) {
        return kept.get(WORK, projects, new Asked("plans", range, today()), () -> plans.list(projects, range));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

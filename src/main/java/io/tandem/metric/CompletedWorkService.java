package io.tandem.metric;

import io.tandem.metric.api.CompletedIssue;
import io.tandem.metric.api.CompletedWork;
import io.tandem.metric.api.CompletedWorkReader;
import io.tandem.metric.model.DoneIssue;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.FactStore;
import io.tandem.shared.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Tells completed issues in the project's days and person-days. */
public final class CompletedWorkService implements CompletedWorkReader {
    private static final double MILLIS_PER_DAY = Duration.ofDays(1).toMillis();

    private final FactStore facts;

    public CompletedWorkService(FactStore facts) {
        this.facts = facts;
    }

    @Override
    public CompletedWork read(String projectKey, DateRange days, int most, Consumer<CompletedIssue> each) {
        ProjectState state = facts.listProjects(List.of(projectKey)).stream().findFirst().orElse(null);
        Teller teller = new Teller(state == null ? null : state.time(), each);
        if (state != null && state.isBuilt()) {
            Instant from = days.from().atStartOfDay(state.time().zone()).toInstant();
            Instant to = days.to().atStartOfDay(state.time().zone()).toInstant();
            facts.tellDone(projectKey, from, to, most, teller);
        }
        return new CompletedWork(FigureService.progress(projectKey, state), teller.told, teller.older, teller.told + teller.older < most);
    }

    /** Passes on what can be used and counts what cannot. */
    private static final class Teller implements Consumer<DoneIssue> {
        private final WorkingTime time;
        private final Consumer<CompletedIssue> each;
        private long told;
        private long older;

        Teller(WorkingTime time, Consumer<CompletedIssue> each) {
            this.time = time;
            this.each = each;
        }

        @Override
        public void accept(DoneIssue issue) {
            if (issue.loggedSeconds() == null) {
                older++;
                return;
            }
            told++;
            each.accept(new CompletedIssue(issue.id(), issue.type(), issue.components(), issue.points(), issue.estimateSeconds(), time.dayOf(issue.done()), cycleDays(issue),
                    time.personDays(issue.loggedSeconds())));
        }

        private static Double cycleDays(DoneIssue issue) {
            boolean isKnown = issue.started() != null && !issue.started().isAfter(issue.done());
            return isKnown ? Double.valueOf(Duration.between(issue.started(), issue.done()).toMillis() / MILLIS_PER_DAY) : null;
        }
    }
}

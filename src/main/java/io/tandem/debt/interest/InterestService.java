package io.tandem.debt.interest;

import io.tandem.debt.interest.Extra.Interval;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.port.ProjectParts;
import io.tandem.metric.api.CompletedIssue;
import io.tandem.metric.api.CompletedWork;
import io.tandem.metric.api.CompletedWorkReader;
import io.tandem.metric.api.FactsState;
import io.tandem.shared.DateRange;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Measures the components of a project. A measurement is kept for a while: it reads every issue completed in the period, and what it finds moves slowly. Permissions are the caller's. */
public final class InterestService {
    /** The last 52 weeks, unless somebody asks for others. */
    public static final int USUAL_DAYS = 364;
    /** No more issues than this are read, those completed last. */
    public static final int MOST_ISSUES = 200_000;
    private static final Duration RECENT = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 100;
    private static final Comparator<MeasuredInterest> HIGHEST_FIRST = Comparator.<MeasuredInterest>comparingDouble(measured -> measured.findPerMonth().map(Interval::value).orElse(Double.NEGATIVE_INFINITY))
        .thenComparingDouble(measured -> measured.cycleTime().findInterval().map(Interval::value).orElse(Double.NEGATIVE_INFINITY)).reversed().thenComparing(MeasuredInterest::component);

    private final CompletedWorkReader work;
    private final ProjectParts parts;
    private final Clock clock;
    private final Map<Question, Interests> known = new ConcurrentHashMap<>();

    public InterestService(CompletedWorkReader work, ProjectParts parts, Clock clock) {
        this.work = work;
        this.parts = parts;
        this.clock = clock;
    }

    private record Question(String projectKey, DateRange days) { }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The components of the issues completed in these days; at most a quarter of an hour old where the project's facts are built and complete. */
    public Interests read(String projectKey, DateRange days) {
        forgetOld();
        return known.compute(new Question(projectKey, days), (question, before) -> before != null && isRecent(before) ? before : measure(projectKey, days));
    }

    /** The same for one component, by its name in any case or by its number; one without a completed issue has nothing to compare. */
    public Interests readOne(String projectKey, DateRange days, String component) {
        String name = parts.listComponents(projectKey).stream().filter(part -> part.name().equalsIgnoreCase(component) || String.valueOf(part.id()).equals(component)).map(ComponentRef::name)
            .findFirst().orElse(component);
        Interests all = read(projectKey, days);
        MeasuredInterest one = all.components().stream().filter(measured -> measured.component().equalsIgnoreCase(name)).findFirst().orElseGet(() -> MeasuredInterest.nothing(name));
        return new Interests(days, all.measuredAt(), all.work(), List.of(one));
    }

    private Interests measure(String projectKey, DateRange days) {
        List<CompletedIssue> issues = new ArrayList<>();
        Instant now = clock.instant();
        CompletedWork told = work.read(projectKey, days, MOST_ISSUES, issues::add);
        return new Interests(days, now, told, new WorkSample(issues, days).measureAll().stream().sorted(HIGHEST_FIRST).toList());
    }

    /** Whoever has just built the facts wants to see what they say. */
    private boolean isRecent(Interests interests) {
        boolean isSettled = interests.work().facts().state() == FactsState.State.BUILT && interests.work().older() == 0;
        return isSettled && interests.measuredAt().plus(RECENT).isAfter(clock.instant());
    }

    private void forgetOld() {
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
    }
}

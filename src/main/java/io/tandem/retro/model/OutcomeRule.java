package io.tandem.retro.model;

import io.tandem.retro.model.IssueStory.Estimate;
import io.tandem.retro.model.IssueStory.Stage;
import io.tandem.retro.model.IssueStory.Step;
import io.tandem.shared.Span;
import io.tandem.shared.Spans;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Compares plan and fact of an issue and takes the difference apart. Moments count once: blocked goes before waiting, waiting before rework.
 * docs/features/records.md has the definitions in words.
 */
public final class OutcomeRule {
    /** Statuses named like this are waiting, whatever stage they belong to. */
    private static final Set<String> WAITING_WORDS = Set.of("wait", "on hold", "pending", "等待", "挂起");
    private final Calendar calendar;
    private final Release release;
    private final Instant asOf;

    /** @param asOf the moment until which unfinished issues are counted */
    public OutcomeRule(Calendar calendar, Release release, Instant asOf) {
        this.calendar = calendar;
        this.release = release;
        this.asOf = asOf;
    }

    public IssueOutcome outcome(IssueStory story) {
        Optional<Instant> start = story.steps().stream().filter(step -> step.stage() == Stage.IN_PROGRESS).map(Step::at).findFirst();
        Optional<Span> work = start.map(from -> new Span(from, finished(story).orElse(asOf)));
        Double planned = planned(story, start);
        Double actual = work.map(span -> Days.rounded(calendar.days(new Spans(List.of(span))))).orElse(null);
        Causes causes = work.isPresent() && planned != null ? causes(story, work.get(), actual) : Causes.NONE;
        return new IssueOutcome(story.key(), story.summary(), planned, actual, causes, null, reopened(story), isAddedLate(story), finished(story).isPresent());
    }

    private static Optional<Instant> finished(IssueStory story) {
        Instant entered = null;
        for (Step step : story.steps()) {
            entered = step.stage() != Stage.DONE ? null : entered == null ? step.at() : entered;
        }
        return Optional.ofNullable(entered);
    }

    private Double planned(IssueStory story, Optional<Instant> start) {
        Optional<Estimate> estimate = story.estimates().stream().findFirst();
        if (estimate.isPresent()) {
            return Days.rounded(calendar.personDays(estimate.get().seconds()));
        }
        if (story.due() != null && start.isPresent()) {
            return Days.rounded(calendar.days(new Spans(List.of(new Span(start.get(), calendar.endOf(story.due()))))));
        }
        return isAddedLate(story) ? 0.0 : null;
    }

    private boolean isAddedLate(IssueStory story) {
        return release.start() != null && !story.addedToRelease().isBefore(calendar.endOf(release.start()));
    }

    private Causes causes(IssueStory story, Span work, double actual) {
        Spans blocked = story.blocked().within(work);
        Spans waiting = waiting(story).within(work).without(blocked);
        Spans rework = rework(story).within(work).without(blocked.and(waiting));
        Causes timed = new Causes(calendar.days(waiting), calendar.days(blocked), calendar.days(rework), 0);
        double scope = isAddedLate(story) && story.due() == null && story.estimates().isEmpty() ? actual - timed.sum() : growth(story, work);
        return new Causes(timed.waiting(), timed.blocked(), timed.rework(), scope);
    }

    private Spans waiting(IssueStory story) {
        List<Span> waiting = new ArrayList<>();
        for (int i = 0; i < story.steps().size(); i++) {
            Step step = story.steps().get(i);
            if (isWaiting(step)) {
                waiting.add(new Span(step.at(), i + 1 < story.steps().size() ? story.steps().get(i + 1).at() : asOf));
            }
        }
        return new Spans(waiting);
    }

    private static boolean isWaiting(Step step) {
        return step.stage() == Stage.TO_DO || WAITING_WORDS.stream().anyMatch(step.status().toLowerCase(Locale.ROOT)::contains);
    }

    /** From going back to a status it had left before, until it is again where it was sent back from, or done. Going on where it was before it waited is no going back. */
    private Spans rework(IssueStory story) {
        List<Span> rework = new ArrayList<>();
        Set<String> left = new HashSet<>();
        String sentBackFrom = null;
        Instant since = null;
        Step before = null;
        for (Step step : story.steps().stream().filter(candidate -> !isWaiting(candidate)).toList()) {
            if (before != null && before.status().equals(step.status())) {
                continue;
            }
            if (since != null && (step.status().equals(sentBackFrom) || step.stage() == Stage.DONE)) {
                rework.add(new Span(since, step.at()));
                since = null;
            } else if (since == null && before != null && left.contains(step.status())) {
                since = step.at();
                sentBackFrom = before.status();
            }
            left.add(step.status());
            before = step;
        }
        if (since != null) {
            rework.add(new Span(since, asOf));
        }
        return new Spans(rework);
    }

    /** By how much the estimate grew while work was on. */
    private double growth(IssueStory story, Span work) {
        double growth = 0;
        for (int i = 1; i < story.estimates().size(); i++) {
            Estimate estimate = story.estimates().get(i);
            long more = estimate.seconds() - story.estimates().get(i - 1).seconds();
            growth += estimate.at().isAfter(work.from()) && estimate.at().isBefore(work.to()) && more > 0 ? calendar.personDays(more) : 0;
        }
        return growth;
    }

    private static int reopened(IssueStory story) {
        int reopened = 0;
        for (int i = 1; i < story.steps().size(); i++) {
            reopened += story.steps().get(i - 1).stage() == Stage.DONE && story.steps().get(i).stage() != Stage.DONE ? 1 : 0;
        }
        return reopened;
    }
}

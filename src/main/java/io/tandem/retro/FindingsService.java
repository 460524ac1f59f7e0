package io.tandem.retro;

import io.tandem.debt.api.DebtOverview;
import io.tandem.debt.api.Totals;
import io.tandem.retro.model.Calendar;
import io.tandem.retro.model.Causes;
import io.tandem.retro.model.Findings;
import io.tandem.retro.model.Findings.DebtLine;
import io.tandem.retro.model.Findings.DebtStanding;
import io.tandem.retro.model.Findings.DecidedReview;
import io.tandem.retro.model.IssueOutcome;
import io.tandem.retro.model.OutcomeRule;
import io.tandem.retro.model.Release;
import io.tandem.retro.model.Retrospective;
import io.tandem.retro.port.ReleaseHistory;
import io.tandem.review.api.ReviewOverview;
import io.tandem.shared.Actor;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the figures of a retrospective, and cuts them to what a reader may see. */
public final class FindingsService {
    private static final int DEBTS = 5;
    private static final int DAYS_BEFORE_DUE = 90;
    private final ReleaseHistory releases;
    private final ReviewOverview reviews;
    private final DebtOverview debts;
    private final ProjectAccess access;
    private final Clock clock;

    public FindingsService(ReleaseHistory releases, ReviewOverview reviews, DebtOverview debts, ProjectAccess access, Clock clock) {
        this.releases = releases;
        this.reviews = reviews;
        this.debts = debts;
        this.access = access;
        this.clock = clock;
    }

    /** The retrospective's figures, frozen or live, with people's corrections: everything, whoever may see it. */
    Findings whole(Retrospective retrospective) {
        Findings found = retrospective.frozen().orElseGet(() -> live(retrospective.projectKey(), retrospective.release()));
        Map<String, Causes> corrections = retrospective.corrections();
        return found.withIssues(found.issues().stream().map(issue -> issue.with(corrections.get(issue.key()))).toList());
    }

    /** The same for this reader: issues and reviews they may not see are neither listed nor counted. */
    Findings visible(Retrospective retrospective, Actor reader) {
        Findings whole = whole(retrospective);
        List<String> keys = Stream.concat(whole.issues().stream().map(IssueOutcome::key), whole.reviews().stream().map(DecidedReview::issueKey)).distinct().toList();
        Set<String> visible = access.listVisibleIssues(reader, keys);
        return whole.withIssues(whole.issues().stream().filter(issue -> visible.contains(issue.key())).toList())
            .withReviews(whole.reviews().stream().filter(review -> visible.contains(review.issueKey())).toList());
    }

    private Findings live(String projectKey, Release release) {
        Instant now = clock.instant();
        Calendar calendar = releases.calendar();
        Instant end = release.released() && release.due() != null ? calendar.endOf(release.due()) : now;
        OutcomeRule rule = new OutcomeRule(calendar, release, now.isBefore(end) ? now : end);
        List<IssueOutcome> outcomes = releases.listStories(projectKey, release.id()).stream().map(rule::outcome)
            .sorted(Comparator.comparingDouble((IssueOutcome issue) -> Math.abs(issue.deviation())).reversed().thenComparing(IssueOutcome::key)).toList();
        return new Findings(now, outcomes, decided(projectKey, release, calendar, end), debt(projectKey));
    }

    private List<DecidedReview> decided(String projectKey, Release release, Calendar calendar, Instant end) {
        Instant start = release.start() != null ? calendar.startOf(release.start()) : end.minusSeconds(DAYS_BEFORE_DUE * 86_400L);
        return reviews.listDecided(projectKey, start.isBefore(end) ? start : end, end).stream()
            .map(review -> new DecidedReview(review.id(), review.issueKey(), review.title(), review.outcome(), review.state(), review.decided())).toList();
    }

    private DebtStanding debt(String projectKey) {
        Totals totals = debts.getTotals(projectKey);
        List<DebtLine> top = debts.listTop(projectKey, DEBTS).stream().map(debt -> new DebtLine(debt.title(), debt.component(), debt.principal(), debt.interest())).toList();
        return new DebtStanding(totals.items(), totals.principal(), totals.interest(), top);
    }
}

package io.tandem.rest.review;

import io.tandem.rest.support.Guard;
import io.tandem.review.ReviewQueries;
import io.tandem.review.model.ReviewState;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewedIssues;
import io.tandem.shared.Actor;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads a list's filter from the address. */
public final class ReviewFilters {
    private final Guard guard;
    private final ReviewedIssues issues;
    private final ReviewQueries queries;
    private final Clock clock;

    public ReviewFilters(Guard guard, ReviewedIssues issues, ReviewQueries queries, Clock clock) {
        this.guard = guard;
        this.issues = issues;
        this.queries = queries;
        this.clock = clock;
    }

    /** As it stands in the address; null for what is not there. {@code state} may name several, with commas. */
    record Wish(String project, String issueKey, String state, String awaiting, String overdue) { }

    ReviewFilter of(Actor actor, Wish wish) {
        ReviewFilter filter = ReviewFilter.all();
        if (wish.project() != null) {
            guard.requireVisibleProject(actor, wish.project());
            filter = filter.ofProject(wish.project());
        }
        if (wish.issueKey() != null) {
            guard.requireVisibleIssue(actor, wish.issueKey());
            filter = filter.ofIssue(issues.find(wish.issueKey()).orElseThrow(() -> new NotFoundException(Problem.at("issueKey", "issue.unknown", wish.issueKey()))).id());
        }
        Problems problems = new Problems();
        Set<ReviewState> states = states(wish.state(), problems);
        requireOneOf(wish.awaiting(), "awaiting", List.of("me"), problems);
        requireOneOf(wish.overdue(), "overdue", List.of("true", "false"), problems);
        problems.throwIfAny();
        filter = "true".equals(wish.overdue()) ? filter.overdueAt(clock.instant()) : filter;
        filter = wish.awaiting() == null ? filter : filter.withIds(queries.listAwaitingVoteOf(actor));
        return filter.inStates(states);
    }

    private static Set<ReviewState> states(String names, Problems problems) {
        Set<ReviewState> states = EnumSet.noneOf(ReviewState.class);
        List<String> known = Arrays.stream(ReviewState.values()).map(Enum::name).toList();
        for (String name : names == null || names.isBlank() ? new String[0] : names.split(",")) {
            problems.require(known.contains(name.strip()), "state", "value.unknown", name.strip(), String.join(", ", known));
            if (known.contains(name.strip())) {
                states.add(ReviewState.valueOf(name.strip()));
            }
        }
        return states;
    }

    private static void requireOneOf(String value, String field, List<String> known, Problems problems) {
        problems.require(value == null || known.contains(value), field, "value.unknown", value, String.join(", ", known));
    }
}

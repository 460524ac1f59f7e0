package io.tandem.rest.review;

import io.tandem.rest.support.Guard;
import io.tandem.review.ReviewQueries;
import io.tandem.review.model.Lane;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Risk;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewTraits;
import io.tandem.review.port.ReviewedIssues;
import io.tandem.shared.Actor;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a list's filter from the address. */
public final class ReviewFilters {
    private static final int LONGEST_TEXT = 255;

    private final Guard guard;
    private final ReviewedIssues issues;
    private final ReviewQueries queries;
    private final People people;
    private final Clock clock;

    public ReviewFilters(Guard guard, ReviewedIssues issues, ReviewQueries queries, People people, Clock clock) {
        this.guard = guard;
        this.issues = issues;
        this.queries = queries;
        this.people = people;
        this.clock = clock;
    }

    /** @throws io.tandem.shared.NotFoundException when the project or issue may not be seen; @throws io.tandem.shared.InvalidInputException naming every value nobody knows */
    ReviewFilter of(Actor actor, ReviewListParameters wish) {
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
        Set<ReviewState> states = named(ReviewState.class, wish.state(), "state", problems);
        ReviewTraits traits = traits(actor, wish, problems);
        requireOneOf(wish.awaiting(), "awaiting", List.of("me"), problems);
        requireOneOf(wish.overdue(), "overdue", List.of("true", "false"), problems);
        requireOneOf(wish.sampled(), "sampled", List.of("true", "false"), problems);
        problems.throwIfAny();
        filter = "true".equals(wish.overdue()) ? filter.overdueAt(clock.instant()) : filter;
        filter = wish.awaiting() == null ? filter : filter.withIds(queries.listAwaitingVoteOf(actor));
        return filter.inStates(states).with(traits);
    }

    private ReviewTraits traits(Actor actor, ReviewListParameters wish, Problems problems) {
        String text = wish.text() == null ? "" : wish.text().strip();
        problems.require(text.length() <= LONGEST_TEXT, "q", "text.long", LONGEST_TEXT);
        return new ReviewTraits(named(ReviewType.class, wish.type(), "type", problems), named(Lane.class, wish.lane(), "lane", problems),
                named(Risk.Band.class, wish.risk(), "risk", problems), proposer(actor, wish.proposer(), problems), text.isEmpty() ? Optional.empty() : Optional.of(text), "true".equals(wish.sampled()));
    }

    private Optional<String> proposer(Actor actor, String name, Problems problems) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Optional<Actor> person = name.equals("me") ? Optional.of(actor) : people.findByName(name.strip()).or(() -> people.find(name.strip()));
        problems.require(person.isPresent(), "proposer", "user.unknown", name);
        return person.map(Actor::key);
    }

    private static <E extends Enum<E>> Set<E> named(Class<E> type, String names, String field, Problems problems) {
        Set<E> found = EnumSet.noneOf(type);
        List<E> known = List.of(type.getEnumConstants());
        for (String name : names == null || names.isBlank() ? new String[0] : names.split(",")) {
            Optional<E> value = known.stream().filter(one -> one.name().equals(name.strip())).findFirst();
            problems.require(value.isPresent(), field, "value.unknown", name.strip(), known.stream().map(Enum::name).collect(Collectors.joining(", ")));
            value.ifPresent(found::add);
        }
        return found;
    }

    private static void requireOneOf(String value, String field, List<String> known, Problems problems) {
        problems.require(value == null || known.contains(value), field, "value.unknown", value, String.join(", ", known));
    }
}

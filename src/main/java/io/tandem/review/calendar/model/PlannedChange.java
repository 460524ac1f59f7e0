package io.tandem.review.calendar.model;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Risk;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A change with the days it is planned for.
 *
 * @param id          of its review; 0 while it is only being written down
 * @param implementer who makes it, or null while nobody is named
 * @param components  names of the components it touches
 * @param release     name of the release it goes into; empty when none is named
 * @param risk        null while it is not assessed
 * @param due         the day its decision is due, or null before submission and once it is decided
 */
public record PlannedChange(long id, String issueKey, String projectKey, String title, ReviewType type, ReviewState state, DateRange days, Actor implementer,
                            List<String> components, String release, Risk risk, LocalDate due) {
    private static final Set<ReviewState> UNAPPROVED = Set.of(ReviewState.DRAFT, ReviewState.IN_REVIEW, ReviewState.CHANGES_REQUESTED, ReviewState.LAPSED);

    public PlannedChange {
        components = List.copyOf(components);
    }

    /**
     * The review as the calendar sees it; empty while no days are planned.
     *
     * @param zone where the day of an instant is counted
     */
    public static Optional<PlannedChange> of(ChangeReview review, ZoneId zone) {
        ImpactAssessment impact = review.proposal().impact();
        return review.proposal().planned().findDays().map(days -> new PlannedChange(review.id(), review.issue().key(), review.issue().projectKey(), review.proposal().title(),
                review.proposal().type(), review.state(), days, review.proposal().planned().implementer(), impact.components(), impact.release(), review.countedImpact().risk(),
                review.isAwaitingDecision() ? review.times().findDue().map(due -> due.atZone(zone).toLocalDate()).orElse(null) : null));
    }

    public Optional<Actor> findImplementer() {
        return Optional.ofNullable(implementer);
    }

    /** Its work is not done and not given up: it can still be moved. */
    public boolean isAhead() {
        return state == ReviewState.APPROVED || isUnapproved();
    }

    public boolean isUnapproved() {
        return UNAPPROVED.contains(state);
    }

    public boolean isEmergency() {
        return type == ReviewType.EMERGENCY;
    }

    /** The last day of work. */
    public LocalDate lastDay() {
        return days.days() == 0 ? days.from() : days.to().minusDays(1);
    }

    /** Another change whose work falls on one of its days. */
    public boolean meets(PlannedChange other) {
        return !isSameAs(other) && overlaps(other.days());
    }

    public boolean overlaps(DateRange other) {
        return days.from().isBefore(other.to()) && other.from().isBefore(days.to());
    }

    public boolean isSameAs(PlannedChange other) {
        return this == other || id != 0 && id == other.id;
    }

    /** Those of these component names that it touches, upper and lower case alike, in its own spelling. */
    public List<String> listShared(List<String> names) {
        Set<String> wanted = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return components.stream().filter(name -> wanted.contains(name.strip().toLowerCase(Locale.ROOT))).toList();
    }
}

package io.tandem.review.calendar;

import io.tandem.review.calendar.model.Conflict;
import io.tandem.review.calendar.model.Conflict.Kind;
import io.tandem.review.calendar.model.Neighbour;
import io.tandem.review.calendar.model.PersonAway;
import io.tandem.review.calendar.model.PlannedChange;
import io.tandem.review.calendar.model.ProjectFreeze;
import io.tandem.review.calendar.model.ReleaseDay;
import io.tandem.review.calendar.model.Surroundings;
import io.tandem.review.model.FreezeWindow;
import io.tandem.review.model.ReviewState;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a planned change collides with. The rules warn; they forbid nothing: the board sees what they say and decides. A change whose work is done collides with nothing any more.
 *
 * <p>The rules on two changes (component, release, implementer) are symmetric: what one collides with collides with it.
 */
public final class ConflictRules {
    private static final List<ConflictRule> RULES = List.of(ConflictRules::inFreeze, ConflictRules::sameComponent, ConflictRules::sameRelease, ConflictRules::implementerBooked,
            ConflictRules::implementerAway, ConflictRules::beforeDecision, ConflictRules::afterRelease, ConflictRules::startedUnapproved);

    private ConflictRules() { }

    /** Everything the change collides with, rule by rule. */
    public static List<Conflict> check(PlannedChange change, Surroundings around) {
        return change.isAhead() ? RULES.stream().flatMap(rule -> rule.check(change, around).stream()).toList() : List.of();
    }

    /** Its days touch days without changes; an emergency change is exempt and says so. */
    private static List<Conflict> inFreeze(PlannedChange change, Surroundings around) {
        return around.freezes().stream().filter(freeze -> freeze.projectKey().equals(change.projectKey()) && change.overlaps(freeze.window().days()) && concerns(freeze.window(), change))
                .map(freeze -> frozen(change, freeze)).toList();
    }

    private static boolean concerns(FreezeWindow window, PlannedChange change) {
        return window.components().isEmpty() || !change.listShared(window.components()).isEmpty();
    }

    private static Conflict frozen(PlannedChange change, ProjectFreeze freeze) {
        Object[] words = {freeze.window().name(), day(freeze.window().days().from()), day(lastDay(freeze.window().days()))};
        return change.isEmergency() ? Conflict.exempt(Kind.FREEZE, Reason.of("calendar.conflict.freeze.exempt", words)) : Conflict.alone(Kind.FREEZE, Reason.of("calendar.conflict.freeze", words));
    }

    /** Another change touches one of its components on one of its days. */
    private static List<Conflict> sameComponent(PlannedChange change, Surroundings around) {
        return visible(change, around).filter(other -> !change.listShared(other.components()).isEmpty())
                .map(other -> Conflict.with(other, Kind.COMPONENT, Reason.of("calendar.conflict.component", String.join("; ", change.listShared(other.components())), other.issueKey(), other.title()))).toList();
    }

    /** Another change for the same release is made on one of its days. */
    private static List<Conflict> sameRelease(PlannedChange change, Surroundings around) {
        return visible(change, around).filter(other -> !change.release().isBlank() && change.release().strip().equalsIgnoreCase(other.release().strip()))
                .map(other -> Conflict.with(other, Kind.RELEASE, Reason.of("calendar.conflict.release", change.release(), other.issueKey(), other.title()))).toList();
    }

    private static Stream<PlannedChange> visible(PlannedChange change, Surroundings around) {
        return around.neighbours().stream().filter(Neighbour::isVisible).map(Neighbour::change)
                .filter(other -> other.isAhead() && other.projectKey().equals(change.projectKey()) && change.meets(other));
    }

    /** Whoever makes it makes another change on one of its days, in whatever project; one that the viewer may not see is not named. */
    private static List<Conflict> implementerBooked(PlannedChange change, Surroundings around) {
        return around.neighbours().stream().filter(other -> other.change().isAhead() && change.meets(other.change()) && haveSameImplementer(change, other.change()))
                .map(other -> booked(change, other)).distinct().toList();
    }

    private static boolean haveSameImplementer(PlannedChange one, PlannedChange other) {
        return one.findImplementer().filter(person -> person.isSamePersonAs(other.implementer())).isPresent();
    }

    private static Conflict booked(PlannedChange change, Neighbour other) {
        String name = change.implementer().displayName();
        return other.isVisible() ? Conflict.with(other.change(), Kind.IMPLEMENTER, Reason.of("calendar.conflict.implementer", name, other.change().issueKey(), other.change().title()))
                : Conflict.alone(Kind.IMPLEMENTER, Reason.of("calendar.conflict.implementer.hidden", name));
    }

    /** Whoever makes it is away on one of its days. */
    private static List<Conflict> implementerAway(PlannedChange change, Surroundings around) {
        return around.absences().stream().filter(away -> away.person().isSamePersonAs(change.implementer()) && change.overlaps(away.days())).distinct().map(ConflictRules::away).toList();
    }

    private static Conflict away(PersonAway away) {
        return Conflict.alone(Kind.ABSENCE, Reason.of("calendar.conflict.absence", away.person().displayName(), day(away.days().from()), day(lastDay(away.days()))));
    }

    /** It is to start before its decision is due. An emergency change may. */
    private static List<Conflict> beforeDecision(PlannedChange change, Surroundings around) {
        boolean isEarly = change.due() != null && change.days().from().isBefore(change.due()) && !change.isEmergency();
        return isEarly ? List.of(Conflict.alone(Kind.BEFORE_DECISION, Reason.of("calendar.conflict.before-decision", day(change.days().from()), day(change.due())))) : List.of();
    }

    /** It ends after the release it is meant for. */
    private static List<Conflict> afterRelease(PlannedChange change, Surroundings around) {
        return around.releases().stream().filter(release -> isReleaseOf(release, change) && change.lastDay().isAfter(release.day()))
                .map(release -> Conflict.alone(Kind.AFTER_RELEASE, Reason.of("calendar.conflict.after-release", day(change.lastDay()), release.name(), day(release.day())))).toList();
    }

    private static boolean isReleaseOf(ReleaseDay release, PlannedChange change) {
        return release.projectKey().equals(change.projectKey()) && release.name().strip().equalsIgnoreCase(change.release().strip());
    }

    /** Its start has passed and nobody approved it. An emergency change before the board may have started. */
    private static List<Conflict> startedUnapproved(PlannedChange change, Surroundings around) {
        boolean mayHaveStarted = change.isEmergency() && change.state() == ReviewState.IN_REVIEW;
        boolean isLate = change.isUnapproved() && change.days().from().isBefore(around.today()) && !mayHaveStarted;
        return isLate ? List.of(Conflict.alone(Kind.UNAPPROVED_START, Reason.of("calendar.conflict.unapproved-start", day(change.days().from())))) : List.of();
    }

    private static LocalDate lastDay(DateRange days) {
        return days.days() == 0 ? days.from() : days.to().minusDays(1);
    }

    private static String day(LocalDate day) {
        return Conflict.asArgument(day);
    }
}

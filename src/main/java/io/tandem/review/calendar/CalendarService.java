package io.tandem.review.calendar;

import io.tandem.review.calendar.CalendarView.Entry;
import io.tandem.review.calendar.CalendarView.Extent;
import io.tandem.review.calendar.model.Conflict;
import io.tandem.review.calendar.model.Neighbour;
import io.tandem.review.calendar.model.Neighbour.Sight;
import io.tandem.review.calendar.model.PersonAway;
import io.tandem.review.calendar.model.PlannedChange;
import io.tandem.review.calendar.model.Surroundings;
import io.tandem.review.calendar.port.Absences;
import io.tandem.review.calendar.port.FreezeCalendar;
import io.tandem.review.calendar.port.PlannedReviews;
import io.tandem.review.calendar.port.ReleaseDates;
import io.tandem.review.model.ChangeReview;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the calendar as one person may see it: a change whose issue they may not browse is not there; that somebody is busy with one is said without naming it. */
public final class CalendarService {
    /** So many changes are read for one answer. */
    static final int MOST = 1_000;

    private final PlannedReviews reviews;
    private final FreezeCalendar freezes;
    private final ReleaseDates releases;
    private final Absences absences;
    private final ProjectAccess access;
    private final Clock clock;

    public CalendarService(PlannedReviews reviews, FreezeCalendar freezes, ReleaseDates releases, Absences absences, ProjectAccess access, Clock clock) {
        this.reviews = reviews;
        this.freezes = freezes;
        this.releases = releases;
        this.absences = absences;
        this.access = access;
        this.clock = clock;
    }

    /** Today, where the product counts its days. */
    public LocalDate today() {
        return clock.instant().atZone(releases.zone()).toLocalDate();
    }

    /** @throws NotFoundException when one of the projects is missing or may not be seen */
    public CalendarView view(Actor actor, List<String> projectKeys, DateRange range) {
        requireVisible(actor, projectKeys);
        List<ChangeReview> found = reviews.listPlanned(projectKeys, range, MOST + 1);
        Set<Long> visible = visible(actor, found);
        List<PlannedChange> changes = found.stream().limit(MOST).filter(review -> visible.contains(review.issue().id())).flatMap(this::planned).toList();
        Surroundings around = surroundings(actor, projectKeys, changes);
        List<Entry> entries = changes.stream().map(change -> new Entry(change, ConflictRules.check(change, around))).toList();
        return new CalendarView(range, around.today(), entries, found.size() > MOST ? Extent.CUT : Extent.WHOLE,
                around.freezes().stream().filter(freeze -> overlap(freeze.window().days(), range)).toList(),
                around.releases().stream().filter(release -> range.contains(release.day())).toList(),
                around.absences().stream().filter(away -> overlap(away.days(), range) && isImplementer(away, changes)).distinct().toList());
    }

    /** What these reviews collide with, by their number; reviews without planned days collide with nothing and are left out. */
    public Map<Long, List<Conflict>> listConflicts(Actor actor, List<ChangeReview> wanted) {
        List<PlannedChange> changes = wanted.stream().flatMap(this::planned).toList();
        Map<Long, List<Conflict>> conflicts = new LinkedHashMap<>();
        if (!changes.isEmpty()) {
            Surroundings around = surroundings(actor, changes.stream().map(PlannedChange::projectKey).distinct().toList(), changes);
            changes.forEach(change -> conflicts.put(change.id(), ConflictRules.check(change, around)));
        }
        return conflicts;
    }

    /** What a change collides with while it is only being written down. */
    public List<Conflict> listConflicts(Actor actor, PlannedChange change) {
        return ConflictRules.check(change, surroundings(actor, List.of(change.projectKey()), List.of(change)));
    }

    private Surroundings surroundings(Actor actor, List<String> projectKeys, List<PlannedChange> changes) {
        return new Surroundings(today(), neighbours(actor, projectKeys, changes), freezes.listFreezes(projectKeys), releases.listReleases(projectKeys), absences.listAbsences(projectKeys));
    }

    /** All that share a day with one of the changes, also beyond the range that is shown. */
    private List<Neighbour> neighbours(Actor actor, List<String> projectKeys, List<PlannedChange> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        DateRange hull = new DateRange(changes.stream().map(change -> change.days().from()).min(LocalDate::compareTo).orElseThrow(),
                changes.stream().map(change -> change.days().to()).max(LocalDate::compareTo).orElseThrow());
        Map<Long, ChangeReview> found = new LinkedHashMap<>();
        reviews.listPlanned(projectKeys, hull, MOST).forEach(review -> found.put(review.id(), review));
        Set<String> implementers = changes.stream().map(PlannedChange::findImplementer).flatMap(Optional::stream).map(Actor::key).collect(Collectors.toSet());
        reviews.listOfImplementers(implementers, hull, MOST).forEach(review -> found.put(review.id(), review));
        Set<Long> visible = visible(actor, found.values());
        return found.values().stream().flatMap(review -> planned(review).map(change -> new Neighbour(change, visible.contains(review.issue().id()) ? Sight.VISIBLE : Sight.HIDDEN))).toList();
    }

    private Stream<PlannedChange> planned(ChangeReview review) {
        return PlannedChange.of(review, releases.zone()).stream();
    }

    private Set<Long> visible(Actor actor, Collection<ChangeReview> found) {
        return access.listVisibleIssueIds(actor, found.stream().map(review -> review.issue().id()).distinct().toList());
    }

    private void requireVisible(Actor actor, List<String> projectKeys) {
        for (String key : projectKeys) {
            if (!access.maySeeProject(actor, key)) {
                throw new NotFoundException(Problem.at("project", "project.unknown", key));
            }
        }
    }

    private static boolean isImplementer(PersonAway away, List<PlannedChange> changes) {
        return changes.stream().anyMatch(change -> away.person().isSamePersonAs(change.implementer()));
    }

    private static boolean overlap(DateRange one, DateRange other) {
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }
}

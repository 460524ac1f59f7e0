package io.tandem.metric.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When somebody committed to an issue: work started, or it was in a release or sprint that had started; whichever came first. Of releases and sprints those count that the
 * issue is in now: what it was taken out of again was no commitment.
 */
record Commitment(IssueHistory history, List<FieldChange> changes, ZoneId zone) {
    Instant at(Instant started, Instant done) {
        return Stream.of(Stream.ofNullable(started), releases(done), sprints(done)).flatMap(times -> times).min(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<Instant> releases(Instant done) {
        return history.plan().releases().stream().filter(release -> release.start() != null)
                .map(release -> both(added(ChangedField.RELEASE, release::isMeantBy), release.start().atStartOfDay(zone).toInstant(), done)).filter(Objects::nonNull);
    }

    private Stream<Instant> sprints(Instant done) {
        return history.plan().sprints().stream().filter(sprint -> sprint.started() != null)
                .map(sprint -> both(added(ChangedField.SPRINT, text -> isListed(text, sprint.id())), sprint.started(), done)).filter(Objects::nonNull);
    }

    /** The later of being added and the start; null when it was done by then. */
    private static Instant both(Instant added, Instant begun, Instant done) {
        Instant later = added.isAfter(begun) ? added : begun;
        return done != null && later.isAfter(done) ? null : later;
    }

    /** The last time it came in; since its creation when its history does not say. */
    private Instant added(ChangedField field, Predicate<String> means) {
        return changes.stream().filter(change -> change.field() == field && means.test(change.to()) && !means.test(change.from())).map(FieldChange::at)
                .reduce((first, second) -> second).orElse(history.created());
    }

    /** Histories name sprints in lists: "37, 38". */
    private static boolean isListed(String list, String id) {
        return Arrays.stream(list.split(",")).anyMatch(entry -> entry.trim().equals(id));
    }
}

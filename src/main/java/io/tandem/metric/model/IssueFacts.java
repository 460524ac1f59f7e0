package io.tandem.metric.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one issue's history once, from its first to its last change, and says what follows. The definitions are those of the classes
 * {@link IssueTimes}, {@link Commitment}, {@link Blocking}, {@link Happening} and {@link IssueFact}.
 */
public final class IssueFacts {
    private static final Map<ChangedField, Happening.Kind> REPLACEMENTS = new EnumMap<>(Map.of(ChangedField.DUE_DATE, Happening.Kind.DUE_MOVE, ChangedField.POINTS, Happening.Kind.POINT_CHANGE,
            ChangedField.SPRINT, Happening.Kind.SPRINT_MOVE, ChangedField.ASSIGNEE, Happening.Kind.ASSIGNEE_CHANGE));
    private static final int DAY_LENGTH = 10;

    private final IssueHistory history;
    private final List<FieldChange> changes;

    private IssueFacts(IssueHistory history) {
        this.history = history;
        this.changes = history.changes().stream().sorted(Comparator.comparing(FieldChange::at)).toList();
    }

    /** By the rules of a project that has said nothing. @param zone where a day begins and ends */
    public static IssueFact of(IssueHistory history, ZoneId zone) {
        return of(history, zone, FactRules.usual());
    }

    /** @param zone where a day begins and ends */
    public static IssueFact of(IssueHistory history, ZoneId zone, FactRules rules) {
        return new IssueFacts(history).derive(zone, rules);
    }

    /** When the issue of this history was not done, as far as its history tells. */
    public static List<Span> unresolved(IssueHistory history) {
        return StatusWalk.unresolved(history);
    }

    private IssueFact derive(ZoneId zone, FactRules rules) {
        StatusWalk walk = StatusWalk.through(history, rules);
        Instant committed = new Commitment(history, changes, zone).at(walk.started(), walk.done());
        IssueTimes times = new IssueTimes(history.created(), committed, walk.started(), walk.done(), plannedDue(walk.started()));
        return new IssueFact(identity(rules), walk.category(), times, history.plan(), happenings(walk), Blocking.of(history, changes, walk.done()), walk.waiting(),
                scopeChanges(committed, walk.done()), work(), history.links().stream().map(BlockingLink::blockerId).distinct().sorted().toList());
    }

    private IssueIdentity identity(FactRules rules) {
        IssueIdentity known = history.identity();
        return new IssueIdentity(known.id(), known.key(), known.projectKey(), known.type(), rules.isDefect(history.typeId(), known.type()));
    }

    /** The due day in force at the start, or the first one given after that. */
    private LocalDate plannedDue(Instant started) {
        List<FieldChange> dueMoves = changes.stream().filter(change -> change.field() == ChangedField.DUE_DATE).toList();
        if (dueMoves.isEmpty() || started == null) {
            return history.plan().due();
        }
        String atStart = dueMoves.get(0).from();
        for (FieldChange move : dueMoves) {
            if (move.at().isAfter(started) && !atStart.isEmpty()) {
                break;
            }
            atStart = move.to();
        }
        return day(atStart);
    }

    private static LocalDate day(String text) {
        try {
            return text.length() < DAY_LENGTH ? null : LocalDate.parse(text.substring(0, DAY_LENGTH));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private List<Happening> happenings(StatusWalk walk) {
        List<Happening> happenings = new ArrayList<>(walk.happenings());
        changes.stream().filter(change -> change.isReplacement() && REPLACEMENTS.containsKey(change.field()))
                .forEach(change -> happenings.add(new Happening(change.at(), REPLACEMENTS.get(change.field()))));
        happenings.sort(Comparator.comparing(Happening::at).thenComparing(Happening::kind));
        return happenings;
    }

    private List<Instant> scopeChanges(Instant committed, Instant done) {
        if (committed == null) {
            return List.of();
        }
        return changes.stream().filter(change -> change.field().isScope()).map(FieldChange::at)
                .filter(at -> at.isAfter(committed) && (done == null || at.isBefore(done))).toList();
    }

    private List<WorkEntry> work() {
        return history.work().stream().sorted(Comparator.comparing(WorkEntry::at).thenComparing(WorkEntry::person).thenComparing(WorkEntry::seconds)).toList();
    }
}

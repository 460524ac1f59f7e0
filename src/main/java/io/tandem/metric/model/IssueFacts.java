package io.tandem.metric.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads one issue's history once, from its first to its last change, and says what follows. The definitions are those of the class
 * {@link IssueTimes}, {@link IssueCounts} and {@link IssueFact}. Not to be used twice.
 */
public final class IssueFacts {
    private final IssueHistory history;
    private final ZoneId zone;
    private final List<StatusMove> moves;
    private final List<FieldChange> changes;
    private Instant started;
    private Instant done;
    private StatusCategory category;
    private int backwardMoves;
    private int reopened;

    private IssueFacts(IssueHistory history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
        this.moves = history.moves().stream().sorted(Comparator.comparing(StatusMove::at)).toList();
        this.changes = history.changes().stream().sorted(Comparator.comparing(FieldChange::at)).toList();
    }

    /** @param zone where a day begins and ends */
    public static IssueFact of(IssueHistory history, ZoneId zone) {
        return new IssueFacts(history, zone).derive();
    }

    private IssueFact derive() {
        walkStatuses();
        trustTheStatusNow();
        Instant committed = committed();
        IssueTimes times = new IssueTimes(history.created(), committed, started, done, plannedDue());
        return new IssueFact(history.identity(), category, times, history.plan(), counts(), blocked(), scopeChangesSince(committed), work());
    }

    private void walkStatuses() {
        enter(history.created(), moves.isEmpty() ? history.category() : moves.get(0).from());
        for (StatusMove move : moves) {
            if (move.from().isAfter(move.to())) {
                backwardMoves++;
            }
            if (move.from() == StatusCategory.DONE && (move.to() == StatusCategory.TO_DO || move.to() == StatusCategory.IN_PROGRESS)) {
                reopened++;
            }
            enter(move.at(), move.to());
        }
    }

    private void enter(Instant at, StatusCategory next) {
        if (next == StatusCategory.UNKNOWN) {
            return;
        }
        if (next == StatusCategory.IN_PROGRESS && started == null) {
            started = at;
        }
        if (next != StatusCategory.DONE) {
            done = null;
        } else if (category != StatusCategory.DONE) {
            done = at;
        }
        category = next;
    }

    /** Histories have gaps: what the issue is now wins over what its history says, and a time nobody recorded stays unknown. */
    private void trustTheStatusNow() {
        if (category == null) {
            category = StatusCategory.UNKNOWN;
        }
        if (history.category() == StatusCategory.UNKNOWN || history.category() == category) {
            return;
        }
        category = history.category();
        done = category == StatusCategory.DONE ? history.resolved() : null;
    }

    private Instant committed() {
        return Stream.concat(Stream.ofNullable(started), history.plan().releases().stream().map(this::committedBy))
                .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** In a release that had started: from the later of the two, being added and the release's start. */
    private Instant committedBy(PlannedRelease release) {
        if (release.start() == null) {
            return null;
        }
        Instant added = changes.stream().filter(change -> change.field() == ChangedField.RELEASE && change.to().equals(release.name()))
                .map(FieldChange::at).reduce((first, second) -> second).orElse(history.created());
        Instant begun = release.start().atStartOfDay(zone).toInstant();
        Instant later = added.isAfter(begun) ? added : begun;
        return done != null && later.isAfter(done) ? null : later;
    }

    /** Done categories are entered from others only; the start of a day of planning is the first due day that held while work went on. */
    private LocalDate plannedDue() {
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
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private IssueCounts counts() {
        return new IssueCounts(backwardMoves, reopened, replacements(ChangedField.DUE_DATE), replacements(ChangedField.POINTS),
                replacements(ChangedField.SPRINT), replacements(ChangedField.ASSIGNEE));
    }

    private int replacements(ChangedField field) {
        return (int) changes.stream().filter(change -> change.field() == field && change.isReplacement()).count();
    }

    private List<Span> blocked() {
        List<Span> spans = new ArrayList<>();
        Set<ChangedField> reasons = EnumSet.noneOf(ChangedField.class);
        Instant since = null;
        for (FieldChange change : changes) {
            if (!change.field().isBlock()) {
                continue;
            }
            boolean was = !reasons.isEmpty();
            boolean ignored = change.to().isEmpty() ? reasons.remove(change.field()) : reasons.add(change.field());
            if (!was && !reasons.isEmpty()) {
                since = change.at();
            } else if (was && reasons.isEmpty()) {
                spans.add(new Span(since, change.at()));
            }
        }
        if (!reasons.isEmpty()) {
            spans.add(new Span(since, done != null && done.isAfter(since) ? done : null));
        }
        return spans;
    }

    private List<Instant> scopeChangesSince(Instant committed) {
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

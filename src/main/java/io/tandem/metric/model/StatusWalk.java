package io.tandem.metric.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Goes through an issue's statuses once, from the first to the last. Not to be used twice. */
final class StatusWalk {
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Span> waiting = new ArrayList<>();
    private final FactRules rules;
    private Instant started;
    private Instant done;
    private StatusCategory category;
    private Instant waitingSince;

    private StatusWalk(FactRules rules) {
        this.rules = rules;
    }

    static StatusWalk through(IssueHistory history, FactRules rules) {
        StatusWalk walk = new StatusWalk(rules);
        List<StatusMove> moves = history.moves().stream().sorted(Comparator.comparing(StatusMove::at)).toList();
        boolean isUnmoved = moves.isEmpty();
        walk.enter(history.created(), isUnmoved ? history.category() : moves.get(0).from(), isUnmoved ? history.status() : moves.get(0).fromStatus());
        moves.forEach(walk::move);
        walk.trust(history);
        return walk;
    }

    /** When an issue of this history was not done. */
    static List<Span> unresolved(IssueHistory history) {
        List<Span> open = new ArrayList<>();
        List<StatusMove> moves = history.moves().stream().sorted(Comparator.comparing(StatusMove::at)).toList();
        StatusCategory now = moves.isEmpty() ? history.category() : moves.get(0).from();
        Instant since = now == StatusCategory.DONE ? null : history.created();
        for (StatusMove move : moves) {
            if (move.to() == StatusCategory.DONE && since != null) {
                open.add(new Span(since, move.at()));
                since = null;
            } else if (move.to() != StatusCategory.DONE && move.to() != StatusCategory.UNKNOWN && since == null) {
                since = move.at();
            }
        }
        if (since != null) {
            open.add(new Span(since, history.category() == StatusCategory.DONE ? later(since, history.resolved()) : null));
        }
        return Spans.union(open);
    }

    /** Done now, though its history does not say when: as its field says, or else as if it had never been open since. */
    private static Instant later(Instant since, Instant resolved) {
        return resolved != null && resolved.isAfter(since) ? resolved : since;
    }

    /** First time in progress. */
    Instant started() {
        return started;
    }

    /** Last entry into done; null when it is not done, or when nobody knows. */
    Instant done() {
        return done;
    }

    StatusCategory category() {
        return category;
    }

    List<Happening> happenings() {
        return happenings;
    }

    List<Span> waiting() {
        return Spans.union(waiting);
    }

    private void move(StatusMove move) {
        if (move.from().isAfter(move.to())) {
            happenings.add(new Happening(move.at(), Happening.Kind.BACKWARD_MOVE));
        }
        if (move.from() == StatusCategory.DONE && (move.to() == StatusCategory.TO_DO || move.to() == StatusCategory.IN_PROGRESS)) {
            happenings.add(new Happening(move.at(), Happening.Kind.REOPENED));
        }
        enter(move.at(), move.to(), move.toStatus());
    }

    private void enter(Instant at, StatusCategory next, StatusRef status) {
        await(at, status);
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

    private void await(Instant at, StatusRef status) {
        if (waitingSince != null && !rules.isWaiting(status)) {
            waiting.add(new Span(waitingSince, at));
            waitingSince = null;
        } else if (waitingSince == null && rules.isWaiting(status)) {
            waitingSince = at;
        }
    }

    /** Histories have gaps: what the issue is now wins over what its history says, and a time nobody recorded stays unknown. */
    private void trust(IssueHistory history) {
        if (category == null) {
            category = StatusCategory.UNKNOWN;
        }
        if (history.category() != StatusCategory.UNKNOWN && history.category() != category) {
            category = history.category();
            done = category == StatusCategory.DONE ? history.resolved() : null;
        }
        if (waitingSince != null) {
            waiting.add(new Span(waitingSince, done));
        }
    }
}

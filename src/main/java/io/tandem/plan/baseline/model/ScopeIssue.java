package io.tandem.plan.baseline.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An issue of a release with what was planned for it. Whatever nobody entered is null.
 *
 * @param key     as it was then
 * @param seconds its original estimate, at least 0
 * @param points  its size in story points
 * @param due     its due day
 */
public record ScopeIssue(long id, String key, Long seconds, Double points, LocalDate due) {
    public ScopeIssue {
        Objects.requireNonNull(key, "key");
    }

    public boolean isEstimated() {
        return seconds != null;
    }

    /** Whether something was planned otherwise; the key does not matter. */
    public boolean isPlannedLike(ScopeIssue other) {
        return isSizedLike(other) && Objects.equals(due, other.due);
    }

    /** Whether estimate and points are the same. */
    public boolean isSizedLike(ScopeIssue other) {
        return Objects.equals(seconds, other.seconds) && Objects.equals(points, other.points);
    }
}

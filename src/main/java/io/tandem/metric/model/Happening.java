package io.tandem.metric.model;

import java.time.Instant;

/** Something that happened to an issue and is counted on its day. */
public record Happening(Instant at, Kind kind) {
    /** What happened. */
    public enum Kind {
        /** A move to an earlier status category. */
        BACKWARD_MOVE(DayCount.BACKWARD_MOVES),
        /** A move out of the category done. */
        REOPENED(DayCount.REOPENED),
        /** A due day was replaced by another or by none. */
        DUE_MOVE(DayCount.DUE_MOVES),
        /** A size in points was replaced. */
        POINT_CHANGE(DayCount.POINT_CHANGES),
        /** A move from one sprint to another. */
        SPRINT_MOVE(DayCount.SPRINT_MOVES),
        /** An assignee was replaced. */
        ASSIGNEE_CHANGE(DayCount.ASSIGNEE_CHANGES);

        private final DayCount count;

        Kind(DayCount count) {
            this.count = count;
        }

        public DayCount count() {
            return count;
        }
    }
}

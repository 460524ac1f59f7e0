package io.tandem.review.notice.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The moments between submission and due time at which the board is reminded; the last one escalates. Time that passes, whatever a clock on the wall shows. */
public enum DueStage {
    HALF(50), MOST(80), OVER(100);

    private final int percent;

    DueStage(int percent) {
        this.percent = percent;
    }

    public Instant at(Instant submitted, Instant due) {
        return submitted.plus(Duration.between(submitted, due).multipliedBy(percent).dividedBy(100));
    }

    /** The latest one that has come; empty before the first. After a standstill the earlier ones are not made up for. */
    public static Optional<DueStage> findReached(Instant submitted, Instant due, Instant now) {
        return Arrays.stream(values()).filter(stage -> !stage.at(submitted, due).isAfter(now)).reduce((earlier, later) -> later);
    }

    /** The one that follows; empty after the last. */
    public Optional<DueStage> findNext() {
        return this == OVER ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}

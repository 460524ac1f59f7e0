package io.tandem.review.notice;

import io.tandem.review.notice.model.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What of a person's mail leaves now, and until when the rest waits. Pressing notices leave at once, by themselves. Ordinary ones leave at once when none left in the past hour; otherwise they
 * gather until the hour is over and leave together. A last mail that lies in the future, because the clock was set back, holds nothing up.
 *
 * @param now   leave together, at once
 * @param later wait
 * @param until when they have waited long enough
 */
record Digest(List<Waiting> now, List<Waiting> later, Instant until) {
    static final Duration GATHERING = Duration.ofHours(1);

    static Digest of(List<Waiting> waiting, Optional<Instant> lastOrdinary, Instant now) {
        List<Waiting> pressing = waiting.stream().filter(one -> one.notice().isPressing() && isReady(one, now)).toList();
        if (!pressing.isEmpty()) {
            return new Digest(pressing, List.of(), now);
        }
        List<Waiting> ordinary = waiting.stream().filter(one -> !one.notice().isPressing()).toList();
        if (ordinary.stream().noneMatch(one -> isReady(one, now))) {
            return new Digest(List.of(), List.of(), now);
        }
        Instant free = lastOrdinary.filter(last -> !last.isAfter(now)).map(last -> last.plus(GATHERING)).orElse(now);
        return free.isAfter(now) ? new Digest(List.of(), ordinary, free) : new Digest(ordinary, List.of(), now);
    }

    /** One that failed waits for its own next time, unless that was set before the clock went back. */
    private static boolean isReady(Waiting one, Instant now) {
        return one.attempts() == 0 || !one.next().isAfter(now) || one.changed().isAfter(now);
    }
}

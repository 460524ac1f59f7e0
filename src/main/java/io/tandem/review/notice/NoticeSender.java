package io.tandem.review.notice;

import io.tandem.review.notice.model.Claim;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.Waiting;
import io.tandem.review.notice.port.NoticeQueue;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends what waits. Notices are claimed first, so that two nodes never send the same ones; a claim runs out, and only {@link #GRACE} later does another node take over, so that what a slow mail
 * queue still holds is not sent twice. What fails is tried again, less and less often, until it is too old to be news.
 */
public final class NoticeSender {
    /** How long a mail may lie in the product's mail queue. */
    static final Duration LEASE = Duration.ofMinutes(15);
    /** How long sending one may take at most, with the clocks of two nodes apart. */
    static final Duration GRACE = Duration.ofMinutes(10);
    static final Duration TOO_OLD = Duration.ofDays(14);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LANES_AT_ONCE = 200;
    private static final int LONGEST_DOUBLING = 10;

    private final NoticeQueue queue;
    private final Couriers couriers;
    private final Transactions transactions;
    private final Clock clock;

    public NoticeSender(NoticeQueue queue, Couriers couriers, Transactions transactions, Clock clock) {
        this.queue = queue;
        this.couriers = couriers;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** Sends everything that is due. One lane that fails does not keep the others waiting; the first failure is thrown at the end. */
    public void sendDue() {
        Instant now = clock.instant();
        transactions.run(() -> queue.giveBackAbandoned(now.minus(GRACE), now));
        Failures failures = new Failures();
        queue.listLanesDue(now, LANES_AT_ONCE).forEach(lane -> failures.guard(() -> send(lane)));
        failures.throwIfAny();
    }

    /** Forgets what left long ago. */
    public void tidy() {
        transactions.run(() -> queue.forget(clock.instant().minus(KEPT)));
    }

    private void send(String lane) {
        Optional<Claim> claimed = transactions.call(() -> claim(lane, clock.instant()));
        claimed.ifPresent(claim -> {
            try {
                couriers.deliver(claim, new Outcome(claim));
            } catch (RuntimeException failed) {
                new Outcome(claim).failed(String.valueOf(failed.getMessage()));
                throw failed;
            }
        });
    }

    private Optional<Claim> claim(String lane, Instant now) {
        List<Waiting> waiting = queue.listWaiting(lane);
        List<Waiting> old = waiting.stream().filter(one -> one.notice().at().isBefore(now.minus(TOO_OLD))).toList();
        queue.drop(old, "too old", now);
        List<Waiting> fresh = waiting.stream().filter(one -> !old.contains(one)).toList();
        Digest digest = Digest.of(fresh, isMail(fresh) ? queue.findLastOrdinary(lane) : Optional.empty(), now);
        queue.postpone(digest.later(), digest.until(), now);
        return digest.now().isEmpty() ? Optional.empty() : Optional.of(queue.claim(lane, digest.now(), now.plus(LEASE), now));
    }

    private static boolean isMail(List<Waiting> waiting) {
        return waiting.stream().anyMatch(one -> one.notice().channel() == Notice.Channel.MAIL);
    }

    /** 1, 2, 4, … minutes up to an hour. */
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, LONGEST_DOUBLING));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** What becomes of a claim; may be told on another thread. */
    final class Outcome {
        private final Claim claim;

        private Outcome(Claim claim) {
            this.claim = claim;
        }

        boolean isHeld() {
            return transactions.call(() -> queue.isHeld(claim, clock.instant()));
        }

        void drop(List<Waiting> pointless, String why) {
            transactions.run(() -> queue.drop(pointless, why, clock.instant()));
        }

        void done() {
            transactions.run(() -> queue.finish(claim, clock.instant()));
        }

        void failed(String problem) {
            int attempts = claim.notices().stream().mapToInt(Waiting::attempts).max().orElse(0);
            transactions.run(() -> queue.giveBack(claim, problem, clock.instant().plus(pause(attempts)), clock.instant()));
        }
    }
}

package io.tandem.sandbox.confluence.content;

import java.util.concurrent.atomic.AtomicInteger;

/** Failures only Confluence has, besides the host's: two people saving at once, and an answer lost after the save. */
public final class ConfluenceFaults {
    private final AtomicInteger optimisticLocks = new AtomicInteger();
    private final AtomicInteger lostAnswers = new AtomicInteger();

    /** The next updates answer 409 with an optimistic lock failure and save nothing. */
    public void optimisticLock(int times) {
        optimisticLocks.set(times);
    }

    /** The next changes are saved, and the connection is closed instead of answering. */
    public void loseAnswerAfterSave(int times) {
        lostAnswers.set(times);
    }

    public void clear() {
        optimisticLocks.set(0);
        lostAnswers.set(0);
    }

    /** @return true when this update must fail; each call uses up one failure */
    public boolean takeOptimisticLock() {
        return take(optimisticLocks);
    }

    /** @return true when this answer must be lost; each call uses up one failure */
    public boolean takeLostAnswer() {
        return take(lostAnswers);
    }

    private static boolean take(AtomicInteger left) {
        return left.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
    }
}

package io.tandem.plan.buffer.model;

import io.tandem.shared.Actor;
import java.time.Instant;

/**
 * A plan as it was made: chain and buffer are fixed from then on. Another one may follow; this one stays readable.
 *
 * @param number          from 1
 * @param chain           working days of the work without safety
 * @param safe            working days as estimated
 * @param size            working days of the buffer
 * @param settings        what it was made by
 * @param tasks           how many issues are in it
 * @param withoutEstimate how many issues of the release were not, for want of an estimate
 * @param comment         why it was made; empty for a first one
 */
public record Baseline(int number, double chain, double safe, double size, BufferSettings settings, int tasks, int withoutEstimate, String comment, Actor by, Instant at) {
    public static Baseline of(int number, Chain chain, BufferSettings settings, String comment, Actor by, Instant at) {
        return new Baseline(number, chain.aggressive() / settings.people(), chain.safe() / settings.people(), settings.size(chain), settings, chain.tasks().size(), chain.withoutEstimate(), comment, by, at);
    }
}

package io.tandem.rest.buffer;

import io.tandem.plan.buffer.BufferInput;
import io.tandem.plan.buffer.BufferInput.LinesInput;
import io.tandem.plan.buffer.DrawInput;

/**
 * How a buffer is to be set up. {@code rule} is SUM, HALF, ROOT_OF_SQUARES or BY_HAND; {@code share} percent of an estimate left without its safety; {@code size} working days, for BY_HAND.
 *
 * @param version 0 while the release has no buffer
 */
public record BufferRequest(Integer version, String rule, Double share, Double people, Double size, String start, String due, LinesBody lines) {
    /** Percent of the buffer where nothing of the chain is done, and where all is. */
    public record LinesBody(Double yellowStart, Double yellowEnd, Double redStart, Double redEnd) { }

    BufferInput input() {
        return new BufferInput(version, rule, share, people, size, start, due, lines == null ? null : new LinesInput(lines.yellowStart(), lines.yellowEnd(), lines.redStart(), lines.redEnd()));
    }

    /** Asks for a plan; {@code comment} says why there has to be another one. */
    public record PlanRequest(Integer version, String comment) { }

    /** Working days drawn on the buffer, or given back when negative; {@code cause} is DEBT, CHANGE, DELAY or HOLD. */
    public record DrawRequest(String cause, Double days, String day, String comment, String issue) {
        DrawInput input() {
            return new DrawInput(cause, days, day, comment, issue);
        }
    }

    /** Says why a line is taken back. */
    public record ReversalRequest(String comment) { }
}

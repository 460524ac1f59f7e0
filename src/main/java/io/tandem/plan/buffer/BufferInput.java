package io.tandem.plan.buffer;

/**
 * What somebody sent to set a buffer up, unchecked: anything may be missing or wrong.
 *
 * @param version what the caller saw; 0 while the release has no buffer
 * @param rule    a sizing rule's name; missing means half of the cut
 * @param share   percent of an estimate that is left without its safety; missing means 50
 * @param people  missing means 1
 * @param size    working days, for a size set by hand
 * @param start   {@code yyyy-MM-dd}; missing means the release's own
 * @param due     the same
 * @param lines   missing means as they are
 */
public record BufferInput(Integer version, String rule, Double share, Double people, Double size, String start, String due, LinesInput lines) {
    /** Percent of the buffer; all four are needed. */
    public record LinesInput(Double yellowStart, Double yellowEnd, Double redStart, Double redEnd) { }
}

package io.tandem.plan.buffer.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How a release's buffer is made.
 *
 * @param share  what is left of an estimate when its safety is cut off, above 0 and below 1
 * @param people how many people's work goes on at the same time, above 0: so many person-days are one working day
 * @param size   working days; for {@link SizingRule#BY_HAND}, else null
 * @param start  the first day of the work; null for the release's own
 * @param due    the day it was promised for; null for the release's own
 */
public record BufferSettings(SizingRule rule, double share, double people, Double size, LocalDate start, LocalDate due, ZoneLines lines) {
    public static final double USUAL_SHARE = 0.5;

    public BufferSettings {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(lines, "lines");
        if (!(share > 0 && share < 1 && people > 0) || (rule == SizingRule.BY_HAND) != (size != null)) {
            throw new IllegalArgumentException(rule + ", share " + share + ", people " + people + ", size " + size);
        }
    }

    public static BufferSettings usual() {
        return new BufferSettings(SizingRule.HALF, USUAL_SHARE, 1, null, null, null, ZoneLines.USUAL);
    }

    /** Working days by this rule for this work. */
    public double size(Chain chain) {
        return size == null ? chain.size(rule) / people : size;
    }

    /** Whether a plan made by these would come out as one made by the others: zones and days do not matter. */
    public boolean plansLike(BufferSettings other) {
        return rule == other.rule && share == other.share && people == other.people && Objects.equals(size, other.size);
    }
}

package io.tandem.plan.deviation.model;

import io.tandem.plan.api.DeviationCause;
import java.util.EnumMap;
import java.util.Map;

/**
 * By how much one issue's work differs from the plan, in hundredths of a person-day: whole numbers, so that causes add up exactly.
 *
 * @param planned 0 for an issue nobody had planned
 * @param actual  what it took; for an open issue what it takes at least
 */
public record IssueDeviation(long id, long planned, long actual, Map<DeviationCause, Long> causes) {
    private static final double HUNDREDTHS = 100;

    public IssueDeviation {
        causes = Map.copyOf(causes);
    }

    /** What is left of the difference after the known causes is the estimate's error. */
    static IssueDeviation of(long id, long planned, long actual, EnumMap<DeviationCause, Long> known) {
        known.put(DeviationCause.ESTIMATE_ERROR, actual - planned - known.values().stream().mapToLong(Long::longValue).sum());
        return new IssueDeviation(id, planned, actual, known);
    }

    public long total() {
        return actual - planned;
    }

    public long of(DeviationCause cause) {
        return causes.getOrDefault(cause, 0L);
    }

    public static long hundredths(double days) {
        return Math.round(days * HUNDREDTHS);
    }

    public static double days(long hundredths) {
        return hundredths / HUNDREDTHS;
    }
}

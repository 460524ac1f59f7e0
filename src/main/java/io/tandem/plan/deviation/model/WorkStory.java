package io.tandem.plan.deviation.model;

import io.tandem.plan.api.DeviationCause;
import io.tandem.shared.Spans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What happened to one issue. What has not happened, or nobody knows, is null.
 *
 * @param isAdded    whether nobody had planned it: it came in after the plan was made
 * @param estimate   person-days as planned; for an added issue its own estimate
 * @param growth     person-days by which its estimate grew since the plan was made, at least 0
 * @param due        the day it was planned to be done, for issues without an estimate
 * @param started    when work on it began
 * @param done       when it was last done
 * @param sentBack   when it was first sent back or reopened after the start
 * @param effort     person-days logged on it; null when nobody logged any
 * @param lost       when it stood still, by cause
 */
public record WorkStory(long id, boolean isAdded, Double estimate, double growth, LocalDate due, Instant started, Instant done, Instant sentBack, Double effort, Map<DeviationCause, Spans> lost) {
    public WorkStory {
        lost = Map.copyOf(lost);
    }

    Spans lost(DeviationCause cause) {
        return lost.getOrDefault(cause, Spans.NONE);
    }
}

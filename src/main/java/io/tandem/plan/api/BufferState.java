package io.tandem.plan.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A release's buffer as it stood when its work was last measured.
 *
 * @param size        working days of the buffer
 * @param penetration percent of it that is used; null for a buffer of no days
 * @param completion  percent of the chain that is done; null while nothing was measured
 * @param burn        penetration ÷ completion; null where one of them is unknown or nothing is done
 * @param zone        {@code GREEN}, {@code YELLOW} or {@code RED}; null where it cannot be placed
 * @param measured    the day completion is of; null while nothing was measured
 * @param holds       what is booked as time somebody had to wait, the newest first
 */
public record BufferState(String projectKey, long releaseId, String releaseName, double size, Double penetration, Double completion, Double burn, String zone, LocalDate measured, List<Hold> holds) {
    public BufferState {
        Objects.requireNonNull(projectKey, "projectKey");
        holds = List.copyOf(holds);
    }

    /**
     * Work that had to wait, not taken back.
     *
     * @param title    what somebody said about it, or what holds it; empty when nothing was said. Not for whoever may not see the issue
     * @param issueId  the issue it is about, or null
     * @param issueKey that issue's key when it was noted, or null
     * @param days     working days it took
     */
    public record Hold(long id, String title, Long issueId, String issueKey, LocalDate since, double days) { }
}

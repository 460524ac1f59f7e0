package io.tandem.debt.sync.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything a server said about one of its projects, complete: nothing is known of a project that was read in part.
 *
 * @param version         the server's version
 * @param analysedAt      the analysis all of it belongs to
 * @param effortKey       the server's measure of the whole effort, which differs between the modes; empty when it has none
 * @param effortMinutes   that measure's value; -1 for none
 * @param minutesByPath   the same measure by file; only files with a value, at most as many as a server lists
 */
public record Reading(String version, RatingMode mode, Instant analysedAt, List<ReadFinding> findings, String effortKey, long effortMinutes, Map<String, Long> minutesByPath) {
    public Reading {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(analysedAt, "analysedAt");
        findings = List.copyOf(findings);
        minutesByPath = Map.copyOf(minutesByPath);
    }
}

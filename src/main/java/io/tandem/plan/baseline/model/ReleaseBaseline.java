package io.tandem.plan.baseline.model;

import io.tandem.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What was planned for a release at a moment. Only which one is the current one ever changes.
 *
 * @param id          0 until it is stored
 * @param version     counts from 1 how often it was chosen; 0 until it is stored
 * @param releaseName as it was then
 * @param comment     why it was taken; empty when nobody said
 * @param start       the release's first day then, or null
 * @param due         its release day then, or null
 * @param chosen      when it was last made the current one; null when nobody ever did
 */
public record ReleaseBaseline(long id, int version, String projectKey, long releaseId, String releaseName, String name, String comment, LocalDate start, LocalDate due, ScopeTotals totals, Instant chosen,
                              Actor by, Instant at) {
    public ReleaseBaseline {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(totals, "totals");
        Objects.requireNonNull(by, "by");
        comment = comment == null ? "" : comment;
    }

    public ReleaseBaseline stored(long newId) {
        return new ReleaseBaseline(newId, 1, projectKey, releaseId, releaseName, name, comment, start, due, totals, chosen, by, at);
    }

    public ReleaseBaseline chosen(Instant now) {
        return new ReleaseBaseline(id, version, projectKey, releaseId, releaseName, name, comment, start, due, totals, now, by, at);
    }

    public ReleaseBaseline version(int newVersion) {
        return new ReleaseBaseline(id, newVersion, projectKey, releaseId, releaseName, name, comment, start, due, totals, chosen, by, at);
    }
}

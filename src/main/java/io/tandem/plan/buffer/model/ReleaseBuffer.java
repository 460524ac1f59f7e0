package io.tandem.plan.buffer.model;

import io.tandem.shared.Problem;
import io.tandem.shared.ConflictException;
import java.util.Optional;

/**
 * A release's buffer.
 *
 * @param id          0 until it is stored
 * @param version     counts the changes of settings and plans from 1; 0 until it is stored
 * @param releaseName as it was when this was last written
 * @param baseline    the plan in force, or null while there is none
 */
public record ReleaseBuffer(long id, int version, String projectKey, long releaseId, String releaseName, BufferSettings settings, Baseline baseline) {
    public static ReleaseBuffer none(String projectKey, ReleaseInfo release) {
        return new ReleaseBuffer(0, 0, projectKey, release.id(), release.name(), BufferSettings.usual(), null);
    }

    public Optional<Baseline> findBaseline() {
        return Optional.ofNullable(baseline);
    }

    /** @throws ConflictException while no plan was made */
    public Baseline getBaseline() {
        return findBaseline().orElseThrow(() -> new ConflictException(Problem.of("buffer.baseline.missing")));
    }

    public ReleaseBuffer with(BufferSettings wanted, String name) {
        return new ReleaseBuffer(id, version, projectKey, releaseId, name, wanted, baseline);
    }

    public ReleaseBuffer planned(Baseline made) {
        return new ReleaseBuffer(id, version, projectKey, releaseId, releaseName, settings, made);
    }

    /** The same as the store now holds it. */
    public ReleaseBuffer stored(long newId, int newVersion) {
        return new ReleaseBuffer(newId, newVersion, projectKey, releaseId, releaseName, settings, baseline);
    }
}

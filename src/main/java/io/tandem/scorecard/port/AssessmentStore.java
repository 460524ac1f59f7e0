package io.tandem.scorecard.port;

import io.tandem.scorecard.model.Assessment;
import java.util.List;
import java.util.Optional;

/** Keeps assessments, every one of them for ever. Writing calls run inside a transaction; the later of two writers of one version is tried again from its start. */
public interface AssessmentStore {
    /** The latest of each component ever assessed in this project. One query. */
    List<Assessment> listLatest(String projectKey);

    Optional<Assessment> findLatest(String projectKey, long componentId);

    /** Of one component, from version {@code newest} backwards, at most {@code count}. One query. */
    List<Assessment> list(String projectKey, long componentId, int newest, int count);

    /** Stores the next one of its component. */
    Assessment add(Assessment next);
}

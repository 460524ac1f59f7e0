package io.tandem.scorecard.port;

import io.tandem.scorecard.model.Criteria;
import java.util.Optional;

/** Keeps what projects ask. Writing calls run inside a transaction; the later of two writers of one version is tried again from its start. */
public interface CriteriaStore {
    /** One query. */
    Optional<Criteria> find(String projectKey);

    /** Stores the version that follows {@code criteria.version()} and gives it back. */
    Criteria save(Criteria criteria);
}

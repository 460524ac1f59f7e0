package io.tandem.adapter.store.scorecard;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.port.CriteriaStore;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** {@inheritDoc} */
public final class AoCriteriaStore implements CriteriaStore {
    private final ActiveObjects activeObjects;

    public AoCriteriaStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Criteria> find(String projectKey) {
        return Arrays.stream(activeObjects.find(ScoreCriteriaRow.class, Query.select().where("PROJECT_KEY = ?", projectKey).order("VERSION DESC").limit(1))).findFirst()
            .map(row -> ScoreJson.read(row.getContent(), StoredCriteria.class).criteria(projectKey, row.getVersion()));
    }

    @Override
    public Criteria save(Criteria criteria) {
        int next = criteria.version() + 1;
        activeObjects.create(ScoreCriteriaRow.class, new DBParam("PROJECT_KEY", criteria.projectKey()), new DBParam("TOKEN", criteria.projectKey() + "/" + next), new DBParam("VERSION", next),
            new DBParam("CONTENT", ScoreJson.write(StoredCriteria.of(criteria))));
        activeObjects.delete(activeObjects.find(ScoreCriteriaRow.class, Query.select().where("PROJECT_KEY = ? AND VERSION < ?", criteria.projectKey(), next)));
        return criteria.stored(next);
    }
}

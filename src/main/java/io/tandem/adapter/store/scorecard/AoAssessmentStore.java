package io.tandem.adapter.store.scorecard;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.scorecard.model.Assessment;
import io.tandem.scorecard.model.Score;
import io.tandem.scorecard.port.AssessmentStore;
import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** {@inheritDoc} */
public final class AoAssessmentStore implements AssessmentStore {
    private final ActiveObjects activeObjects;

    public AoAssessmentStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** A score as JSON holds it: add fields, never rename one. */
    record StoredScore(String criterion, int value, String evidence, String note, String byKey, String byName, long at) {
        static StoredScore of(Score score) {
            return new StoredScore(score.criterion(), score.value(), score.evidence(), score.note(), score.by().key(), score.by().displayName(), score.at().toEpochMilli());
        }

        Score score() {
            return new Score(criterion, value, evidence, note, new Actor(byKey, byName), Instant.ofEpochMilli(at));
        }
    }

    @Override
    public List<Assessment> listLatest(String projectKey) {
        return read(Query.select().where("LATEST_IN = ?", projectKey));
    }

    @Override
    public Optional<Assessment> findLatest(String projectKey, long componentId) {
        return Arrays.stream(latest(projectKey, componentId)).findFirst().map(AoAssessmentStore::assessment);
    }

    private ScoreAssessmentRow[] latest(String projectKey, long componentId) {
        return activeObjects.find(ScoreAssessmentRow.class, Query.select().where("COMPONENT_ID = ? AND LATEST_IN = ?", componentId, projectKey));
    }

    @Override
    public List<Assessment> list(String projectKey, long componentId, int newest, int count) {
        return newest < 1 ? List.of()
            : read(Query.select().where("COMPONENT_ID = ? AND PROJECT_KEY = ? AND VERSION <= ? AND VERSION > ?", componentId, projectKey, newest, newest - count).order("VERSION DESC"));
    }

    private List<Assessment> read(Query query) {
        return Arrays.stream(activeObjects.find(ScoreAssessmentRow.class, query)).map(AoAssessmentStore::assessment).toList();
    }

    @Override
    public Assessment add(Assessment next) {
        for (ScoreAssessmentRow before : latest(next.projectKey(), next.componentId())) {
            before.setLatestIn(null);
            before.save();
        }
        activeObjects.create(ScoreAssessmentRow.class, new DBParam("PROJECT_KEY", next.projectKey()), new DBParam("LATEST_IN", next.projectKey()), new DBParam("COMPONENT_ID", next.componentId()),
            new DBParam("TOKEN", next.projectKey() + "/" + next.componentId() + "/" + next.version()), new DBParam("VERSION", next.version()), new DBParam("COMPONENT_NAME", next.componentName()),
            new DBParam("ACTOR_KEY", next.by().key()), new DBParam("ACTOR_NAME", next.by().displayName()), new DBParam("HAPPENED_AT", next.at().toEpochMilli()),
            new DBParam("SCORES", ScoreJson.write(next.scores().values().stream().map(StoredScore::of).toList())));
        return next;
    }

    private static Assessment assessment(ScoreAssessmentRow row) {
        Map<String, Score> scores = Arrays.stream(ScoreJson.read(row.getScores(), StoredScore[].class)).map(StoredScore::score).collect(Collectors.toMap(Score::criterion, Function.identity()));
        return new Assessment(row.getProjectKey(), row.getComponentId(), row.getComponentName(), row.getVersion(), new Actor(row.getActorKey(), row.getActorName()),
            Instant.ofEpochMilli(row.getHappenedAt()), scores);
    }
}

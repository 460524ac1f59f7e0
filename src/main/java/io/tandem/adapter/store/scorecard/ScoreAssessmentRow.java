package io.tandem.adapter.store.scorecard;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One assessment of one component: everything people had found by then. Rows are added, never changed, but for the mark of the latest one. */
@Preload
@Table("SCORE_ASSESSMENT")
public interface ScoreAssessmentRow extends Entity {
    @NotNull
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** The project's key on a component's latest row, null on all others: a project's cards are read by this index alone. */
    @Indexed
    String getLatestIn();
    void setLatestIn(String latestIn);

    @NotNull
    @Indexed
    Long getComponentId();
    void setComponentId(Long componentId);

    /** Project, component and version. */
    @NotNull
    @Unique
    String getToken();
    void setToken(String token);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);

    @NotNull
    String getComponentName();
    void setComponentName(String componentName);

    @NotNull
    String getActorKey();
    void setActorKey(String actorKey);

    @NotNull
    String getActorName();
    void setActorName(String actorName);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getHappenedAt();
    void setHappenedAt(Long happenedAt);

    /** JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getScores();
    void setScores(String scores);
}

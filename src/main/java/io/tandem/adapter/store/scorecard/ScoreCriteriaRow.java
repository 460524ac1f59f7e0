package io.tandem.adapter.store.scorecard;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The version in force of a project's criteria. A save puts the next one in its place; that row exists once, so that of two savers of one version the later one fails. */
@Preload
@Table("SCORE_CRITERIA")
public interface ScoreCriteriaRow extends Entity {
    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** Project and version. */
    @NotNull
    @Unique
    String getToken();
    void setToken(String token);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);

    /** JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getContent();
    void setContent(String content);
}

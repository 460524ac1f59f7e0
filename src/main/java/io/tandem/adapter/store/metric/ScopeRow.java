package io.tandem.adapter.store.metric;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What is open in one component or release. Columns as those of {@link ProjectRow}. */
@Preload
@Table("METRIC_SCOPE")
public interface ScopeRow extends Entity {
    @NotNull
    @Unique
    String getScopeKey();
    void setScopeKey(String scopeKey);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    Long getIssues();
    void setIssues(Long issues);

    @NotNull
    Long getOpenIssues();
    void setOpenIssues(Long openIssues);

    @NotNull
    Long getOpenDefects();
    void setOpenDefects(Long openDefects);

    @NotNull
    Long getDoneUndated();
    void setDoneUndated(Long doneUndated);

    @NotNull
    Long getPlanEmpty();
    void setPlanEmpty(Long planEmpty);

    @StringLength(StringLength.UNLIMITED)
    String getOpenStarts();
    void setOpenStarts(String openStarts);

    @StringLength(StringLength.UNLIMITED)
    String getOpenPlans();
    void setOpenPlans(String openPlans);

    @StringLength(StringLength.UNLIMITED)
    String getOpenReleases();
    void setOpenReleases(String openReleases);
}

package io.tandem.adapter.store.metric;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far the facts of one project are, and what is open in it. */
@Preload
@Table("METRIC_PROJECT")
public interface ProjectRow extends Entity {
    @NotNull
    @Unique
    String getProjectKey();
    void setProjectKey(String projectKey);

    Long getJobId();
    void setJobId(Long jobId);

    @NotNull
    Boolean getBuilt();
    void setBuilt(Boolean built);

    @NotNull
    Boolean getBuilding();
    void setBuilding(Boolean building);

    /** Milliseconds since 1970-01-01 UTC. */
    Long getAsOf();
    void setAsOf(Long asOf);

    @NotNull
    Double getHoursPerDay();
    void setHoursPerDay(Double hoursPerDay);

    @NotNull
    Double getDaysPerWeek();
    void setDaysPerWeek(Double daysPerWeek);

    @NotNull
    String getZoneName();
    void setZoneName(String zoneName);

    /** The working days of a week by name; null in rows older than this column: the settings' number of days. */
    String getWorkingDays();
    void setWorkingDays(String workingDays);

    /** Days nobody works, as ranges of day numbers. */
    @StringLength(StringLength.UNLIMITED)
    String getHolidays();
    void setHolidays(String holidays);

    /** Statuses in which issues wait, percent-encoded with commas; null in rows older than this column. */
    @StringLength(StringLength.UNLIMITED)
    String getWaitingStatuses();
    void setWaitingStatuses(String waitingStatuses);

    /** Types that stand for a defect, percent-encoded with commas; null in rows older than this column: the usual ones. */
    @StringLength(StringLength.UNLIMITED)
    String getDefectTypes();
    void setDefectTypes(String defectTypes);

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

    /** Open issues by the day they started. */
    @StringLength(StringLength.UNLIMITED)
    String getOpenStarts();
    void setOpenStarts(String openStarts);

    /** Open planned issues by due day, with their planned days. */
    @StringLength(StringLength.UNLIMITED)
    String getOpenPlans();
    void setOpenPlans(String openPlans);

    /** Open issues by the name of their release; null in rows older than this column. */
    @StringLength(StringLength.UNLIMITED)
    String getOpenReleases();
    void setOpenReleases(String openReleases);
}

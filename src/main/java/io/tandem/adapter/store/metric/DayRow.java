package io.tandem.adapter.store.metric;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What happened in one project on one day. */
@Preload
@Table("METRIC_DAY")
public interface DayRow extends Entity {
    /** Project key and day: unique, so that no day is there twice. */
    @NotNull
    @Unique
    String getDayKey();
    void setDayKey(String dayKey);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** Days since 1970-01-01. */
    @NotNull
    @Indexed
    Long getDayNumber();
    void setDayNumber(Long dayNumber);

    @NotNull
    Long getCreated();
    void setCreated(Long created);

    @NotNull
    Long getCommitted();
    void setCommitted(Long committed);

    @NotNull
    Long getStarted();
    void setStarted(Long started);

    @NotNull
    Long getDone();
    void setDone(Long done);

    @NotNull
    Long getDoneWithoutStart();
    void setDoneWithoutStart(Long doneWithoutStart);

    @NotNull
    Long getDonePlanned();
    void setDonePlanned(Long donePlanned);

    @NotNull
    Long getDonePlanEmpty();
    void setDonePlanEmpty(Long donePlanEmpty);

    @NotNull
    Long getPlannedDays();
    void setPlannedDays(Long plannedDays);

    @NotNull
    Long getActualDays();
    void setActualDays(Long actualDays);

    @NotNull
    Long getDoneWithWork();
    void setDoneWithWork(Long doneWithWork);

    @NotNull
    Long getDoneWorkSeconds();
    void setDoneWorkSeconds(Long doneWorkSeconds);

    @NotNull
    Long getScopeChanges();
    void setScopeChanges(Long scopeChanges);

    @NotNull
    Long getCycleWorkingDays();
    void setCycleWorkingDays(Long cycleWorkingDays);

    /** Cycle times in seconds, ascending, with commas. */
    @StringLength(StringLength.UNLIMITED)
    String getCycles();
    void setCycles(String cycles);

    /** Seconds logged by person. */
    @StringLength(StringLength.UNLIMITED)
    String getWorkLogged();
    void setWorkLogged(String workLogged);
}

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

    /** What was counted, by the name of the count; 0 is left out. */
    @StringLength(StringLength.UNLIMITED)
    String getCounts();
    void setCounts(String counts);

    /** Cycle times in seconds, ascending, with commas. */
    @StringLength(StringLength.UNLIMITED)
    String getCycles();
    void setCycles(String cycles);

    /** Cycle times in working days, ascending, with commas. */
    @StringLength(StringLength.UNLIMITED)
    String getCycleDays();
    void setCycleDays(String cycleDays);

    /** Seconds logged by person. */
    @StringLength(StringLength.UNLIMITED)
    String getWorkLogged();
    void setWorkLogged(String workLogged);
}

package io.tandem.adapter.store.metric;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What happened in one component or release on one day: in a table of its own, for whole projects are read far more often. Columns as those of {@link DayRow}. */
@Preload
@Table("METRIC_SCOPE_DAY")
public interface ScopeDayRow extends Entity {
    /** {@link ScopeKey} and day: unique, so that no day is there twice. */
    @NotNull
    @Unique
    String getDayKey();
    void setDayKey(String dayKey);

    @NotNull
    @Indexed
    String getScopeKey();
    void setScopeKey(String scopeKey);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    Long getDayNumber();
    void setDayNumber(Long dayNumber);

    @StringLength(StringLength.UNLIMITED)
    String getCounts();
    void setCounts(String counts);

    @StringLength(StringLength.UNLIMITED)
    String getCycles();
    void setCycles(String cycles);

    @StringLength(StringLength.UNLIMITED)
    String getCycleDays();
    void setCycleDays(String cycleDays);

    @StringLength(StringLength.UNLIMITED)
    String getWorkLogged();
    void setWorkLogged(String workLogged);
}

package io.tandem.adapter.store.metric;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a project says about its figures, as of one version. A save puts the next one in its place; that row exists once, so that of two savers of one version the later one fails. */
@Preload
@Table("METRIC_SETTINGS")
public interface FigureSettingsRow extends Entity {
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

    /** {@code figure=good=watch}, with commas between. */
    @StringLength(StringLength.UNLIMITED)
    String getThresholds();
    void setThresholds(String thresholds);

    /** Ids of statuses, with commas between. */
    @StringLength(StringLength.UNLIMITED)
    String getWaiting();
    void setWaiting(String waiting);

    /** Ids of issue types, with commas between. */
    @StringLength(StringLength.UNLIMITED)
    String getDefects();
    void setDefects(String defects);

    /** English names of days, with commas between. */
    String getWorkingDays();
    void setWorkingDays(String workingDays);

    /** {@code from/to}, half-open, with commas between. */
    @StringLength(StringLength.UNLIMITED)
    String getHolidays();
    void setHolidays(String holidays);
}

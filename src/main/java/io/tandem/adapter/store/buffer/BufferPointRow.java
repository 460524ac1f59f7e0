package io.tandem.adapter.store.buffer;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a buffer stood on one day; never changed. */
@Preload
@Table("BUFFER_POINT")
@Indexes(@Index(name = "days", methodNames = {"getBufferId", "getPlanNumber", "getOnDay"}))
public interface BufferPointRow extends Entity {
    @NotNull
    Long getBufferId();
    void setBufferId(Long bufferId);

    @NotNull
    Integer getPlanNumber();
    void setPlanNumber(Integer planNumber);

    /** {@code yyyy-MM-dd}. */
    @NotNull
    String getOnDay();
    void setOnDay(String onDay);

    /** Buffer, plan and day. */
    @NotNull
    @Unique
    String getToken();
    void setToken(String token);

    @NotNull
    Double getDrawnDays();
    void setDrawnDays(Double drawnDays);

    /** Percent; null without a chain. */
    Double getCompletion();
    void setCompletion(Double completion);

    @NotNull
    Integer getIssuesLeft();
    void setIssuesLeft(Integer issuesLeft);

    @NotNull
    Integer getIssuesAdded();
    void setIssuesAdded(Integer issuesAdded);

    @NotNull
    Integer getIssuesUnlogged();
    void setIssuesUnlogged(Integer issuesUnlogged);
}

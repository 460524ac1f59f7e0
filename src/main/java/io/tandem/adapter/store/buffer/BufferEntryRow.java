package io.tandem.adapter.store.buffer;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One line of a ledger; never changed. */
@Preload
@Table("BUFFER_ENTRY")
@Indexes(@Index(name = "ledger", methodNames = {"getBufferId", "getPlanNumber"}))
public interface BufferEntryRow extends Entity {
    @NotNull
    Long getBufferId();
    void setBufferId(Long bufferId);

    @NotNull
    Integer getPlanNumber();
    void setPlanNumber(Integer planNumber);

    /** Buffer, plan, and what may be there only once. */
    @NotNull
    @Unique
    String getToken();
    void setToken(String token);

    @NotNull
    String getCause();
    void setCause(String cause);

    /** Working days; negative when they are given back. */
    @NotNull
    Double getDrawnDays();
    void setDrawnDays(Double drawnDays);

    /** {@code yyyy-MM-dd}. */
    @NotNull
    String getOnDay();
    void setOnDay(String onDay);

    @StringLength(StringLength.UNLIMITED)
    String getRemark();
    void setRemark(String remark);

    /** Null when somebody wrote the line. */
    String getSourceKind();
    void setSourceKind(String sourceKind);

    @Indexed
    Long getSourceId();
    void setSourceId(Long sourceId);

    String getTitle();
    void setTitle(String title);

    Long getIssueId();
    void setIssueId(Long issueId);

    String getIssueKey();
    void setIssueKey(String issueKey);

    /** The line it takes back, or null. */
    @Indexed
    Long getReverses();
    void setReverses(Long reverses);

    @NotNull
    String getWriterKey();
    void setWriterKey(String writerKey);

    String getWriterName();
    void setWriterName(String writerName);

    /** Milliseconds since 1970. */
    @NotNull
    Long getWrittenAt();
    void setWrittenAt(Long writtenAt);
}

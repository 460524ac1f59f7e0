package io.tandem.adapter.store.debt;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person who is told of one acceptance that has run out. */
@Preload
@Table("DEBT_NOTICE")
public interface ExpiryNoticeRow extends Entity {
    /** Item, last day and person. */
    @NotNull
    @Unique
    @StringLength(450)
    String getToken();
    void setToken(String token);

    @NotNull
    String getPersonKey();
    void setPersonKey(String personKey);

    @NotNull
    String getPersonName();
    void setPersonName(String personName);

    @NotNull
    Long getDebtId();
    void setDebtId(Long debtId);

    /** The last day as yyyy-MM-dd. */
    @NotNull
    @StringLength(10)
    String getLastDay();
    void setLastDay(String lastDay);

    /** {@code WAITING}, {@code SENT} or {@code DROPPED}. */
    @NotNull
    @Indexed
    String getState();
    void setState(String state);

    /** Milliseconds since 1970-01-01 UTC: not before. */
    @NotNull
    Long getNextAt();
    void setNextAt(Long nextAt);

    @NotNull
    Long getChangedAt();
    void setChangedAt(Long changedAt);

    @NotNull
    Long getWrittenAt();
    void setWrittenAt(Long writtenAt);

    @NotNull
    Integer getAttempts();
    void setAttempts(Integer attempts);

    /** The last failure, or why it was dropped. */
    @StringLength(StringLength.UNLIMITED)
    String getProblem();
    void setProblem(String problem);
}

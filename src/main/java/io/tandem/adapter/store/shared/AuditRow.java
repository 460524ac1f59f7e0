package io.tandem.adapter.store.shared;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One link of a project's audit chain. Written once, never changed. */
@Preload
@Table("AUDIT_ROW")
@Indexes(@Index(name = "end", methodNames = {"getProjectKey", "getFromEnd"}))
public interface AuditRow extends Entity {
    /** Project key and position: unique, so that two nodes cannot both write the same link. */
    @NotNull
    @Unique
    String getChainLink();
    void setChainLink(String chainLink);

    /** Has no index of its own: a database may take it for the end of a chain, and read the whole chain. */
    @NotNull
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    Long getChainPosition();
    void setChainPosition(Long chainPosition);

    /** The position below zero: the end of a chain is the first row by it, for not every database reads an index backwards. */
    @NotNull
    Long getFromEnd();
    void setFromEnd(Long fromEnd);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getHappenedAt();
    void setHappenedAt(Long happenedAt);

    @NotNull
    String getActorKey();
    void setActorKey(String actorKey);

    @NotNull
    String getActorName();
    void setActorName(String actorName);

    @NotNull
    @Indexed
    String getSubject();
    void setSubject(String subject);

    @NotNull
    String getActionName();
    void setActionName(String actionName);

    @StringLength(StringLength.UNLIMITED)
    String getBeforeText();
    void setBeforeText(String beforeText);

    @StringLength(StringLength.UNLIMITED)
    String getAfterText();
    void setAfterText(String afterText);

    @StringLength(StringLength.UNLIMITED)
    String getReasonText();
    void setReasonText(String reasonText);

    @NotNull
    String getPreviousHash();
    void setPreviousHash(String previousHash);

    @NotNull
    String getHash();
    void setHash(String hash);
}

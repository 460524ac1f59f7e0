package io.tandem.adapter.store.retro;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One action of a retrospective. */
@Preload
@Table("RETRO_ACTION")
public interface RetroActionRow extends Entity {
    @NotNull
    @Indexed
    Integer getRetroId();
    void setRetroId(Integer retroId);

    @NotNull
    Integer getListPlace();
    void setListPlace(Integer listPlace);

    @StringLength(StringLength.UNLIMITED)
    String getWording();
    void setWording(String wording);

    String getOwnerName();
    void setOwnerName(String ownerName);

    /** A day as {@code yyyy-MM-dd}, or null. */
    String getDueDay();
    void setDueDay(String dueDay);

    @Indexed
    String getIssueKey();
    void setIssueKey(String issueKey);

    boolean isDone();
    void setDone(boolean done);
}

package io.tandem.adapter.store.shared;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The stamp of one project and kind. */
@Preload
@Table("STAMP")
public interface StampRow extends Entity {
    /** Project key and kind, so that two nodes cannot both begin one. */
    @NotNull
    @Unique
    String getPlace();
    void setPlace(String place);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    String getKind();
    void setKind(String kind);

    /** Drawn anew each time: two nodes that count up from the same number would come to the same one. */
    @NotNull
    Long getStamp();
    void setStamp(Long stamp);
}

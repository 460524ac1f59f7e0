package io.tandem.adapter.store.baseline;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Some of a baseline's issues; never changed. */
@Preload
@Table("BASELINE_PIECE")
public interface BaselinePieceRow extends Entity {
    @NotNull
    @Indexed
    Long getBaselineId();
    void setBaselineId(Long baselineId);

    /** Issues as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getScope();
    void setScope(String scope);
}

package io.tandem.adapter.store.buffer;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One plan of a buffer; never changed. */
@Preload
@Table("BUFFER_PLAN")
public interface BufferPlanRow extends Entity {
    @NotNull
    @Indexed
    Long getBufferId();
    void setBufferId(Long bufferId);

    @NotNull
    Integer getPlanNumber();
    void setPlanNumber(Integer planNumber);

    /** Buffer and number. */
    @NotNull
    @Unique
    String getToken();
    void setToken(String token);

    /** JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getPlan();
    void setPlan(String plan);

    /** The issues’ estimates as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getTasks();
    void setTasks(String tasks);
}

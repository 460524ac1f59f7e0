package io.tandem.adapter.store.export;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How the export deals with people: one row. */
@Preload
@Table("EXPORT_SETTING")
public interface ExportSettingRow extends Entity {
    /** Always the same: unique, so that there is never a second setting. */
    @NotNull
    @Unique
    String getOnly();
    void setOnly(String only);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);

    @NotNull
    String getPersonMode();
    void setPersonMode(String personMode);

    /** Sealed; null while no person was ever shown. */
    @StringLength(StringLength.UNLIMITED)
    String getSalt();
    void setSalt(String salt);
}

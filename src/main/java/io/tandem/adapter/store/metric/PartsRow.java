package io.tandem.adapter.store.metric;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The components and releases of one project as its facts know them. */
@Preload
@Table("METRIC_PARTS")
public interface PartsRow extends Entity {
    @NotNull
    @Unique
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** Numbers and texts, percent-encoded. */
    @StringLength(StringLength.UNLIMITED)
    String getComponents();
    void setComponents(String components);

    @StringLength(StringLength.UNLIMITED)
    String getReleases();
    void setReleases(String releases);
}

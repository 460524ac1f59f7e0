package io.tandem.adapter.store.pipeline;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What counts as production in one project. Lists stand one entry a line. */
@Preload
@Table("PIPE_SETTINGS")
public interface PipelineSettingsRow extends Entity {
    @NotNull
    @Unique
    String getProjectKey();
    void setProjectKey(String projectKey);

    @NotNull
    Integer getVersion();
    void setVersion(Integer version);

    @StringLength(StringLength.UNLIMITED)
    String getProductionTiers();
    void setProductionTiers(String productionTiers);

    @StringLength(StringLength.UNLIMITED)
    String getProductionNames();
    void setProductionNames(String productionNames);

    @NotNull
    Integer getRemedyHours();
    void setRemedyHours(Integer remedyHours);

    @StringLength(StringLength.UNLIMITED)
    String getRemedyMarks();
    void setRemedyMarks(String remedyMarks);
}

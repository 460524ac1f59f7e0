package io.tandem.adapter.store.pipeline;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.connection.pipeline.model.PipelineSettings;
import io.tandem.connection.pipeline.port.PipelineSettingsStore;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Projects' settings, in Active Objects. */
public final class AoPipelineSettings implements PipelineSettingsStore {
    private final ActiveObjects activeObjects;

    public AoPipelineSettings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public PipelineSettings get(String projectKey) {
        return row(projectKey).map(AoPipelineSettings::settings).orElseGet(() -> PipelineSettings.usual(projectKey));
    }

    @Override
    public PipelineSettings save(PipelineSettings settings) {
        PipelineSettings before = get(settings.projectKey());
        if (before.version() != settings.version()) {
            throw new ConflictException(Problem.at("version", "pipeline.settings.stale"), before);
        }
        PipelineSettingsRow row = row(settings.projectKey()).orElseGet(() -> activeObjects.create(PipelineSettingsRow.class,
                new DBParam("PROJECT_KEY", settings.projectKey()), new DBParam("VERSION", 0), new DBParam("REMEDY_HOURS", 0)));
        row.setVersion(before.version() + 1);
        row.setProductionTiers(Cells.lines(settings.productionTiers()));
        row.setProductionNames(Cells.lines(settings.productionNames()));
        row.setRemedyHours(settings.remedyHours());
        row.setRemedyMarks(Cells.lines(settings.remedyMarks()));
        row.save();
        return settings(row);
    }

    private Optional<PipelineSettingsRow> row(String projectKey) {
        return Arrays.stream(activeObjects.find(PipelineSettingsRow.class, Query.select().where("PROJECT_KEY = ?", projectKey))).findFirst();
    }

    private static PipelineSettings settings(PipelineSettingsRow row) {
        return new PipelineSettings(row.getProjectKey(), row.getVersion(), Cells.lines(row.getProductionTiers()), Cells.lines(row.getProductionNames()), row.getRemedyHours(),
                Cells.lines(row.getRemedyMarks()));
    }
}

package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.model.DebtPriority;
import io.tandem.debt.model.DebtSettings;
import io.tandem.debt.port.DebtSettingsStore;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import java.util.Arrays;

/** Settings of registers by Active Objects: they stand on the row that every writer locks. */
public final class AoDebtSettings implements DebtSettingsStore {
    private final ActiveObjects activeObjects;

    public AoDebtSettings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public DebtSettings get(String projectKey) {
        return Arrays.stream(rows(projectKey)).findFirst().map(AoDebtSettings::settings).orElseGet(() -> DebtSettings.usual(projectKey));
    }

    @Override
    public DebtSettings save(DebtSettings settings) {
        DebtProjectRow row = Arrays.stream(rows(settings.projectKey())).filter(found -> settings(found).version() == settings.version()).findFirst()
            .orElseThrow(() -> new ConflictException(Problem.at("version", "debt.settings.stale")));
        row.setVersion(settings.version() + 1);
        row.setPriority(settings.priority().name());
        row.save();
        return settings(row);
    }

    private DebtProjectRow[] rows(String projectKey) {
        return activeObjects.find(DebtProjectRow.class, "PROJECT_KEY = ?", projectKey);
    }

    private static DebtSettings settings(DebtProjectRow row) {
        return row.getVersion() == null ? DebtSettings.usual(row.getProjectKey()) : new DebtSettings(row.getProjectKey(), row.getVersion(), DebtPriority.valueOf(row.getPriority()));
    }
}

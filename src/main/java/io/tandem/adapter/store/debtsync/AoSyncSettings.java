package io.tandem.adapter.store.debtsync;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.debt.sync.port.SyncSettingsStore;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Settings by Active Objects. */
public final class AoSyncSettings implements SyncSettingsStore {
    private final ActiveObjects activeObjects;

    public AoSyncSettings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public SyncSettings get(String projectKey) {
        return row(projectKey).map(row -> SyncJson.settings(projectKey, row.getVersion(), row.getContent())).orElseGet(() -> SyncSettings.usual(projectKey));
    }

    @Override
    public SyncSettings save(SyncSettings settings) {
        SyncSettings before = get(settings.projectKey());
        if (before.version() != settings.version()) {
            throw new ConflictException(Problem.at("version", "debt.sync.settings.stale"), before);
        }
        SyncSettingsRow row = row(settings.projectKey()).orElseGet(() -> activeObjects.create(SyncSettingsRow.class, new DBParam("PROJECT_KEY", settings.projectKey()), new DBParam("VERSION", 0)));
        row.setVersion(before.version() + 1);
        row.setContent(SyncJson.text(settings));
        row.save();
        return get(settings.projectKey());
    }

    private Optional<SyncSettingsRow> row(String projectKey) {
        return Arrays.stream(activeObjects.find(SyncSettingsRow.class, Query.select().where("PROJECT_KEY = ?", projectKey))).findFirst();
    }
}

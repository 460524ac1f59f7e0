package io.tandem.debt.sync;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.port.ProjectParts;
import io.tandem.debt.sync.port.SyncSettingsStore;
import java.util.Optional;
import java.util.function.Function;

/** Which component a file belongs to, by the same rules as findings: those people set for the synchronisation, else folders that bear a component's name. */
public final class FileComponents {
    private final SyncSettingsStore settings;
    private final ProjectParts parts;

    public FileComponents(SyncSettingsStore settings, ProjectParts parts) {
        this.settings = settings;
        this.parts = parts;
    }

    /** From a path to the component's number, as the project is set up now. */
    public Function<String, Optional<Long>> of(String projectKey) {
        Components components = new Components(settings.get(projectKey).components(), parts.listComponents(projectKey));
        return path -> components.find(path).map(ComponentRef::id);
    }
}

package io.tandem.metric.settings.port;

import io.tandem.metric.settings.FigureSettings;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps what projects say about their figures. */
public interface SettingsStore {
    /** What the project has set, or {@link FigureSettings#usual}. One query. */
    default FigureSettings get(String projectKey) {
        return list(List.of(projectKey)).getOrDefault(projectKey, FigureSettings.usual(projectKey));
    }

    /** What these projects have set, by key; those that never set anything are absent. One query. */
    Map<String, FigureSettings> list(Collection<String> projectKeys);

    /** Stores the settings in place of the version they name and gives them with their new one. Of two who replace the same version the later one fails and is tried again by its transaction. */
    FigureSettings save(FigureSettings settings);
}

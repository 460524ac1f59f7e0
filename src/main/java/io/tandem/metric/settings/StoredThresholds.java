package io.tandem.metric.settings;

import io.tandem.metric.api.Judgement;
import io.tandem.metric.api.ThresholdReader;
import io.tandem.metric.settings.port.SettingsStore;
import io.tandem.shared.Kept;
import io.tandem.shared.port.Stamps;
import java.util.List;
import java.util.Map;

/** The thresholds of stored settings. */
public final class StoredThresholds implements ThresholdReader {
    private final SettingsStore store;

    public StoredThresholds(SettingsStore store) {
        this.store = store;
    }

    @Override
    public Judgement read(List<String> projectKeys, Kept kept) {
        Map<String, FigureSettings> settings = kept.get(Stamps.Kind.SETTINGS, projectKeys, "figure settings of " + projectKeys, () -> store.list(projectKeys));
        return new Judgement(projectKeys.stream().map(key -> settings.getOrDefault(key, FigureSettings.usual(key)).thresholds()).toList());
    }
}

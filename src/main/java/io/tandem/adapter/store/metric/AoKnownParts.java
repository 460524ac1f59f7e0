package io.tandem.adapter.store.metric;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.metric.port.KnownParts;
import io.tandem.metric.port.ProjectParts.Parts;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Known components and releases in Active Objects. */
public final class AoKnownParts implements KnownParts {
    private final ActiveObjects activeObjects;

    public AoKnownParts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Parts> find(String projectKey) {
        return row(projectKey).map(row -> new Parts(read(row.getComponents()), read(row.getReleases())));
    }

    @Override
    public void save(String projectKey, Parts parts) {
        PartsRow row = row(projectKey).orElseGet(() -> activeObjects.create(PartsRow.class, new DBParam("PROJECT_KEY", projectKey)));
        row.setComponents(write(parts.components()));
        row.setReleases(write(parts.releases()));
        row.save();
    }

    @Override
    public void remove(String projectKey) {
        activeObjects.deleteWithSQL(PartsRow.class, "PROJECT_KEY = ?", projectKey);
    }

    private Optional<PartsRow> row(String projectKey) {
        return Arrays.stream(activeObjects.find(PartsRow.class, Query.select().where("PROJECT_KEY = ?", projectKey))).findFirst();
    }

    private static String write(Map<String, String> texts) {
        return new TreeMap<>(texts).entrySet().stream().map(entry -> FactDetails.name(entry.getKey()) + "=" + FactDetails.name(entry.getValue())).collect(Collectors.joining(","));
    }

    private static Map<String, String> read(String text) {
        return Arrays.stream(text == null || text.isEmpty() ? new String[0] : text.split(",")).map(entry -> entry.split("=", -1))
                .collect(Collectors.toMap(parts -> FactDetails.unname(parts[0]), parts -> FactDetails.unname(parts[1])));
    }
}

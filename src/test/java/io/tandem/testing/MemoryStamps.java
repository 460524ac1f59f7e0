package io.tandem.testing;

import io.tandem.shared.port.Stamps;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Stamps without a database. */
public final class MemoryStamps implements Stamps {
    private final Map<Mark, Long> stamps = new ConcurrentHashMap<>();

    @Override
    public void touch(String projectKey, Kind kind) {
        stamps.merge(new Mark(projectKey, kind), 1L, Long::sum);
    }

    @Override
    public Sheet read(Collection<String> projectKeys) {
        return new Sheet(new HashMap<>(stamps.entrySet().stream().filter(stamp -> projectKeys.contains(stamp.getKey().projectKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }
}

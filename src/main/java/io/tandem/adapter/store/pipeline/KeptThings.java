package io.tandem.adapter.store.pipeline;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.connection.pipeline.model.RemotePair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Entity;
import net.java.ao.Query;

/** Rows of one kind, each thing once. A changed thing gets a new row: whoever pages by the rows' ids meets it again. */
final class KeptThings<R extends Entity, T> {
    private static final int PIECE = 500;

    /** Between a thing and its row. */
    interface Mapper<R, T> {
        /** The thing's own id within its remote project. */
        Object id(T thing);

        /** The key the row stands under. */
        String rowKey(R row);

        T thing(R row);

        /** Every column but the row's key, the pair's and the time; the same ones for each thing. */
        Map<String, Object> columns(T thing);

        /** What to keep when the server tells a known thing again: {@code stored} itself when nothing is new. */
        T merge(T stored, T told);
    }

    private final ActiveObjects activeObjects;
    private final Class<R> type;
    private final Mapper<R, T> mapper;

    KeptThings(ActiveObjects activeObjects, Class<R> type, Mapper<R, T> mapper) {
        this.activeObjects = activeObjects;
        this.type = type;
        this.mapper = mapper;
    }

    void keep(RemotePair pair, Collection<T> told, Instant now) {
        Map<String, T> byKey = new LinkedHashMap<>();
        told.forEach(thing -> byKey.merge(Cells.thing(pair, mapper.id(thing)), thing, mapper::merge));
        List<String> keys = List.copyOf(byKey.keySet());
        for (int from = 0; from < keys.size(); from += PIECE) {
            keepPiece(pair, byKey, keys.subList(from, Math.min(keys.size(), from + PIECE)), now);
        }
    }

    private void keepPiece(RemotePair pair, Map<String, T> byKey, List<String> keys, Instant now) {
        Map<String, T> changed = new LinkedHashMap<>();
        keys.forEach(key -> changed.put(key, byKey.get(key)));
        List<String> outdated = new ArrayList<>();
        for (R row : activeObjects.find(type, Query.select().where(Cells.anyOf("ROW_KEY", keys), keys.toArray()))) {
            String key = mapper.rowKey(row);
            T stored = mapper.thing(row);
            T kept = mapper.merge(stored, changed.get(key));
            if (kept.equals(stored)) {
                changed.remove(key);
            } else {
                changed.put(key, kept);
                outdated.add(key);
            }
        }
        if (!outdated.isEmpty()) {
            activeObjects.deleteWithSQL(type, Cells.anyOf("ROW_KEY", outdated), outdated.toArray());
        }
        if (!changed.isEmpty()) {
            activeObjects.create(type, changed.entrySet().stream().map(entry -> row(pair, entry.getKey(), entry.getValue(), now)).toList());
        }
    }

    private Map<String, Object> row(RemotePair pair, String key, T thing, Instant now) {
        Map<String, Object> row = mapper.columns(thing);
        row.put("ROW_KEY", key);
        row.put("PAIR_KEY", Cells.pair(pair));
        row.put("CHANGED_AT", now.toEpochMilli());
        return row;
    }

    List<T> list(Query query) {
        List<T> things = new ArrayList<>();
        for (R row : activeObjects.find(type, query)) {
            things.add(mapper.thing(row));
        }
        return things;
    }
}

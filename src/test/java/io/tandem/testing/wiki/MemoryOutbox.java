package io.tandem.testing.wiki;

import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.wiki.port.PublicationStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An outbox in memory that checks versions as the database does. */
public final class MemoryOutbox implements PublicationStore {
    private final Map<String, Waiting> rows = new LinkedHashMap<>();

    @Override
    public Optional<Waiting> find(String recordKey) {
        return Optional.ofNullable(rows.get(recordKey));
    }

    @Override
    public Waiting add(Waiting waiting) {
        if (rows.containsKey(waiting.publication().recordKey())) {
            throw new ConflictException(Problem.of("publication.stale"));
        }
        return put(waiting);
    }

    @Override
    public Waiting update(Waiting waiting) {
        if (rows.get(waiting.publication().recordKey()).version() != waiting.version()) {
            throw new ConflictException(Problem.of("publication.stale"));
        }
        return put(waiting);
    }

    private Waiting put(Waiting waiting) {
        Waiting stored = new Waiting(waiting.publication(), waiting.order(), waiting.actorKey(), waiting.version() + 1);
        rows.put(waiting.publication().recordKey(), stored);
        return stored;
    }

    @Override
    public List<String> listDue(Instant now, int limit) {
        return rows.values().stream().map(Waiting::publication).filter(row -> row.nextTry().filter(time -> !time.isAfter(now)).isPresent())
            .sorted(Comparator.comparing(row -> row.nextTry().orElseThrow())).limit(limit).map(row -> row.recordKey()).toList();
    }
}

package io.tandem.shared;

import io.tandem.shared.port.Stamps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One node's memory of what it read. Never the truth: each piece is good only while the stamps in the database are those it was read under, so that nodes
 * need not tell each other. Holds a bounded number of pieces and forgets the one used longest ago.
 */
public final class KeptMemory {
    private final Clock clock;
    private final Duration longest;
    private final Map<Key, Piece> pieces;

    /**
     * @param most    how many pieces are held
     * @param longest how old a piece may become although nobody wrote: some of it may depend on what has no stamp
     */
    public KeptMemory(Clock clock, int most, Duration longest) {
        this.clock = clock;
        this.longest = longest;
        this.pieces = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Piece> eldest) {
                return size() > most;
            }
        };
    }

    private record Key(Set<Stamps.Kind> kinds, List<String> projectKeys, Object what) { }

    private record Piece(List<Long> stamps, Instant readAt, Object value) { }

    /** What is good under these stamps, which must have been read before anything is asked for. */
    public Kept under(Stamps.Sheet sheet) {
        return new Kept() {
            @Override
            public <T> T get(Set<Stamps.Kind> kinds, Collection<String> projectKeys, Object what, Supplier<T> load) {
                Key key = new Key(Set.copyOf(kinds), List.copyOf(projectKeys), what);
                List<Long> stamps = key.projectKeys().stream().flatMap(project -> kinds.stream().sorted().map(kind -> sheet.get(project, kind))).toList();
                return read(key, stamps, load);
            }
        };
    }

    /** Loads outside the lock: two readers may load the same piece, and neither waits for the other's database. */
    @SuppressWarnings("unchecked")
    private <T> T read(Key key, List<Long> stamps, Supplier<T> load) {
        Instant now = clock.instant();
        Piece known;
        synchronized (pieces) {
            known = pieces.get(key);
        }
        if (known != null && known.stamps().equals(stamps) && known.readAt().plus(longest).isAfter(now)) {
            return (T) known.value();
        }
        T loaded = load.get();
        synchronized (pieces) {
            pieces.put(key, new Piece(stamps, now, loaded));
        }
        return loaded;
    }
}

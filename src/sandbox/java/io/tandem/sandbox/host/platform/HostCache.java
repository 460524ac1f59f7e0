package io.tandem.sandbox.host.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One cache: oldest use goes first when it is full; a cache that is not local takes serialisable keys and values only. */
final class HostCache<K, V> implements Cache<K, V> {
    private static final int MOST_ENTRIES = 1_000;

    private static final class Held<V> {
        private final V value;
        private final long written;
        private long used;

        Held(V value, long now) {
            this.value = value;
            this.written = now;
            this.used = now;
        }
    }

    private final String name;
    private final CacheLoader<K, V> loader;
    private final CacheSettings settings;
    private final Clock clock;
    private final BiConsumer<String, Consumer<HostCache<?, ?>>> others;
    private final Map<K, Held<V>> entries;

    HostCache(String name, CacheLoader<K, V> loader, CacheSettings settings, Clock clock, BiConsumer<String, Consumer<HostCache<?, ?>>> others) {
        this.clock = clock;
        this.others = others;
        this.name = name;
        this.loader = loader;
        this.settings = settings;
        int most = settings.getMaxEntries() == null ? MOST_ENTRIES : settings.getMaxEntries();
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Held<V>> eldest) {
                return size() > most;
            }
        };
    }

    boolean isLoadedBy(CacheLoader<?, ?> other) {
        return loader == null || other == null ? loader == other : loader.getClass() == other.getClass();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public synchronized Collection<K> getKeys() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public V get(K key) {
        return loader == null ? found(key) : get(key, () -> loader.load(key));
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
        V old = found(key);
        if (old != null) {
            return old;
        }
        V loaded = valueSupplier.get();
        if (loaded == null) {
            throw new CacheException("The loader of cache " + name + " gave null for " + key);
        }
        checkSerializable(key, loaded);
        keep(key, loaded);
        return loaded;
    }

    private synchronized V found(K key) {
        Held<V> entry = entries.get(key);
        if (entry == null || isOver(entry)) {
            entries.remove(key);
            return null;
        }
        entry.used = clock.millis();
        return entry.value;
    }

    private boolean isOver(Held<V> entry) {
        long now = clock.millis();
        return settings.getExpireAfterWrite() != null && now - entry.written >= settings.getExpireAfterWrite()
            || settings.getExpireAfterAccess() != null && now - entry.used >= settings.getExpireAfterAccess();
    }

    @Override
    public boolean containsKey(K key) {
        return found(key) != null;
    }

    @Override
    public void put(K key, V value) {
        checkSerializable(key, value);
        keep(key, value);
        elsewhere(cache -> cache.forget(key));
    }

    private void checkSerializable(K key, V value) {
        if (!isLocal() && !(key instanceof Serializable && value instanceof Serializable)) {
            throw new CacheException("Cache " + name + " is not local, so keys and values must be Serializable: " + value.getClass().getName());
        }
    }

    @Override
    public V putIfAbsent(K key, V value) {
        checkSerializable(key, value);
        V old;
        synchronized (this) {
            old = found(key);
            if (old == null) {
                keep(key, value);
            }
        }
        if (old == null) {
            elsewhere(cache -> cache.forget(key));
        }
        return old;
    }

    @Override
    public void remove(K key) {
        forget(key);
        elsewhere(cache -> cache.forget(key));
    }

    private boolean isLocal() {
        return Boolean.TRUE.equals(settings.getLocal());
    }

    /** Never with this cache's monitor in hand: two nodes would wait for each other. */
    private void elsewhere(Consumer<HostCache<?, ?>> change) {
        if (!isLocal()) {
            others.accept(name, change);
        }
    }

    private synchronized void keep(K key, V value) {
        entries.put(key, new Held<>(value, clock.millis()));
    }

    private synchronized void forget(Object key) {
        entries.remove(key);
    }

    private synchronized void forgetAll() {
        entries.clear();
    }

    @Override
    public boolean remove(K key, V value) {
        boolean same = swap(key, value, null);
        if (same) {
            elsewhere(cache -> cache.forget(key));
        }
        return same;
    }

    /** Replaces a value, or forgets it ({@code null}), when it is the expected one. */
    private synchronized boolean swap(K key, V expected, V next) {
        boolean same = expected.equals(found(key));
        if (same && next == null) {
            forget(key);
        } else if (same) {
            keep(key, next);
        }
        return same;
    }

    @Override
    public void removeAll() {
        forgetAll();
        elsewhere(HostCache::forgetAll);
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        checkSerializable(key, newValue);
        boolean same = swap(key, oldValue, newValue);
        if (same) {
            elsewhere(cache -> cache.forget(key));
        }
        return same;
    }
}

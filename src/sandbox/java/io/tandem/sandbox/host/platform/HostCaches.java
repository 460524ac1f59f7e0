package io.tandem.sandbox.host.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import io.tandem.sandbox.host.Product;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Caches by name; a name keeps its first settings. What changes in a cache that is not local is forgotten on the other nodes. */
final class HostCaches implements CacheManager {
    private final Product product;
    private final Map<String, HostCache<?, ?>> caches = new ConcurrentHashMap<>();

    HostCaches(Product product) {
        this.product = product;
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, null);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        // A redeployed add-on brings a new loader: the old cache must not keep the old classes.
        return (Cache<K, V>) caches.compute(name, (key, old) -> old == null || !old.isLoadedBy(loader) ? new HostCache<>(name, loader, required, product.clock(), this::onOtherNodes) : old);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        return getCachedReference(name, supplier, new CacheSettingsBuilder().build());
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required) {
        Cache<String, V> cache = getCache(name, key -> supplier.get(), required);
        return new CachedReference<>() {
            @Override
            public V get() {
                return cache.get("value");
            }

            @Override
            public void reset() {
                cache.removeAll();
            }
        };
    }

    /** The cache of this name on every other node that has it. */
    private void onOtherNodes(String name, Consumer<HostCache<?, ?>> work) {
        for (CacheManager other : product.cluster().cachesBeside(this)) {
            HostCache<?, ?> cache = ((HostCaches) other).caches.get(name);
            if (cache != null) {
                work.accept(cache);
            }
        }
    }

    @Override
    public void flushCaches() {
        caches.values().forEach(Cache::removeAll);
    }
}

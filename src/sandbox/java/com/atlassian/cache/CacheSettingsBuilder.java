package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Collects the settings of a cache. */
public class CacheSettingsBuilder {
    private Long access;
    private Long write;
    private Boolean flushable;
    private Boolean local;
    private Integer entries;
    private Boolean asynchronous;

    public CacheSettingsBuilder() {
    }

    public CacheSettingsBuilder(CacheSettings settings) {
        access = settings.getExpireAfterAccess();
        write = settings.getExpireAfterWrite();
        flushable = settings.getFlushable();
        local = settings.getLocal();
        entries = settings.getMaxEntries();
        asynchronous = settings.getReplicateAsynchronously();
    }

    public CacheSettings build() {
        return new Built(access, write, flushable, local, entries, asynchronous);
    }

    public CacheSettingsBuilder expireAfterAccess(long time, TimeUnit unit) {
        access = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        write = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder flushable() {
        flushable = true;
        return this;
    }

    public CacheSettingsBuilder unflushable() {
        flushable = false;
        return this;
    }

    public CacheSettingsBuilder maxEntries(int count) {
        entries = count;
        return this;
    }

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        asynchronous = true;
        return this;
    }

    public CacheSettingsBuilder replicateSynchronously() {
        asynchronous = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        return this;
    }

    public CacheSettingsBuilder statisticsEnabled() {
        return this;
    }

    private record Built(Long getExpireAfterAccess, Long getExpireAfterWrite, Boolean getFlushable, Boolean getLocal, Integer getMaxEntries,
                         Boolean getReplicateAsynchronously) implements CacheSettings {
    }
}

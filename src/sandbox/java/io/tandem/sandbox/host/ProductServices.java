package io.tandem.sandbox.host;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The services a product offers, by interface; an add-on imports them from here. */
public final class ProductServices {
    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();

    <T> void provide(Class<T> type, T service) {
        services.put(type, type.cast(service));
    }

    /** The service of this type; empty when nobody provides it. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(type.cast(services.get(type)));
    }

    /** All services by interface, as registered so far. */
    public Map<Class<?>, Object> all() {
        return Map.copyOf(services);
    }
}

package io.tandem.shared;

import io.tandem.shared.port.Stamps;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/** What was read before and may be used again, for as long as nobody wrote. */
public interface Kept {

    /**
     * What {@code load} answers, or what it answered before when none of these projects was written to since.
     *
     * @param kinds       what it is made of
     * @param projectKeys whose
     * @param what        tells it from everything else of that kind; must have {@code equals}. A record of the reader's own is best
     */
    <T> T get(Set<Stamps.Kind> kinds, Collection<String> projectKeys, Object what, Supplier<T> load);

    /** The same for what is made of one kind. */
    default <T> T get(Stamps.Kind kind, Collection<String> projectKeys, Object what, Supplier<T> load) {
        return get(Set.of(kind), projectKeys, what, load);
    }

    /** Reads everything anew. */
    static Kept none() {
        return new Kept() {
            @Override
            public <T> T get(Set<Stamps.Kind> kinds, Collection<String> projectKeys, Object what, Supplier<T> load) {
                return load.get();
            }
        };
    }
}

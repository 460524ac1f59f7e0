package io.tandem.shared.port;

import java.util.Collection;
import java.util.Map;

/**
 * Says whether something about a project was written since, whatever node wrote it. Whoever writes what others keep in memory touches the stamp in the same
 * transaction; whoever keeps it reads the stamps first and the rest after.
 */
public interface Stamps {

    /** What was written. */
    enum Kind { FACTS, CODE, PIPELINES, PLAN, DEBTS, REVIEWS, SETTINGS }

    /** Gives this project and kind a stamp it never had. Once in a transaction is enough. */
    void touch(String projectKey, Kind kind);

    /** The stamps of these projects as they are now. One query. */
    Sheet read(Collection<String> projectKeys);

    /** One project and one kind. */
    record Mark(String projectKey, Kind kind) { }

    /**
     * Stamps at one moment.
     *
     * @param stamps those ever touched
     */
    record Sheet(Map<Mark, Long> stamps) {
        private static final long NEVER = 0;

        public Sheet {
            stamps = Map.copyOf(stamps);
        }

        /** 0 for what was never touched. */
        public long get(String projectKey, Kind kind) {
            return stamps.getOrDefault(new Mark(projectKey, kind), NEVER);
        }
    }
}

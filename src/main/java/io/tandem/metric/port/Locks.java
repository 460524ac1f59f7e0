package io.tandem.metric.port;

/** Locks that hold on all nodes of the product. */
public interface Locks {
    /** Held while facts or days are written. */
    String WRITING = "io.tandem.metric.writing";
    /** Held while one project is built; the project's key follows. */
    String BUILDING = "io.tandem.metric.building.";
    /** Held while noted changes are taken in. */
    String TAKING_IN = "io.tandem.metric.taking-in";

    /** Waits for the lock, then works. */
    void run(String name, Runnable work);

    /** Works if the lock is free at this moment. @return whether it was */
    boolean runIfFree(String name, Runnable work);
}

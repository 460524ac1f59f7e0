package io.tandem.testing.metric;

import io.tandem.metric.port.Locks;
import java.util.HashSet;
import java.util.Set;

/** Locks of one node with one thread; a test may hold some as another node would. */
public final class FreeLocks implements Locks {
    private final Set<String> held = new HashSet<>();

    public void holdElsewhere(String name) {
        held.add(name);
    }

    @Override
    public void run(String name, Runnable work) {
        if (held.contains(name)) {
            throw new IllegalStateException(name + " would never come free in this test");
        }
        work.run();
    }

    @Override
    public boolean runIfFree(String name, Runnable work) {
        if (held.contains(name)) {
            return false;
        }
        work.run();
        return true;
    }
}

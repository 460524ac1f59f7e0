package io.tandem.sandbox.confluence.rest;

import java.util.HashSet;
import java.util.Set;

/** What a caller wants unfolded: {@code version,body.storage} unfolds version, body and the storage in it. */
final class Expand {
    private final Set<String> wanted = new HashSet<>();

    private Expand() {
    }

    static Expand of(String parameter) {
        Expand expand = new Expand();
        for (String path : parameter.split(",")) {
            expand.add(path.trim());
        }
        return expand;
    }

    private void add(String path) {
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            wanted.add(path.substring(0, dot));
        }
        wanted.add(path);
    }

    boolean has(String path) {
        return wanted.contains(path);
    }
}

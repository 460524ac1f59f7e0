package io.tandem.architecture.seeded.metric;

/** State that every thread shares and no other node sees. */
public final class KeepsStaticState {
    static int count;

    private KeepsStaticState() { }
}

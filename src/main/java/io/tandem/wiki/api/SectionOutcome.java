package io.tandem.wiki.api;

/**
 * What became of one section when the page was published.
 *
 * @param id   the section
 * @param fate what was done
 */
public record SectionOutcome(String id, Fate fate) {
    /** What can become of a section. */
    public enum Fate {
        /** Was not on the page; put in. */
        ADDED,
        /** Showed what was generated before; now shows the new content. */
        REPLACED,
        /** Nothing new to show. */
        UNCHANGED,
        /** A person had edited it: their words stay, and the new content stands beside them. */
        KEPT_AND_OFFERED,
        /** A person had edited it, and what was generated has not changed since they last saw it. */
        KEPT,
        /** A person had taken it out; it stays out. */
        LEFT_OUT,
        /** No longer generated, and nobody had edited it; taken out. */
        REMOVED
    }

    /** Whether a person should be told: their version and ours differ. */
    public boolean isForPeople() {
        return fate == Fate.KEPT_AND_OFFERED || fate == Fate.KEPT || fate == Fate.LEFT_OUT;
    }
}

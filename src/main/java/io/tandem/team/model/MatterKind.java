package io.tandem.team.model;

/** What can be open. */
public enum MatterKind {
    REVIEW(Deciders.NAMED), DEBT(Deciders.PAIR), ACTION(Deciders.PAIR);

    private enum Deciders { NAMED, PAIR }

    private final Deciders deciders;

    MatterKind(Deciders deciders) {
        this.deciders = deciders;
    }

    /** Whether the leading pair decides; otherwise the matter names who does. */
    public boolean isDecidedByThePair() {
        return deciders == Deciders.PAIR;
    }
}

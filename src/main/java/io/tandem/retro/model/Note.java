package io.tandem.retro.model;

import io.tandem.shared.Actor;

/** Something a person noticed. */
public record Note(Kind kind, String text, Actor author) {
    /** What kind of thing. */
    public enum Kind { WENT_WELL, TO_IMPROVE }
}

package io.tandem.rest.review;

import io.tandem.shared.Actor;

/** A person: {@code key} to name them in a call, {@code displayName} to show. */
public record PersonBody(String key, String displayName) {
    static PersonBody of(Actor actor) {
        return new PersonBody(actor.key(), actor.displayName());
    }
}

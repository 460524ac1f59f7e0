package io.tandem.shared;

import java.util.Objects;

/**
 * A person as the product knows them.
 *
 * @param key         the product's permanent user key; survives a rename
 * @param displayName what people read; never used to tell two people apart
 */
public record Actor(String key, String displayName) {
    /** Acts where no person does: a job that finds something overdue. No user key looks like it. */
    public static final Actor HOUSE = new Actor("*", "Tandem");

    public Actor {
        Objects.requireNonNull(key, "key");
        displayName = displayName == null || displayName.isBlank() ? key : displayName;
    }

    /** Two actors are the same person when their keys agree, whatever they are called at the moment. */
    public boolean isSamePersonAs(Actor other) {
        return other != null && key.equals(other.key);
    }
}

package io.tandem.shared;

import java.util.Objects;

/**
 * One change somebody made, for the append-only trail.
 *
 * @param actor      who
 * @param projectKey where
 * @param entity     what kind of thing, in lower case ({@code review}, {@code debt})
 * @param entityId   which one
 * @param action     what happened, as a verb in the past ({@code created}, {@code voted})
 * @param before     the thing's changed part before, as text; empty at creation
 * @param after      the same after; empty at deletion
 * @param reason     what the person said about it; empty when nothing was asked
 */
public record AuditEvent(Actor actor, String projectKey, String entity, String entityId, String action, String before, String after, String reason) {
    /** Stands where a project key stands for what belongs to no project; no project key looks like it. */
    public static final String NO_PROJECT = "*";

    public AuditEvent {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(entityId, "entityId");
        Objects.requireNonNull(action, "action");
        before = before == null ? "" : before;
        after = after == null ? "" : after;
        reason = reason == null ? "" : reason;
    }
}

package io.tandem.rest.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.shared.Actor;

/** A person: {@code key} to name them in a call (missing where only a name was written down), {@code displayName} to show, {@code standIn} who acts for them today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeamPersonBody(String key, String displayName, String standIn) {
    static TeamPersonBody of(Actor actor) {
        return new TeamPersonBody(actor.key(), actor.displayName(), null);
    }
}

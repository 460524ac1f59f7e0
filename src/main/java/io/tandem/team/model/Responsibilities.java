package io.tandem.team.model;

import io.tandem.shared.Page;
import java.util.Set;

/**
 * A piece of the responsibility view.
 *
 * @param page what was asked for
 * @param gaps how many of all matters of the kinds asked for have a part that nobody has
 * @param cut  the kinds of which there are more than are looked at
 */
public record Responsibilities(Page<Responsibility> page, int gaps, Set<MatterKind> cut) {
    public Responsibilities {
        cut = Set.copyOf(cut);
    }
}

package io.tandem.team.model;

import io.tandem.shared.Actor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who decides, does, is consulted and is told about one open matter.
 *
 * @param gaps the parts nobody has
 */
public record Responsibility(OpenMatter matter, List<Party> decides, List<Party> does, List<Party> consulted, List<Party> told, Set<Part> gaps) {
    /** What one can have to do with a matter. */
    public enum Part { DECIDES, DOES, CONSULTED, TOLD }

    /**
     * Somebody with a part.
     *
     * @param person  who, or null when only a name was written down
     * @param name    what people read
     * @param standIn who acts for them today, or null
     */
    public record Party(Actor person, String name, Actor standIn) {
        boolean is(Actor wanted) {
            return wanted.isSamePersonAs(person) || wanted.isSamePersonAs(standIn);
        }
    }

    public Responsibility {
        decides = List.copyOf(decides);
        does = List.copyOf(does);
        consulted = List.copyOf(consulted);
        told = List.copyOf(told);
        gaps = gaps.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(gaps));
    }

    /** Whether this person decides, does or is consulted, in their own name or for somebody; being told is no responsibility. */
    public boolean concerns(Actor person) {
        return Stream.of(decides, does, consulted).flatMap(List::stream).anyMatch(party -> party.is(person));
    }
}

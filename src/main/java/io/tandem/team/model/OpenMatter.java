package io.tandem.team.model;

import io.tandem.shared.Actor;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that is open, with the people it names itself.
 *
 * @param id       unique in its kind
 * @param issueKey the issue whose permission hides it, or null when whoever sees the project may see it
 * @param state    as an upper-case name, or empty
 * @param topic    what it is about, matched with skills; may be empty
 * @param due      when it is expected, or null
 * @param path     where it is shown, from the product's base address on
 * @param deciders who decides, where it is not the leading pair
 * @param doers    who does it
 * @param doerName who does it in the words of a person, where nobody knows whom they meant; may be empty
 * @param asked    who knows more about it
 */
public record OpenMatter(MatterKind kind, String id, String title, String issueKey, String state, String topic, LocalDate due, String path, List<Actor> deciders, List<Actor> doers,
                         String doerName, List<Actor> asked) {
    public OpenMatter {
        deciders = List.copyOf(deciders);
        doers = List.copyOf(doers);
        asked = List.copyOf(asked);
    }
}

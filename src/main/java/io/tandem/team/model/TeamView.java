package io.tandem.team.model;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.team.api.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A working group as somebody may see it today.
 *
 * @param viewer     who sees it
 * @param rights     what they may do with it
 * @param away       the keys of those who are away today
 * @param acting     who acts today for whom, by the absent one's key
 * @param inactive   the keys of members and delegates who can no longer log in
 * @param capacity   person-days per week, by side
 * @param period     the days availability is told for
 * @param available  person-days in that period after absences, by side
 * @param candidates people in the project's roles who are no members; only for those who may add them
 */
public record TeamView(WorkingGroup group, Actor viewer, Set<Right> rights, Set<String> away, Map<String, Actor> acting, Set<String> inactive, Map<Side, Double> capacity, DateRange period,
                       Map<Side, Double> available, List<Actor> candidates) {
    /** What one may do: change everything, or what concerns oneself. */
    public enum Right { EDIT, EDIT_OWN }
}

package io.tandem.adapter.jira.team;

import io.tandem.review.calendar.model.PersonAway;
import io.tandem.review.calendar.port.Absences;
import io.tandem.team.api.WorkingGroups;
import java.util.Collection;
import java.util.List;

/** Tells the change calendar who is away, as the projects' working groups say. */
public final class GroupAbsences implements Absences {
    private final WorkingGroups groups;

    public GroupAbsences(WorkingGroups groups) {
        this.groups = groups;
    }

    @Override
    public List<PersonAway> listAbsences(Collection<String> projectKeys) {
        return projectKeys.stream().flatMap(project -> groups.listMembers(project).stream())
                .flatMap(member -> member.listAbsentDays().stream().map(days -> new PersonAway(member.person(), days))).distinct().toList();
    }
}

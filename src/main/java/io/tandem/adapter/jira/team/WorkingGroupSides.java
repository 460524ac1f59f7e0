package io.tandem.adapter.jira.team;

import io.tandem.review.port.Sides;
import io.tandem.team.api.WorkingGroups;
import java.util.Map;
import java.util.stream.Collectors;

/** The sides as the project's working group has them. */
public final class WorkingGroupSides implements Sides {
    private final WorkingGroups groups;

    public WorkingGroupSides(WorkingGroups groups) {
        this.groups = groups;
    }

    @Override
    public Map<String, String> listByPerson(String projectKey) {
        return groups.listMembers(projectKey).stream().collect(Collectors.toMap(member -> member.person().key(), member -> member.side().name(), (one, same) -> one));
    }
}

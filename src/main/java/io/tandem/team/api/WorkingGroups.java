package io.tandem.team.api;

import java.util.List;

/** Who works together on a project. Knows no viewer: whoever shows it asks first whether the project may be seen. */
public interface WorkingGroups {
    /** The group's members, the leads first, then by name; empty for a project without a working group. */
    List<Member> listMembers(String projectKey);

    /** Who stands in for whom on which days: for each absence of a member who named a delegate, followed on while the delegate is away, too. */
    List<StandIn> listStandIns(String projectKey);
}

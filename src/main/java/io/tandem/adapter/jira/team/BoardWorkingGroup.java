package io.tandem.adapter.jira.team;

import io.tandem.review.model.Delegation;
import io.tandem.review.port.WorkingGroup;
import io.tandem.shared.Actor;
import io.tandem.shared.port.People;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import io.tandem.team.api.WorkingGroups;
import java.util.List;

/** Answers the review's board from the working group: who is away lets their delegate vote, and roles of the group may hold seats. Nobody who can no longer log in is named. */
public final class BoardWorkingGroup implements WorkingGroup {
    public static final String TECHNICAL_LEAD = "technical-lead";
    public static final String DELIVERY_LEAD = "delivery-lead";

    private final WorkingGroups groups;
    private final People people;

    public BoardWorkingGroup(WorkingGroups groups, People people) {
        this.groups = groups;
        this.people = people;
    }

    @Override
    public List<Delegation> listDelegations(String projectKey) {
        return groups.listStandIns(projectKey).stream().filter(standIn -> people.isActive(standIn.acting()))
            .map(standIn -> new Delegation(standIn.away(), standIn.acting(), standIn.days())).toList();
    }

    @Override
    public List<Actor> listWithRole(String projectKey, String role) {
        return groups.listMembers(projectKey).stream().filter(member -> has(member, role.strip())).map(Member::person).filter(people::isActive).toList();
    }

    private static boolean has(Member member, String role) {
        return switch (role) {
            case "" -> false;
            case TECHNICAL_LEAD -> member.isLead() && member.side() == Side.TECHNICAL;
            case DELIVERY_LEAD -> member.isLead() && member.side() == Side.DELIVERY;
            default -> member.role().equalsIgnoreCase(role);
        };
    }
}

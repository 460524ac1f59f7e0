package io.tandem.team;

import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import io.tandem.team.input.TeamInput;
import io.tandem.team.input.TeamInput.MemberInput;
import io.tandem.team.input.TeamInput.OwnInput;
import io.tandem.team.model.StandIns;
import io.tandem.team.model.WorkingGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a working group must look like to be saved. Collects every problem. */
final class TeamRules {
    private final Problems problems = new Problems();
    private final WorkingGroup current;
    private final MemberPeople people;
    private final MemberRules rules;

    TeamRules(People people, ProjectAccess access, WorkingGroup current) {
        this.current = current;
        this.people = new MemberPeople(people, access, current, problems);
        this.rules = new MemberRules(problems, this.people);
    }

    /** @throws io.tandem.shared.InvalidInputException with everything that is wrong */
    WorkingGroup read(TeamInput input) {
        problems.require(input.version() != null, "version", "version.missing");
        List<Member> members = members(input.members() == null ? List.of() : input.members());
        members = withLead(members, input.technicalLead(), Side.TECHNICAL, "technicalLead");
        members = withLead(members, input.deliveryLead(), Side.DELIVERY, "deliveryLead");
        problems.throwIfAny();
        return withoutLoop(current.withMembers(members), "members");
    }

    /** @throws io.tandem.shared.InvalidInputException with everything that is wrong */
    WorkingGroup readOwn(Member member, OwnInput input) {
        problems.require(input.version() != null, "version", "version.missing");
        Member changed = member.with(rules.delegate(member.person(), input.delegate(), "delegate"), rules.absences(input.absences(), "absences"));
        problems.throwIfAny();
        return withoutLoop(current.with(changed), "delegate");
    }

    private List<Member> members(List<MemberInput> given) {
        problems.require(given.size() <= TeamLimits.MEMBERS, "members", "list.long", TeamLimits.MEMBERS);
        List<Member> members = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < Math.min(given.size(), TeamLimits.MEMBERS); i++) {
            String at = "members[" + i + "]";
            int place = i;
            rules.read(given.get(i), at).ifPresent(member -> {
                boolean isNew = places.putIfAbsent(member.person().key(), place) == null;
                problems.require(isNew, at + ".person", "team.person.twice", member.person().displayName());
                if (isNew) {
                    members.add(member);
                }
            });
        }
        return members;
    }

    private List<Member> withLead(List<Member> members, String wanted, Side side, String field) {
        if (wanted == null || wanted.isBlank()) {
            return members;
        }
        Actor lead = people.find(wanted, field).orElse(null);
        Member found = members.stream().filter(member -> member.person().isSamePersonAs(lead)).findFirst().orElse(null);
        problems.require(lead == null || found != null, field, "team.lead.member", TeamLimits.shortened(wanted))
            .require(found == null || found.side() == side, field, "team.lead.side", found == null ? "" : found.person().displayName());
        return found == null || found.side() != side ? members : members.stream().map(member -> member == found ? member.leading() : member).toList();
    }

    private WorkingGroup withoutLoop(WorkingGroup group, String field) {
        new StandIns(group.members()).findLoop().ifPresent(loop -> problems.require(false, field, "team.delegate.loop",
            loop.people().stream().map(Actor::displayName).collect(Collectors.joining(" → ")), loop.day()));
        problems.throwIfAny();
        return group;
    }
}

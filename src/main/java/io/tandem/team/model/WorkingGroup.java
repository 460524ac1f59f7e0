package io.tandem.team.model;

import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The working group of one project.
 *
 * @param version 0 while the project has none yet
 * @param members the leads first, then by name; each person once
 */
public record WorkingGroup(String projectKey, int version, List<Member> members) {
    private static final Comparator<Member> ORDER = Comparator.comparing(Member::isLead).reversed()
        .thenComparing(member -> member.person().displayName(), String.CASE_INSENSITIVE_ORDER).thenComparing(member -> member.person().key());

    public WorkingGroup {
        Objects.requireNonNull(projectKey, "projectKey");
        members = members.stream().sorted(ORDER).toList();
        for (Side side : Side.values()) {
            if (members.stream().filter(member -> member.isLead() && member.side() == side).count() > 1) {
                throw new IllegalArgumentException("two leads on the side " + side);
            }
        }
        if (members.stream().map(member -> member.person().key()).distinct().count() < members.size()) {
            throw new IllegalArgumentException("somebody is a member twice");
        }
    }

    public static WorkingGroup none(String projectKey) {
        return new WorkingGroup(projectKey, 0, List.of());
    }

    public Optional<Member> find(Actor person) {
        return members.stream().filter(member -> member.person().isSamePersonAs(person)).findFirst();
    }

    public Optional<Member> findLead(Side side) {
        return members.stream().filter(member -> member.isLead() && member.side() == side).findFirst();
    }

    /** The pair, as far as there is one. */
    public List<Actor> listLeads() {
        return members.stream().filter(Member::isLead).map(Member::person).toList();
    }

    /** What a group needs and this one has not, in plain words. */
    public List<Reason> missing() {
        List<Reason> missing = new ArrayList<>();
        if (findLead(Side.TECHNICAL).isEmpty()) {
            missing.add(Reason.of("team.missing.technical"));
        }
        if (findLead(Side.DELIVERY).isEmpty()) {
            missing.add(Reason.of("team.missing.delivery"));
        }
        return missing;
    }

    public WorkingGroup withMembers(List<Member> others) {
        return new WorkingGroup(projectKey, version, others);
    }

    /** This member in the place of the one who was the same person. */
    public WorkingGroup with(Member changed) {
        return withMembers(members.stream().map(member -> member.person().isSamePersonAs(changed.person()) ? changed : member).toList());
    }

    public WorkingGroup stored(int newVersion) {
        return new WorkingGroup(projectKey, newVersion, members);
    }
}

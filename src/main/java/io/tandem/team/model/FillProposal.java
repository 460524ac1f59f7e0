package io.tandem.team.model;

import io.tandem.shared.Actor;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import java.util.List;

/**
 * What filling from project roles would do.
 *
 * @param added   who would join, the proposed leads marked as such
 * @param leads   who would lead a side that has no lead yet; may be members already
 * @param present how many of the people in the roles are members already
 * @param roles   all project roles, with the side each one stands for here
 */
public record FillProposal(List<Member> added, List<Lead> leads, int present, List<RoleShare> roles) {
    /** A side that gets its lead. */
    public record Lead(Side side, Actor person) { }

    /**
     * A project role.
     *
     * @param side   the side its people join, or null when the role is left out
     * @param people how many people are in it
     */
    public record RoleShare(String name, Side side, int people) { }

    public FillProposal {
        added = List.copyOf(added);
        leads = List.copyOf(leads);
        roles = List.copyOf(roles);
    }

    public boolean isEmpty() {
        return added.isEmpty() && leads.isEmpty();
    }

    /** The group with everybody who joins and leads. */
    public WorkingGroup applyTo(WorkingGroup group) {
        List<Member> all = new java.util.ArrayList<>(group.members());
        all.addAll(added);
        return group.withMembers(all.stream().map(member -> leads.stream().anyMatch(lead -> lead.person().isSamePersonAs(member.person())) ? member.leading() : member).toList());
    }
}

package io.tandem.rest.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.team.input.FillInput;
import io.tandem.team.input.FillInput.RoleInput;
import io.tandem.team.model.FillProposal;
import java.util.List;

/** What to fill the group with: {@code version} as seen (not needed for a dry run), and which project roles stand for which side; without a mapping the usual one. */
public record FillBody(Integer version, List<RoleBody> mapping) {
    /** A project role and the side its people join. */
    public record RoleBody(String role, String side) { }

    FillInput input() {
        return new FillInput(version, mapping == null ? null : mapping.stream().map(line -> line == null ? null : new RoleInput(line.role(), line.side())).toList());
    }

    /** What filling would do. */
    public record ProposalBody(List<JoiningBody> added, List<LeadBody> leads, int present, List<ShareBody> roles) {
        static ProposalBody of(FillProposal proposal) {
            return new ProposalBody(proposal.added().stream().map(member -> new JoiningBody(member.person().key(), member.person().displayName(), member.side().name(), member.role())).toList(),
                proposal.leads().stream().map(lead -> new LeadBody(lead.side().name(), lead.person().key(), lead.person().displayName())).toList(), proposal.present(),
                proposal.roles().stream().map(role -> new ShareBody(role.name(), role.side() == null ? null : role.side().name(), role.people())).toList());
        }
    }

    /** Somebody who would join. */
    public record JoiningBody(String person, String displayName, String side, String role) { }

    /** Somebody who would lead a side that has no lead. */
    public record LeadBody(String side, String person, String displayName) { }

    /** A project role with how many active people are in it; {@code side} is missing where the role is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ShareBody(String name, String side, int people) { }
}

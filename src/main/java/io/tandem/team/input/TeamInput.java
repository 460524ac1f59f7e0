package io.tandem.team.input;

import java.util.List;

/**
 * A whole working group.
 *
 * @param version       the version the caller saw
 * @param technicalLead log-in name or user key of a member on the technical side; empty for none
 * @param deliveryLead  the same for the other side
 */
public record TeamInput(Integer version, String technicalLead, String deliveryLead, List<MemberInput> members) {
    /** A member; people by log-in name or user key. */
    public record MemberInput(String person, String side, String role, String delegate, Double capacity, List<AbsenceInput> absences, List<SkillInput> skills) { }

    /** Days away, both inside. */
    public record AbsenceInput(String from, String to, String note) { }

    /** Something somebody knows. */
    public record SkillInput(String name, String level) { }

    /** What a member says about themselves. */
    public record OwnInput(Integer version, String delegate, List<AbsenceInput> absences) { }
}

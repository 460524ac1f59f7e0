package io.tandem.team;

import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.AuditLog;
import io.tandem.team.api.Absence;
import io.tandem.team.api.Member;
import io.tandem.team.api.Skill;
import io.tandem.team.model.WorkingGroup;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the audit log what became of a group: the members that changed, before and after. What somebody noted about an absence stays out: the trail is kept for ever. */
final class TeamTrail {
    private final AuditLog audit;

    TeamTrail(AuditLog audit) {
        this.audit = audit;
    }

    void record(Actor actor, String action, WorkingGroup before, WorkingGroup after) {
        audit.record(new AuditEvent(actor, after.projectKey(), "team", after.projectKey(), action, lines(before, after), lines(after, before), ""));
    }

    /** The members of one state that are not just so in the other. */
    private static String lines(WorkingGroup group, WorkingGroup other) {
        List<Member> same = other.members();
        return group.members().stream().filter(member -> !same.contains(member)).map(TeamTrail::line).collect(Collectors.joining("\n"));
    }

    private static String line(Member member) {
        return member.person().key() + ": " + member.side() + (member.isLead() ? ", lead" : "") + ", role " + member.role() + ", capacity " + member.capacity()
            + member.findDelegate().map(delegate -> ", delegate " + delegate.key()).orElse("")
            + listed(", away ", member.absences().stream().map(TeamTrail::days).toList()) + listed(", knows ", member.skills().stream().map(TeamTrail::skill).toList());
    }

    private static String days(Absence absence) {
        return absence.days().from() + " to " + absence.days().to().minusDays(1);
    }

    private static String skill(Skill skill) {
        return skill.level() == null ? skill.name() : skill.name() + " (" + skill.level() + ")";
    }

    private static String listed(String start, List<String> parts) {
        return parts.isEmpty() ? "" : start + String.join(" and ", parts);
    }
}

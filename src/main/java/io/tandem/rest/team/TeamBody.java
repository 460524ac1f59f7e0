package io.tandem.rest.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import io.tandem.team.api.Absence;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import io.tandem.team.api.Skill;
import io.tandem.team.input.TeamInput;
import io.tandem.team.input.TeamInput.AbsenceInput;
import io.tandem.team.input.TeamInput.MemberInput;
import io.tandem.team.input.TeamInput.OwnInput;
import io.tandem.team.input.TeamInput.SkillInput;
import io.tandem.team.model.TeamView;
import io.tandem.team.model.TeamView.Right;
import java.util.List;
import java.util.function.Function;

/**
 * A working group, read and written in the same shape. People are user keys when read; user keys or log-in names when written. {@code project}, {@code mayEdit}, {@code me}, {@code missing},
 * {@code totals}, {@code candidates} and a member's names and state are for reading only: what a PUT says there is passed over.
 *
 * @param version 0 while the project has no group
 * @param me      the viewer's key where they are a member
 * @param missing what the group lacks, in sentences
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeamBody(String project, Integer version, String technicalLead, String deliveryLead, List<MemberBody> members, Boolean mayEdit, String me, List<String> missing, TotalsBody totals,
                       List<TeamPersonBody> candidates) {
    /** Days away, both inside. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AbsenceBody(String from, String to, String note) {
        AbsenceInput input() {
            return new AbsenceInput(from, to, note);
        }

        static AbsenceBody of(Absence absence) {
            return new AbsenceBody(absence.days().from().toString(), absence.days().to().minusDays(1).toString(), absence.note());
        }
    }

    /** Something somebody knows; {@code level} may be missing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SkillBody(String name, String level) {
        static SkillBody of(Skill skill) {
            return new SkillBody(skill.name(), skill.level() == null ? null : skill.level().name());
        }
    }

    /** A member; {@code away} and {@code standIn} tell of today. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberBody(String person, String displayName, Boolean active, String side, String role, String delegate, String delegateName, Double capacity, List<AbsenceBody> absences,
                             List<SkillBody> skills, Boolean away, String standIn) {
        MemberInput input() {
            return new MemberInput(person, side, role, delegate, capacity, absenceInputs(absences),
                skills == null ? null : skills.stream().map(skill -> skill == null ? null : new SkillInput(skill.name(), skill.level())).toList());
        }

        static MemberBody of(Member member, TeamView view) {
            String key = member.person().key();
            Actor acting = view.acting().get(key);
            return new MemberBody(key, member.person().displayName(), !view.inactive().contains(key), member.side().name(), member.role(), member.findDelegate().map(Actor::key).orElse(null),
                member.findDelegate().map(Actor::displayName).orElse(null), member.capacity(), member.absences().stream().map(AbsenceBody::of).toList(),
                member.skills().stream().map(SkillBody::of).toList(), view.away().contains(key), acting == null ? null : acting.displayName());
        }
    }

    /** Person-days: per week, and those left after absences from {@code from} to {@code to}, both inside. */
    public record TotalsBody(double technical, double delivery, String from, String to, double technicalAvailable, double deliveryAvailable) {
        static TotalsBody of(TeamView view) {
            return new TotalsBody(view.capacity().get(Side.TECHNICAL), view.capacity().get(Side.DELIVERY), view.period().from().toString(), view.period().to().minusDays(1).toString(),
                view.available().get(Side.TECHNICAL), view.available().get(Side.DELIVERY));
        }
    }

    /** What a member sends about themselves. */
    public record OwnBody(Integer version, String delegate, List<AbsenceBody> absences) {
        OwnInput input() {
            return new OwnInput(version, delegate, absenceInputs(absences));
        }
    }

    TeamInput input() {
        return new TeamInput(version, technicalLead, deliveryLead, members == null ? null : members.stream().map(member -> member == null ? null : member.input()).toList());
    }

    private static List<AbsenceInput> absenceInputs(List<AbsenceBody> absences) {
        return absences == null ? null : absences.stream().map(absence -> absence == null ? null : absence.input()).toList();
    }

    static TeamBody of(TeamView view, Function<Reason, String> say) {
        boolean isMember = view.rights().contains(Right.EDIT_OWN);
        boolean mayEdit = view.rights().contains(Right.EDIT);
        return new TeamBody(view.group().projectKey(), view.group().version(), lead(view, Side.TECHNICAL), lead(view, Side.DELIVERY),
            view.group().members().stream().map(member -> MemberBody.of(member, view)).toList(), mayEdit, isMember ? view.viewer().key() : null,
            view.group().missing().stream().map(say).toList(), TotalsBody.of(view), mayEdit ? view.candidates().stream().map(TeamPersonBody::of).toList() : null);
    }

    private static String lead(TeamView view, Side side) {
        return view.group().findLead(side).map(member -> member.person().key()).orElse(null);
    }
}

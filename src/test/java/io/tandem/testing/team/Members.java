package io.tandem.testing.team;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.team.api.Absence;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import io.tandem.team.api.Skill;
import io.tandem.team.api.SkillLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Examples of members; days are days of December 2026, the last one inside. */
public final class Members {
    private Members() { }

    public static Member technical(Actor person) {
        return Member.joining(person, Side.TECHNICAL, "Developer");
    }

    public static Member delivery(Actor person) {
        return Member.joining(person, Side.DELIVERY, "Project manager");
    }

    public static Member away(Member member, Actor delegate, Absence... absences) {
        return member.with(delegate, List.of(absences));
    }

    public static Absence days(int first, int last) {
        return new Absence(new DateRange(day(first), day(last).plusDays(1)), "");
    }

    public static LocalDate day(int dayOfDecember) {
        return LocalDate.of(2026, 12, 1).plusDays(dayOfDecember - 1);
    }

    public static Member with(Member member, double capacity, String... skills) {
        return new Member(member.person(), member.side(), member.isLead(), member.role(), member.delegate(), capacity, member.absences(),
            Arrays.stream(skills).map(name -> new Skill(name, SkillLevel.EXPERT)).toList());
    }
}

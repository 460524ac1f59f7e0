package io.tandem.team.api;

import io.tandem.shared.DateRange;
import java.util.Collection;

/**
 * How many person-days people have for a project: capacity per week ÷ working days of an ordinary week, for each working day in the range on which they are not away. A holiday costs its share
 * of the week, and so does a week that the range cuts.
 */
public final class Availability {
    private final WorkingWeek week;

    public Availability(WorkingWeek week) {
        this.week = week;
    }

    /** Person-days this member has for the project in the range. */
    public double personDays(Member member, DateRange range) {
        long days = range.from().datesUntil(range.to()).filter(day -> week.isWorkingDay(day) && !member.isAwayOn(day)).count();
        return days * member.capacity() / week.days().size();
    }

    /** Person-days all of them have together. */
    public double personDays(Collection<Member> members, DateRange range) {
        return members.stream().mapToDouble(member -> personDays(member, range)).sum();
    }
}

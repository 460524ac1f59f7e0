package io.tandem.team;

import java.time.LocalDate;

/** How much fits. */
final class TeamLimits {
    static final int MEMBERS = 200;
    static final int ROLE = 100;
    static final int NOTE = 200;
    static final int SKILL = 60;
    static final int SKILLS = 30;
    static final int ABSENCES = 100;
    static final int ROLES = 50;
    static final double CAPACITY = 7;
    /** Capacity comes in quarters of a day. */
    static final double STEPS_PER_DAY = 4;
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    /** Matters of one kind in the responsibility view. */
    static final int MATTERS = 500;
    private static final int QUOTED = 60;

    private TeamLimits() { }

    /** What a message quotes of an input: enough to recognise it. */
    static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}

package io.tandem.debt.upkeep.model;

import java.time.LocalDate;

/**
 * What a project or one of its components owed on a day (UTC).
 *
 * @param unpaid   everything not repaid, accepted items included
 * @param accepted of those the ones whose acceptance held on that day
 * @param added    recorded on that day
 * @param repaid   repaid on that day and not opened again since
 */
public record DebtDay(LocalDate day, Sum unpaid, Sum accepted, Sum added, Sum repaid) {
    public static DebtDay nothingOn(LocalDate day) {
        return new DebtDay(day, Sum.NONE, Sum.NONE, Sum.NONE, Sum.NONE);
    }

    /** Both taken together; the day is this one's. */
    public DebtDay plus(DebtDay other) {
        return new DebtDay(day, unpaid.plus(other.unpaid), accepted.plus(other.accepted), added.plus(other.added), repaid.plus(other.repaid));
    }
}

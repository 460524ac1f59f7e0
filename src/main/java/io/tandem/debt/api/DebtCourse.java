package io.tandem.debt.api;

import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.List;

/** How a register's principal went from day to day. Permissions are the caller's. */
public interface DebtCourse {
    /** What was owed at the end of a day (UTC): person-days to repair all unpaid items. */
    record Day(LocalDate day, double principal) { }

    /** The days that are kept, in order. One query. */
    List<Day> list(String projectKey, DateRange days);
}

package io.tandem.debt.interest;

import io.tandem.metric.api.CompletedIssue;
import java.time.LocalDate;

/**
 * What issues have to share to be comparable.
 *
 * @param quarter years since 0 times four plus the quarter of the year, 0 to 3, in which the issue was done
 */
record Layer(String type, int quarter, SizeClass size) {
    private static final int QUARTERS = 4;
    private static final int MONTHS_PER_QUARTER = 3;

    static Layer of(CompletedIssue issue, SizeClasses sizes) {
        LocalDate done = issue.done();
        return new Layer(issue.type(), done.getYear() * QUARTERS + (done.getMonthValue() - 1) / MONTHS_PER_QUARTER, sizes.of(issue));
    }
}

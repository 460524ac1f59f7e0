package io.tandem.joint;

import io.tandem.debt.api.DebtCourse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Several registers' days together. */
final class DebtDaySum {
    private DebtDaySum() { }

    /** The days every register that has any has, in order: a sum without one of them would look like a repayment. */
    static List<DebtCourse.Day> of(List<List<DebtCourse.Day>> registers) {
        List<List<DebtCourse.Day>> known = registers.stream().filter(days -> !days.isEmpty()).toList();
        Map<LocalDate, Double> sums = new TreeMap<>();
        Map<LocalDate, Integer> counts = new TreeMap<>();
        known.forEach(days -> days.forEach(day -> {
            sums.merge(day.day(), day.principal(), Double::sum);
            counts.merge(day.day(), 1, Integer::sum);
        }));
        return sums.entrySet().stream().filter(day -> counts.get(day.getKey()) == known.size()).map(day -> new DebtCourse.Day(day.getKey(), day.getValue())).toList();
    }
}

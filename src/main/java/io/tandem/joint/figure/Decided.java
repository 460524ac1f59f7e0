package io.tandem.joint.figure;

import io.tandem.review.api.ReviewRecord;
import io.tandem.shared.DateRange;
import java.time.Duration;
import java.util.List;

/** The reviews people decided. */
final class Decided {
    private static final double SECONDS_PER_DAY = 86_400;

    private Decided() { }

    static List<ReviewRecord> byPeople(List<ReviewRecord> records, DateRange days) {
        return records.stream().filter(review -> review.isByPeople() && review.decidedDay() != null && days.contains(review.decidedDay())).toList();
    }

    /** Ascending. */
    static double[] waitingDays(List<ReviewRecord> decided) {
        return decided.stream().filter(review -> review.submitted() != null).mapToDouble(review -> Math.max(0, Duration.between(review.submitted(), review.decided()).toSeconds() / SECONDS_PER_DAY)).sorted().toArray();
    }
}

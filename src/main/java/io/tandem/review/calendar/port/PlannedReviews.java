package io.tandem.review.calendar.port;

import io.tandem.review.model.ChangeReview;
import io.tandem.shared.DateRange;
import java.util.Collection;
import java.util.List;

/** Finds reviews by the days they are planned for; neither rejected nor withdrawn ones, and without their votes. Knows no viewer. */
public interface PlannedReviews {
    /** Those of these projects with a planned day in the range, the earliest first, at most {@code count}. */
    List<ChangeReview> listPlanned(Collection<String> projectKeys, DateRange days, int count);

    /** Those of any project that one of these people is to make with a planned day in the range, the earliest first, at most {@code count}. */
    List<ChangeReview> listOfImplementers(Collection<String> userKeys, DateRange days, int count);
}

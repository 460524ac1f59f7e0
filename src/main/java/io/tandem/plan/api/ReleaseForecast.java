package io.tandem.plan.api;

import io.tandem.shared.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * A release's finish, or why nothing can be said about it.
 *
 * @param release    the release's name as the project writes it, or as it was asked for when there is none
 * @param due        its day; null when none is set
 * @param today      as it stands; null when something it needs is missing
 * @param doneByDue  so many of the open issues are done by the release's day with a certainty of 85 percent; null without a forecast or a day to come
 * @param withChange with the change; null when none was asked for or its work cannot be reckoned
 * @param basis      null when there are no facts
 * @param missing    everything that is missing, for the forecast or for the change, and what may be wrong with the facts
 */
public record ReleaseForecast(String release, LocalDate due, Outlook today, Long doneByDue, ChangeEffect withChange, ForecastBasis basis, List<Reason> missing) {
    public ReleaseForecast {
        missing = List.copyOf(missing);
    }

    /** No forecast, for these reasons. */
    public static ReleaseForecast none(String release, LocalDate due, ForecastBasis basis, List<Reason> missing) {
        return new ReleaseForecast(release, due, null, null, null, basis, missing);
    }
}

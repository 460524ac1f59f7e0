package io.tandem.plan.api;

import io.tandem.shared.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * A release's finish, or why nothing can be said about it.
 *
 * @param release    the release's name as the project writes it, or as it was asked for when there is none
 * @param due        its day; null when none is set
 * @param today      as it stands; null exactly when something is missing
 * @param withChange with the change; null when none was asked for or its work cannot be reckoned
 * @param basis      null when there are no facts
 * @param missing    everything that is missing, for the forecast or for the change
 */
public record ReleaseForecast(String release, LocalDate due, Outlook today, ChangeEffect withChange, ForecastBasis basis, List<Reason> missing) {
    public ReleaseForecast {
        missing = List.copyOf(missing);
    }
}

package io.tandem.plan.api;

import io.tandem.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How a release that has a day and is not out yet stands.
 *
 * @param start               the day its work was planned to start; null when none is set
 * @param releaseDate         the day it is planned for
 * @param forecastP50         finished by this day with a certainty of 50 percent; null without a forecast
 * @param forecastP85         the same with 85 percent
 * @param lateWorkingDays     working days from the release day to the later of today and {@code forecastP50}; below 0 is early; null without a forecast while the day is still to come
 * @param deviationPersonDays what its started issues take more than planned, to two decimals; null when none can be compared
 * @param causes              every cause in the order of {@link DeviationCause}; they come to the deviation exactly; empty when that is null
 * @param issues              the issues of the release
 * @param compared            of those, how many have a plan to be compared with
 * @param baseline            the name of the baseline they are compared with, or null for their own estimates
 * @param missing             what is missing for a forecast or a deviation
 */
public record ReleaseStanding(String projectKey, long releaseId, String name, LocalDate start, LocalDate releaseDate, LocalDate forecastP50, LocalDate forecastP85, Long lateWorkingDays,
                              Double deviationPersonDays, List<CauseShare> causes, long issues, long compared, String baseline, List<Reason> missing) {
    public ReleaseStanding {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(releaseDate, "releaseDate");
        causes = List.copyOf(causes);
        missing = List.copyOf(missing);
    }
}

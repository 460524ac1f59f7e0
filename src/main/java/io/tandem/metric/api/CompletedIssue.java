package io.tandem.metric.api;

import java.time.LocalDate;
import java.util.List;

/**
 * One completed issue. Whatever nobody knows is null.
 *
 * @param type            the name of its type
 * @param components      names of its components
 * @param points          its size in story points
 * @param estimateSeconds its first estimate
 * @param done            the day it was last done, in the project's zone
 * @param cycleDays       calendar days from the first status in progress to the last entry into done, parts of days counted; null when it was never in progress
 * @param personDays      all time logged on it, at the product's hours per day; 0 when there is none
 */
public record CompletedIssue(long id, String type, List<String> components, Double points, Long estimateSeconds, LocalDate done, Double cycleDays, double personDays) {
    public CompletedIssue {
        components = List.copyOf(components);
    }
}

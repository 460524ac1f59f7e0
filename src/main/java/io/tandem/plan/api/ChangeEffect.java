package io.tandem.plan.api;

/**
 * The finish with a change's work on top, from the same trials.
 *
 * @param laterP50    working days between the two P50; null when one of them lies beyond what the forecast looks ahead
 * @param laterP85    the same at P85
 * @param by          which estimate was turned into issues
 * @param perIssue    for {@code EFFORT} person-days per completed issue; for {@code SCHEDULE} completed issues per working day
 * @param meanIssues  how many issues the change's work is worth on average
 */
public record ChangeEffect(Outlook outlook, Integer laterP50, Integer laterP85, By by, double perIssue, double meanIssues) {
    /** Which estimate was used. */
    public enum By { EFFORT, SCHEDULE }
}

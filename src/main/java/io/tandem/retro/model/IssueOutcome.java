package io.tandem.retro.model;

/**
 * One issue of the release, plan against fact, in person-days (one person at a time works on an issue, so its working days are person-days).
 *
 * @param planned    its first estimate, or the time from its start to its due day where nobody estimated it; 0 when it has neither and was put in after the release had started, for then it is added scope; null when nobody can know
 * @param actual     from its start to its end, or until the figures were taken; null when it never started
 * @param proposed   the causes its history shows
 * @param corrected  the causes people settled on, or null when nobody corrected them
 * @param reopened   how often it left a done status
 * @param addedLate  whether it was put into the release after that had started
 * @param finished   whether it was done when the figures were taken
 */
public record IssueOutcome(String key, String summary, Double planned, Double actual, Causes proposed, Causes corrected, int reopened, boolean addedLate, boolean finished) {
    /** Whether plan and fact can be compared. */
    public boolean isComparable() {
        return planned != null && actual != null;
    }

    /** Whether it came in after the release had started and nobody had planned for it. */
    public boolean isAddedScope() {
        return addedLate && planned != null && planned == 0;
    }

    /** Actual − planned; positive is late. 0 when they cannot be compared. */
    public double deviation() {
        return isComparable() ? Days.rounded(actual - planned) : 0;
    }

    /** What people settled on, else what the history shows. */
    public Causes causes() {
        return corrected == null ? proposed : corrected;
    }

    /** What no other cause explains; below 0 when the work itself took less than planned. */
    public double estimateError() {
        return isComparable() ? Days.rounded(deviation() - causes().sum()) : 0;
    }

    public IssueOutcome with(Causes correction) {
        return new IssueOutcome(key, summary, planned, actual, proposed, correction, reopened, addedLate, finished);
    }
}

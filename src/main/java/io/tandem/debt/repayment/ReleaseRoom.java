package io.tandem.debt.repayment;

import io.tandem.debt.repayment.Capacity.Basis;
import io.tandem.debt.repayment.port.PlannedReleases.PlannedRelease;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How large a release is, as far as anybody knows.
 *
 * @param team what the working group has until its day; null without a group or a day to come
 * @param work what its open issues take; null without facts or logged time
 */
public record ReleaseRoom(PlannedRelease release, Team team, Work work) {
    /** Person-days of so many people from today to the release's day, both inside. */
    public record Team(double days, int members, LocalDate from, LocalDate to) { }

    /** Person-days of so many open issues; an issue takes what those completed in the last weeks took on average, {@code measured} of them with time logged. */
    public record Work(double days, long openIssues, double daysPerIssue, long measured, int weeks) { }

    /** The basis to use when nobody chose one. */
    public Optional<Basis> findUsualBasis() {
        return Optional.ofNullable(team != null ? Basis.TEAM : work != null ? Basis.WORK : null);
    }

    /** Person-days by this basis; empty when it is not known. */
    Optional<Double> findDays(Basis basis) {
        return switch (basis) {
            case TEAM -> Optional.ofNullable(team).map(Team::days);
            case WORK -> Optional.ofNullable(work).map(Work::days);
            case GIVEN -> Optional.empty();
        };
    }
}

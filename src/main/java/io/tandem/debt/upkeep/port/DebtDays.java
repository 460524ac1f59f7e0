package io.tandem.debt.upkeep.port;

import io.tandem.debt.upkeep.model.DebtDay;
import io.tandem.debt.upkeep.model.Scope;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days that are kept. */
public interface DebtDays {
    /** Keeps these sums of one day, in place of what was kept of it before. Two nodes that do it at once leave one row for each scope. */
    void put(LocalDate day, Map<Scope, DebtDay> sums);

    /** In order; days nothing was kept of are missing. One query. */
    List<DebtDay> list(Scope scope, DateRange days);

    /** What was kept of the project and all its parts on these days. One query. */
    List<KeptDay> list(String projectKey, DateRange days);

    /** Of a project or one of its parts. */
    record KeptDay(Scope scope, DebtDay day) { }

    /** The sums of the newest day that is kept before this one; empty when there is none. */
    Map<Scope, DebtDay> listNewestBefore(LocalDate day);

    /** The first day of the project that is kept. */
    Optional<LocalDate> findFirst(String projectKey);
}

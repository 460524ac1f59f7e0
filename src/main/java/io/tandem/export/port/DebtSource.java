package io.tandem.export.port;

import io.tandem.export.model.DebtSum;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days of the debt register that are kept. */
public interface DebtSource {
    /** The first one of the project. */
    Optional<LocalDate> findFirst(String projectKey);

    /** Of the project and all its parts. One query. */
    List<DebtSum> list(String projectKey, DateRange days);
}

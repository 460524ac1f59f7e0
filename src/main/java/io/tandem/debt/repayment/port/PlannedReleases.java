package io.tandem.debt.repayment.port;

import io.tandem.debt.model.ReleaseRef;
import java.time.LocalDate;
import java.util.List;

/** A project's releases as they are planned now. */
public interface PlannedReleases {
    /**
     * A release.
     *
     * @param due    its day, or null when none was set
     * @param isOver whether it is out or archived, so that nothing goes into it any more
     */
    record PlannedRelease(long id, String name, LocalDate due, boolean isOver) {
        public ReleaseRef reference() {
            return new ReleaseRef(id, name);
        }
    }

    /** All of them in the project's order, past ones too; empty for an unknown project. */
    List<PlannedRelease> list(String projectKey);
}

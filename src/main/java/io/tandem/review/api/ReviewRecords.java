package io.tandem.review.api;

import io.tandem.shared.DateRange;
import java.util.Collection;
import java.util.List;

/** Decided and verified reviews of some projects, for figures. Permissions are the caller's. */
public interface ReviewRecords {
    /** Those decided or verified on these days, by project as asked and by number. One query per project, and one for the votes of every 500. */
    List<ReviewRecord> list(Collection<String> projectKeys, DateRange days);
}

package io.tandem.plan.deviation;

import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.model.WorkCalendar;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A release with its issues now and what was planned for them.
 *
 * @param baseline null where there is none
 * @param planned  the issues of the baseline; empty without one
 * @param present  the issues in the release now
 */
record ReleasePlan(String projectKey, ReleaseInfo release, ReleaseBaseline baseline, List<ScopeIssue> planned, Collection<Long> present) {
    /** Without a baseline an issue is added scope when it was created after the release's first day. */
    DeviationService.Question question(WorkCalendar calendar, Instant asOf) {
        Map<Long, Double> days = new HashMap<>();
        planned.forEach(issue -> days.put(issue.id(), issue.seconds() == null ? null : Double.valueOf(calendar.personDays(issue.seconds()))));
        Instant since = baseline != null ? Instant.MIN : release.start() == null ? null : calendar.endOf(release.start());
        return new DeviationService.Question(projectKey, present, days, since, asOf);
    }
}

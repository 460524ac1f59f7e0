package io.tandem.plan.deviation;

import io.tandem.plan.api.DeviationReader.Answer;
import io.tandem.plan.api.DeviationReader.IssueAnswer;
import io.tandem.plan.baseline.BaselineReader;
import io.tandem.plan.baseline.BaselineView;
import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.port.BaselineStore;
import io.tandem.plan.baseline.port.ReleaseScope;
import io.tandem.plan.port.Calendars;
import io.tandem.shared.Actor;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the deviation of a release from one of its baselines. */
public final class BaselineDeviations {
    private final BaselineReader baselines;
    private final BaselineStore store;
    private final ReleaseScope scope;
    private final DeviationService deviations;
    private final ProjectAccess issues;
    private final Calendars calendars;
    private final Clock clock;

    public BaselineDeviations(BaselineReader baselines, BaselineStore store, ReleaseScope scope, DeviationService deviations, ProjectAccess issues, Calendars calendars, Clock clock) {
        this.baselines = baselines;
        this.store = store;
        this.scope = scope;
        this.deviations = deviations;
        this.issues = issues;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @throws io.tandem.shared.NotFoundException when there is no such baseline for this person */
    public DeviationView get(Actor actor, long id) {
        BaselineView view = baselines.get(actor, id);
        ReleaseBaseline baseline = view.baseline();
        List<Long> present = scope.listIds(baseline.projectKey(), List.of(baseline.releaseId())).getOrDefault(baseline.releaseId(), List.of());
        ReleasePlan plan = new ReleasePlan(baseline.projectKey(), view.release(), baseline, store.listIssues(id), present);
        Answer answer = deviations.read(plan.question(calendars.get(baseline.projectKey()), clock.instant()));
        List<Long> ids = answer.issues().stream().map(IssueAnswer::issueId).toList();
        Set<Long> visible = ids.isEmpty() ? Set.of() : issues.listVisibleIssueIds(actor, ids);
        return new DeviationView(view, answer, visible.isEmpty() ? Map.of() : scope.listNames(visible));
    }
}

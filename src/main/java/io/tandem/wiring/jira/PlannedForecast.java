package io.tandem.wiring.jira;

import io.tandem.plan.api.ChangeEffect;
import io.tandem.plan.api.ChangeWork;
import io.tandem.plan.api.ForecastBasis;
import io.tandem.plan.api.ForecastReader;
import io.tandem.plan.api.Outlook;
import io.tandem.plan.api.ReleaseForecast;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.ReleaseEffect;
import io.tandem.review.model.ReleaseEffect.Basis;
import io.tandem.review.model.ReleaseEffect.Finish;
import io.tandem.review.model.ReleaseEffect.Work;
import io.tandem.review.port.ForecastPreview;

/** The plan's forecast in the review's words: neither knows the other. */
public record PlannedForecast(ForecastReader forecasts) implements ForecastPreview {
    @Override
    public ReleaseEffect preview(String projectKey, ImpactAssessment impact) {
        ReleaseForecast forecast = forecasts.read(projectKey, impact.release(), new ChangeWork(impact.schedule(), impact.effort()));
        ChangeEffect change = forecast.withChange();
        return new ReleaseEffect(forecast.release(), forecast.due(), forecast.today() == null ? null : finish(forecast.today(), null, null), forecast.doneByDue(),
                change == null ? null : finish(change.outlook(), change.laterP50(), change.laterP85()), basis(forecast.basis(), change), forecast.missing());
    }

    private static Finish finish(Outlook outlook, Integer laterP50, Integer laterP85) {
        return new Finish(outlook.p50(), outlook.p85(), outlook.p95(), outlook.onTime(), laterP50, laterP85);
    }

    private static Basis basis(ForecastBasis basis, ChangeEffect change) {
        Work work = change == null ? null : new Work(change.by().name(), change.perIssue(), change.meanIssues());
        return basis == null ? null : new Basis(basis.days(), basis.windowDays(), basis.completed(), basis.created(), basis.perWeek(), basis.remaining(), basis.trials(), basis.seed(),
                basis.asOf(), basis.latest(), work);
    }
}

package io.tandem.testing.review;

import io.tandem.metric.api.WorkHistory;
import io.tandem.plan.ForecastService;
import io.tandem.plan.port.Releases.Release;
import io.tandem.review.PreviewService;
import io.tandem.review.model.RelatedIssue;
import io.tandem.review.port.DebtStanding;
import io.tandem.shared.Reason;
import io.tandem.testing.plan.PlannedReleases;
import io.tandem.testing.plan.WorkHistories;
import io.tandem.wiring.jira.PlannedForecast;
import java.time.LocalDate;
import java.util.List;

/** What a change would do, in a project that completes two issues a working day at 2.5 person-days each, with 20 open for release 2.0, due on 2026-12-07, and 30 person-days of debt. */
public final class Previews {
    private Previews() { }

    public static PreviewService over(ReviewHouse house) {
        return over(house, new WorkHistories().everyWorkingDay(2).open("2.0", 20).logged(100, 250).history());
    }

    public static PreviewService over(ReviewHouse house, WorkHistory history) {
        ForecastService forecasts = new ForecastService((project, weeks) -> history, new PlannedReleases(new Release("2.0", LocalDate.parse("2026-12-07"), false)));
        List<RelatedIssue> related = List.of(new RelatedIssue("DEMO-2", "Ledger <b>rounds</b>", "Open", List.of(Reason.of("review.related.link", "DEMO-1", "blocks", "DEMO-2"))));
        return new PreviewService(house.store, house.town, house.town, house.boards, new PlannedForecast(forecasts), project -> new DebtStanding.Debt(7, 30, 4.5), (viewer, key, components, most) -> related, house.modules);
    }
}

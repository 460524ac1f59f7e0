package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureBuilder;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.review.api.ReviewRecord;
import io.tandem.shared.Percentile;
import io.tandem.shared.Reason;
import java.util.List;

/** From the latest submission to the decision, in calendar days, of the changes people decided in the period; the median. */
public final class ReviewWaitingTime implements JointFigure {
    @Override
    public String key() {
        return "reviewWaitingTime";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.DAYS;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public boolean hasTrend() {
        return true;
    }

    @Override
    public long enough() {
        return 3;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("p85", "p95", "reviewsDecided");
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }

    @Override
    public Figure read(JointMaterial material) {
        List<ReviewRecord> decided = Decided.byPeople(material.records(), material.range());
        double[] days = Decided.waitingDays(decided);
        if (days.length == 0) {
            return Figure.noData(this, Reason.of("figure.missing.decided"));
        }
        List<FigureInput> also = List.of(new FigureInput("p85", Percentile.P85.of(days).orElseThrow(), FigureUnit.DAYS), new FigureInput("p95", Percentile.P95.of(days).orElseThrow(), FigureUnit.DAYS));
        FigureBuilder figure = Figure.of(this).value(Percentile.P50.of(days)).also(also).inputs(List.of(new FigureInput("reviewsDecided", days.length, FigureUnit.REVIEWS))).asOf(material.now())
                .drill(IssueList.of(decided.stream().map(ReviewRecord::issueKey).toList()))
                .trend(Weekly.trend(material.range(), material.today(), week -> Percentile.P50.of(Decided.waitingDays(Decided.byPeople(decided, week)))));
        return days.length < enough() ? figure.tooThin(List.of(Reason.of("figure.missing.decided.few", days.length, enough()))).build() : figure.build();
    }
}

package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureBuilder;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.review.api.ReviewRecord;
import io.tandem.shared.Reason;
import java.util.List;

/** What deciding was good for: (altered + stopped) ÷ decided × 100, of the changes people decided in the period. */
public final class ReviewYield implements JointFigure {
    @Override
    public String key() {
        return "reviewYield";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERCENT;
    }

    @Override
    public Better better() {
        return Better.NEITHER;
    }

    @Override
    public long enough() {
        return 3;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("reviewsDecided", "reviewsAltered", "reviewsStopped");
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }

    @Override
    public Figure read(JointMaterial material) {
        List<ReviewRecord> decided = Decided.byPeople(material.records(), material.range());
        if (decided.isEmpty()) {
            return Figure.noData(this, Reason.of("figure.missing.decided"));
        }
        long altered = decided.stream().filter(review -> review.isAltered() && !review.isStopped()).count();
        long stopped = decided.stream().filter(ReviewRecord::isStopped).count();
        List<FigureInput> inputs = List.of(new FigureInput("reviewsDecided", decided.size(), FigureUnit.REVIEWS), new FigureInput("reviewsAltered", altered, FigureUnit.REVIEWS),
                new FigureInput("reviewsStopped", stopped, FigureUnit.REVIEWS));
        FigureBuilder figure = Figure.of(this).value(100.0 * (altered + stopped) / decided.size()).inputs(inputs).asOf(material.now()).drill(IssueList.of(decided.stream().map(ReviewRecord::issueKey).toList()));
        return decided.size() < enough() ? figure.tooThin(List.of(Reason.of("figure.missing.decided.few", decided.size(), enough()))).build() : figure.build();
    }
}

package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.joint.model.WaitingReview;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.shared.Percentile;
import java.util.List;

/** Change reviews that wait for votes and that the viewer may see, with how long they have. */
public final class ReviewsWaiting implements JointFigure {
    @Override
    public String key() {
        return "reviewsWaiting";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.REVIEWS;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("ageP50", "ageP85", "ageOldest");
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }

    @Override
    public Figure read(JointMaterial material) {
        double[] ages = material.waiting().stream().mapToDouble(WaitingReview::waitingDays).sorted().toArray();
        List<FigureInput> also = ages.length == 0 ? List.of() : List.of(new FigureInput("ageP50", Percentile.P50.of(ages).orElseThrow(), FigureUnit.DAYS),
                new FigureInput("ageP85", Percentile.P85.of(ages).orElseThrow(), FigureUnit.DAYS), new FigureInput("ageOldest", ages[ages.length - 1], FigureUnit.DAYS));
        return Figure.of(this).value(ages.length).also(also).asOf(material.now()).drill(IssueList.of(material.waiting().stream().map(WaitingReview::issueKey).toList())).build();
    }
}

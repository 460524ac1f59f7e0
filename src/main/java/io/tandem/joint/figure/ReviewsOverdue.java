package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.joint.model.WaitingReview;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import java.util.List;

/** Those of the waiting reviews whose decision was expected before now. */
public final class ReviewsOverdue implements JointFigure {
    @Override
    public String key() {
        return "reviewsOverdue";
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
    public Thresholds thresholds() {
        return new Thresholds(0, 0);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("reviewsWaiting");
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }

    @Override
    public Figure read(JointMaterial material) {
        List<WaitingReview> late = material.waiting().stream().filter(WaitingReview::isOverdue).toList();
        return Figure.of(this).value(late.size()).inputs(List.of(new FigureInput("reviewsWaiting", material.waiting().size(), FigureUnit.REVIEWS))).asOf(material.now())
                .drill(IssueList.of(late.stream().map(WaitingReview::issueKey).toList())).build();
    }
}

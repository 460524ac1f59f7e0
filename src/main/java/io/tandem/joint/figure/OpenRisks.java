package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.joint.model.OpenReviewLine;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import java.util.List;

/** Unfinished change reviews whose risk (likelihood × consequence) is high or worse, of those the viewer may see. */
public final class OpenRisks implements JointFigure {
    /** Above MEDIUM, which goes up to 9 of 25. */
    private static final int HIGH = 10;

    @Override
    public String key() {
        return "openRisks";
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
        return new Thresholds(0, 2);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("riskHighest", "reviewsOpen");
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }

    @Override
    public Figure read(JointMaterial material) {
        List<OpenReviewLine> risky = material.open().stream().filter(review -> review.riskScore() >= HIGH).toList();
        long assessed = material.open().stream().filter(review -> review.riskScore() > 0).count();
        List<FigureInput> inputs = List.of(new FigureInput("reviewsOpen", material.open().size(), FigureUnit.REVIEWS));
        List<FigureInput> also = risky.isEmpty() ? List.of() : List.of(new FigureInput("riskHighest", risky.stream().mapToInt(OpenReviewLine::riskScore).max().orElseThrow(), FigureUnit.RATIO));
        return Figure.of(this).value(risky.size()).also(also).inputs(inputs).coverage(material.open().isEmpty() ? null : new Coverage("risk", assessed, material.open().size())).asOf(material.now())
                .drill(IssueList.of(risky.stream().map(OpenReviewLine::issueKey).toList())).build();
    }
}

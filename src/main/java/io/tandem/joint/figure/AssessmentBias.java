package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureBuilder;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.review.api.ReviewRecord;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** How far the effort of verified changes was off: Σ(actual − predicted) ÷ Σ predicted × 100, predicted being the PERT mean; beside it the other dimensions. */
public final class AssessmentBias implements JointFigure {
    private static final String EFFORT = "EFFORT";
    private static final Map<String, String> ALSO = Map.of("SCHEDULE", "biasSchedule", "DEFECTS", "biasDefects", "COVERAGE", "biasCoverage");
    private static final double NOUGHT = 1e-9;

    @Override
    public String key() {
        return "assessmentBias";
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
    public Thresholds thresholds() {
        return new Thresholds(-10, 25);
    }

    @Override
    public long enough() {
        return 5;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("biasSchedule", "biasDefects", "biasCoverage", "reviewsVerified");
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }

    @Override
    public Figure read(JointMaterial material) {
        List<ReviewRecord> verified = material.records().stream().filter(review -> review.comparisons().stream().anyMatch(one -> one.dimension().equals(EFFORT))).toList();
        OptionalDouble bias = bias(material.records(), EFFORT);
        if (bias.isEmpty()) {
            return Figure.noData(this, Reason.of("figure.missing.verified"));
        }
        List<FigureInput> also = new ArrayList<>();
        new TreeMap<>(ALSO).forEach((dimension, key) -> bias(material.records(), dimension).ifPresent(value -> also.add(new FigureInput(key, value, FigureUnit.PERCENT))));
        FigureBuilder figure = Figure.of(this).value(bias).also(also).inputs(List.of(new FigureInput("reviewsVerified", verified.size(), FigureUnit.REVIEWS))).asOf(material.now())
                .drill(IssueList.of(verified.stream().map(ReviewRecord::issueKey).toList()));
        return verified.size() < enough() ? figure.tooThin(List.of(Reason.of("figure.missing.verified.few", verified.size(), enough()))).build() : figure.build();
    }

    private static OptionalDouble bias(List<ReviewRecord> records, String dimension) {
        List<ReviewRecord.Comparison> compared = records.stream().flatMap(review -> review.comparisons().stream()).filter(one -> one.dimension().equals(dimension)).toList();
        double predicted = compared.stream().mapToDouble(ReviewRecord.Comparison::predicted).sum();
        double error = compared.stream().mapToDouble(one -> one.actual() - one.predicted()).sum();
        return Math.abs(predicted) < NOUGHT ? OptionalDouble.empty() : OptionalDouble.of(100 * error / predicted);
    }
}

package io.tandem.metric.figure.pipeline;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.PipelineCount;
import io.tandem.metric.model.PipelineFacts;
import io.tandem.shared.Percentile;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The median time from a change’s first commit to the production deployment that brought it; where no first commit is known, from its merge. The usual thresholds are a week and a month. */
public final class ChangeLeadTime implements PipelineFigure {
    private static final double DAY = 86_400;

    @Override
    public String key() {
        return "changeLeadTime";
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
    public Thresholds thresholds() {
        return new Thresholds(7, 30);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("changes", "changesFromCommit", "mergeToProduction", "p85");
    }

    @Override
    public OptionalDouble value(PipelineWindow window) {
        OptionalDouble fromCommit = window.percentile(Percentile.P50, PipelineFacts.Day::leadSeconds, DAY);
        return fromCommit.isPresent() ? fromCommit : mergeToProduction(window);
    }

    @Override
    public List<FigureInput> inputs(PipelineWindow window) {
        List<FigureInput> inputs = new ArrayList<>();
        inputs.add(new FigureInput("changes", window.sum(PipelineCount.CHANGES), FigureUnit.CHANGES));
        inputs.add(new FigureInput("changesFromCommit", window.sum(PipelineCount.CHANGES_FROM_COMMIT), FigureUnit.CHANGES));
        mergeToProduction(window).ifPresent(days -> inputs.add(new FigureInput("mergeToProduction", days, FigureUnit.DAYS)));
        return inputs;
    }

    @Override
    public List<FigureInput> also(PipelineWindow window) {
        OptionalDouble p85 = window.percentile(Percentile.P85, PipelineFacts.Day::leadSeconds, DAY);
        return p85.isEmpty() ? List.of() : List.of(new FigureInput("p85", p85.getAsDouble(), FigureUnit.DAYS));
    }

    @Override
    public Reason missing(PipelineWindow window) {
        return window.sum(PipelineCount.DEPLOYMENTS) == 0 ? PipelineFigure.noDeployments(window) : Reason.of("figure.missing.changes", window.sum(PipelineCount.DEPLOYMENTS));
    }

    @Override
    public String page() {
        return "/-/merge_requests?state=merged";
    }

    @Override
    public boolean isAboutDeployments() {
        return true;
    }

    private static OptionalDouble mergeToProduction(PipelineWindow window) {
        return window.percentile(Percentile.P50, PipelineFacts.Day::mergeSeconds, DAY);
    }
}

package io.tandem.metric.figure.pipeline;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.PipelineCount;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** Production deployments that needed immediate intervention, of all. The usual thresholds are the steps of the Four Keys project. */
public final class ChangeFailRate implements PipelineFigure {
    @Override
    public String key() {
        return "changeFailRate";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERCENT;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(15, 45);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("deploymentsFailed", "deployments");
    }

    @Override
    public OptionalDouble value(PipelineWindow window) {
        return window.percent(PipelineCount.DEPLOYMENTS_FAILED, PipelineCount.DEPLOYMENTS);
    }

    @Override
    public List<FigureInput> inputs(PipelineWindow window) {
        return List.of(new FigureInput("deploymentsFailed", window.sum(PipelineCount.DEPLOYMENTS_FAILED), FigureUnit.DEPLOYMENTS), new FigureInput("deployments", window.sum(PipelineCount.DEPLOYMENTS), FigureUnit.DEPLOYMENTS));
    }

    @Override
    public Reason missing(PipelineWindow window) {
        return PipelineFigure.noDeployments(window);
    }

    @Override
    public String page() {
        return "/-/environments";
    }

    @Override
    public boolean isAboutDeployments() {
        return true;
    }
}

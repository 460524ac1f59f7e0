package io.tandem.metric.figure.pipeline;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.PipelineCount;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** Unplanned production deployments that mended an earlier one, of all: rollbacks and hotfixes. Nobody has published steps for it, so it is not judged unless a project says how. */
public final class DeploymentReworkRate implements PipelineFigure {
    @Override
    public String key() {
        return "reworkRate";
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
    public List<String> inputKeys() {
        return List.of("deploymentsRework", "deployments");
    }

    @Override
    public OptionalDouble value(PipelineWindow window) {
        return window.percent(PipelineCount.DEPLOYMENTS_REWORK, PipelineCount.DEPLOYMENTS);
    }

    @Override
    public List<FigureInput> inputs(PipelineWindow window) {
        return List.of(new FigureInput("deploymentsRework", window.sum(PipelineCount.DEPLOYMENTS_REWORK), FigureUnit.DEPLOYMENTS), new FigureInput("deployments", window.sum(PipelineCount.DEPLOYMENTS), FigureUnit.DEPLOYMENTS));
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

package io.tandem.metric.figure.pipeline;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.PipelineCount;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** Deployments to production that ended, per week of the window. The usual thresholds are the steps “weekly” and “monthly” of the Four Keys project. */
public final class DeploymentFrequency implements PipelineFigure {
    @Override
    public String key() {
        return "deploymentFrequency";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PER_WEEK;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(1, 0.25);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("deployments", "deploymentWeeks");
    }

    @Override
    public OptionalDouble value(PipelineWindow window) {
        return window.sum(PipelineCount.DEPLOYMENTS) == 0 || window.weeks() == 0 ? OptionalDouble.empty() : OptionalDouble.of(window.sum(PipelineCount.DEPLOYMENTS) / window.weeks());
    }

    @Override
    public List<FigureInput> inputs(PipelineWindow window) {
        return List.of(new FigureInput("deployments", window.sum(PipelineCount.DEPLOYMENTS), FigureUnit.DEPLOYMENTS), new FigureInput("deploymentWeeks", window.weeks(), FigureUnit.WEEKS));
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

package io.tandem.metric.figure.pipeline;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.PipelineCount;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** Builds of the main branch that passed, of those that ended with a verdict. */
public final class BuildSuccessRate implements PipelineFigure {
    @Override
    public String key() {
        return "buildSuccess";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERCENT;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(90, 75);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("buildsPassed", "buildsFailed");
    }

    @Override
    public OptionalDouble value(PipelineWindow window) {
        long builds = window.sum(PipelineCount.BUILDS_PASSED) + window.sum(PipelineCount.BUILDS_FAILED);
        return builds == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * window.sum(PipelineCount.BUILDS_PASSED) / builds);
    }

    @Override
    public List<FigureInput> inputs(PipelineWindow window) {
        return List.of(new FigureInput("buildsPassed", window.sum(PipelineCount.BUILDS_PASSED), FigureUnit.BUILDS), new FigureInput("buildsFailed", window.sum(PipelineCount.BUILDS_FAILED), FigureUnit.BUILDS));
    }

    @Override
    public Reason missing(PipelineWindow window) {
        return Reason.of("figure.missing.builds");
    }

    @Override
    public String page() {
        return "/-/pipelines";
    }

    @Override
    public boolean isAboutDeployments() {
        return false;
    }
}

package io.tandem.metric.figure.pipeline;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.PipelineCount;
import io.tandem.metric.model.PipelineFacts;
import io.tandem.shared.Percentile;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** The median time from a production deployment that failed to the one that mended it. The usual thresholds are a day and a week. */
public final class FailedDeploymentRecovery implements PipelineFigure {
    private static final double HOUR = 3_600;

    @Override
    public String key() {
        return "recoveryTime";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.HOURS;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(24, 168);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("recovered", "deploymentsFailed", "p85");
    }

    @Override
    public OptionalDouble value(PipelineWindow window) {
        return window.percentile(Percentile.P50, PipelineFacts.Day::recoverySeconds, HOUR);
    }

    @Override
    public List<FigureInput> inputs(PipelineWindow window) {
        long recovered = window.facts().days().stream().mapToLong(day -> day.recoverySeconds().size()).sum();
        return List.of(new FigureInput("recovered", recovered, FigureUnit.DEPLOYMENTS), new FigureInput("deploymentsFailed", window.sum(PipelineCount.DEPLOYMENTS_FAILED), FigureUnit.DEPLOYMENTS));
    }

    @Override
    public List<FigureInput> also(PipelineWindow window) {
        OptionalDouble p85 = window.percentile(Percentile.P85, PipelineFacts.Day::recoverySeconds, HOUR);
        return p85.isEmpty() ? List.of() : List.of(new FigureInput("p85", p85.getAsDouble(), FigureUnit.HOURS));
    }

    @Override
    public Reason missing(PipelineWindow window) {
        return window.sum(PipelineCount.DEPLOYMENTS) == 0 ? PipelineFigure.noDeployments(window) : Reason.of("figure.missing.failures", window.sum(PipelineCount.DEPLOYMENTS));
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

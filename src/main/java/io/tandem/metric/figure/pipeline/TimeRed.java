package io.tandem.metric.figure.pipeline;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.PipelineCount;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** The share of time for which the last finished build of the main branch was no pass. */
public final class TimeRed implements PipelineFigure {
    private static final double HOUR = 3_600;

    @Override
    public String key() {
        return "timeRed";
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
        return new Thresholds(5, 15);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("redHours", "knownHours");
    }

    @Override
    public OptionalDouble value(PipelineWindow window) {
        return window.percent(PipelineCount.RED_SECONDS, PipelineCount.KNOWN_SECONDS);
    }

    @Override
    public List<FigureInput> inputs(PipelineWindow window) {
        return List.of(new FigureInput("redHours", window.sum(PipelineCount.RED_SECONDS) / HOUR, FigureUnit.HOURS), new FigureInput("knownHours", window.sum(PipelineCount.KNOWN_SECONDS) / HOUR, FigureUnit.HOURS));
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

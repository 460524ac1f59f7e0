package io.tandem.metric.figure.pipeline;

import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureSource;
import io.tandem.metric.model.PipelineCount;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** The definition of one figure of pipelines. */
public interface PipelineFigure extends FigureDefinition {
    OptionalDouble value(PipelineWindow window);

    /** What went into that value. */
    List<FigureInput> inputs(PipelineWindow window);

    /** What is missing, where there is no value though the server tells this kind of thing. */
    Reason missing(PipelineWindow window);

    /** Where its details are on the server, after the remote project's address. */
    String page();

    /** Whether it speaks of deployments, which not every server knows. */
    boolean isAboutDeployments();

    /** Further values of the same figure. */
    default List<FigureInput> also(PipelineWindow window) {
        return List.of();
    }

    @Override
    default FigureSection section() {
        return FigureSection.TECHNICAL;
    }

    @Override
    default FigureSource source() {
        return FigureSource.PIPELINES;
    }

    @Override
    default DrillTarget drillTarget() {
        return DrillTarget.PAGE;
    }

    /** Why no deployment to production counts. */
    static Reason noDeployments(PipelineWindow window) {
        long anywhere = window.sum(PipelineCount.DEPLOYMENTS_ANYWHERE);
        return anywhere == 0 ? Reason.of("figure.missing.deployments") : Reason.of("figure.missing.production", anywhere);
    }
}

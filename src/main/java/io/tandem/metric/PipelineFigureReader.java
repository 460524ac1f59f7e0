package io.tandem.metric;

import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureReader;
import io.tandem.metric.api.FigureRequest;
import io.tandem.metric.api.ProjectFigures;
import io.tandem.metric.figure.pipeline.PipelineFigures;
import io.tandem.metric.model.PipelineFacts;
import io.tandem.metric.port.PipelineSource;
import io.tandem.shared.DateRange;
import io.tandem.shared.port.Stamps.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Adds the figures of pipelines to those of the code. */
public final class PipelineFigureReader implements FigureReader {
    private final FigureReader others;
    private final PipelineSource pipelines;
    private final Clock clock;

    public PipelineFigureReader(FigureReader others, PipelineSource pipelines, Clock clock) {
        this.others = others;
        this.pipelines = pipelines;
        this.clock = clock;
    }

    @Override
    public ProjectFigures read(FigureRequest request) {
        ProjectFigures read = others.read(request);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        DateRange days = PipelineFigures.days(request.range(), today);
        PipelineFacts facts = request.kept().get(Kind.PIPELINES, request.projectKeys(), new Asked(request.projectKeys(), days), () -> pipelines.read(request.projectKeys(), days));
        List<Figure> technical = Stream.concat(read.technical().stream(), PipelineFigures.compute(facts, request.range(), today).stream()).toList();
        return new ProjectFigures(read.facts(), technical, read.delivery());
    }

    private record Asked(List<String> projectKeys, DateRange days) { }
}

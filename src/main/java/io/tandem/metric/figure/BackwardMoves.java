package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.FactNarrowing;
import io.tandem.metric.model.Happening;
import java.util.List;
import java.util.OptionalDouble;

/** Moves to an earlier status category, per week of the period up to today; moves out of done are among them. */
public final class BackwardMoves implements DeliveryFigure {
    @Override
    public String key() {
        return "backwardMoves";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PER_WEEK;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("movesBack", "reopened", "weeks");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        return window.perWeek(window.sum(DayCount.BACKWARD_MOVES));
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        List<FigureInput> inputs = List.of(new FigureInput("movesBack", window.sum(DayCount.BACKWARD_MOVES), FigureUnit.CHANGES), new FigureInput("reopened", window.sum(DayCount.REOPENED), FigureUnit.CHANGES),
                new FigureInput("weeks", window.weeks(), FigureUnit.WEEKS));
        return new Evidence(window.open().issues(), List.of(), inputs, List.of(), null);
    }

    @Override
    public IssueSelection issues() {
        return IssueSelection.happened(FactNarrowing.MOVED_BACK, Happening.Kind.BACKWARD_MOVE);
    }
}

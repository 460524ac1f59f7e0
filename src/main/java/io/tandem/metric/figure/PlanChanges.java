package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.FactNarrowing;
import io.tandem.metric.model.Happening;
import java.util.List;
import java.util.OptionalDouble;

/** Due days, sizes in points and sprints replaced by others, per week of the period up to today. The first value of a field is no change. */
public final class PlanChanges implements DeliveryFigure {
    @Override
    public String key() {
        return "planChanges";
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
        return List.of("dueMoves", "pointChanges", "sprintMoves", "weeks");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        return window.perWeek(window.sum(DayCount.DUE_MOVES) + window.sum(DayCount.POINT_CHANGES) + window.sum(DayCount.SPRINT_MOVES));
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        List<FigureInput> inputs = List.of(new FigureInput("dueMoves", window.sum(DayCount.DUE_MOVES), FigureUnit.CHANGES), new FigureInput("pointChanges", window.sum(DayCount.POINT_CHANGES), FigureUnit.CHANGES),
                new FigureInput("sprintMoves", window.sum(DayCount.SPRINT_MOVES), FigureUnit.CHANGES), new FigureInput("weeks", window.weeks(), FigureUnit.WEEKS));
        return new Evidence(window.open().issues(), List.of(), inputs, List.of(), null);
    }

    @Override
    public IssueSelection issues() {
        return IssueSelection.happened(FactNarrowing.REPLANNED, Happening.Kind.DUE_MOVE, Happening.Kind.POINT_CHANGE, Happening.Kind.SPRINT_MOVE);
    }
}

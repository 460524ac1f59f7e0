package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** |technical − delivery progress| of the goal where they lie furthest apart, in percentage points. */
public final class GoalImbalance implements JointFigure {
    private static final double PERCENT = 100;

    @Override
    public String key() {
        return "goalImbalance";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.POINTS_OF_PERCENT;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(10, 25);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("goals");
    }

    @Override
    public Figure read(JointMaterial material) {
        OptionalDouble widest = material.goals().stream().mapToDouble(goal -> PERCENT * Math.abs(goal.technical() - goal.delivery())).max();
        if (widest.isEmpty()) {
            return Figure.noData(this, Reason.of("figure.missing.goals"));
        }
        return Figure.of(this).value(widest).inputs(List.of(new FigureInput("goals", material.goals().size(), FigureUnit.GOALS))).asOf(material.now()).build();
    }
}

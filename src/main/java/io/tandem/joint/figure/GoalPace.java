package io.tandem.joint.figure;

import io.tandem.joint.model.GoalProgress;
import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/** Progress ÷ elapsed share of the goal that is furthest behind: 1 is on time. */
public final class GoalPace implements JointFigure {
    @Override
    public String key() {
        return "goalPace";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.RATIO;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(1, 0.8);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("goals");
    }

    @Override
    public Figure read(JointMaterial material) {
        OptionalDouble slowest = material.goals().stream().filter(goal -> goal.elapsed() > 0).mapToDouble(GoalPace::pace).min();
        if (slowest.isEmpty()) {
            return Figure.noData(this, Reason.of("figure.missing.goals"));
        }
        return Figure.of(this).value(slowest).inputs(List.of(new FigureInput("goals", material.goals().size(), FigureUnit.GOALS))).asOf(material.now()).build();
    }

    private static double pace(GoalProgress goal) {
        return (goal.technical() + goal.delivery()) / 2 / goal.elapsed();
    }
}

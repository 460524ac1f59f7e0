package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureSection;
import java.util.List;

/** All of them, in the order people read them. */
public final class JointFigures {
    private static final List<JointFigure> ALL = List.of(new DebtPrincipal(), new DebtInterest(), new ReleaseOutlook(), new ReviewsWaiting(), new ReviewsOverdue(), new ReviewWaitingTime(), new ReviewYield(),
            new AssessmentBias(), new WorkHeld(), new BufferUse(), new BufferBurn(), new OpenRisks(), new GoalPace(), new GoalImbalance());

    private JointFigures() { }

    public static List<JointFigure> list() {
        return ALL;
    }

    /** Those of one column. */
    public static List<Figure> read(FigureSection section, JointMaterial material) {
        return ALL.stream().filter(figure -> figure.section() == section).map(figure -> figure.read(material)).toList();
    }
}

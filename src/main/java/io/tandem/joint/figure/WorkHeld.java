package io.tandem.joint.figure;

import io.tandem.joint.model.HeldWork;
import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.plan.api.BufferState;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.Objects;

/** Working days that holds took of the buffers of coming releases. */
public final class WorkHeld implements JointFigure {
    @Override
    public String key() {
        return "workHeld";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.WORKING_DAYS;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("holds", "buffers");
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }

    @Override
    public Figure read(JointMaterial material) {
        if (material.buffers().isEmpty()) {
            return Figure.noData(this, Reason.of("figure.missing.buffer"));
        }
        double days = material.buffers().stream().flatMap(buffer -> buffer.holds().stream()).mapToDouble(BufferState.Hold::days).sum();
        long count = material.buffers().stream().mapToLong(buffer -> buffer.holds().size()).sum();
        return Figure.of(this).value(days).inputs(List.of(new FigureInput("holds", count, FigureUnit.HOLDS), new FigureInput("buffers", material.buffers().size(), FigureUnit.RELEASES))).asOf(material.now())
                .drill(IssueList.of(material.holds().stream().map(HeldWork::issueKey).filter(Objects::nonNull).toList())).build();
    }
}

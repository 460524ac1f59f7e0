package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureStatus;
import io.tandem.metric.api.FigureUnit;
import io.tandem.plan.api.BufferState;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much of the buffer of the most endangered coming release is used: drawn ÷ size × 100; beside it how much of its chain is done. Judged by the zone its lines put it in. */
public final class BufferUse implements JointFigure {
    private static final Map<String, FigureStatus> ZONES = Map.of("GREEN", FigureStatus.GOOD, "YELLOW", FigureStatus.WATCH, "RED", FigureStatus.BAD);

    @Override
    public String key() {
        return "bufferPenetration";
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
    public List<String> inputKeys() {
        return List.of("chainCompletion", "bufferSize", "buffers");
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.PAGE;
    }

    @Override
    public Figure read(JointMaterial material) {
        Optional<BufferState> worst = Buffers.worst(material.buffers());
        if (worst.isEmpty()) {
            return Figure.noData(this, Reason.of("figure.missing.buffer"));
        }
        BufferState buffer = worst.get();
        List<FigureInput> also = buffer.completion() == null ? List.of() : List.of(new FigureInput("chainCompletion", buffer.completion(), FigureUnit.PERCENT));
        return Figure.of(this).value(buffer.penetration()).also(also).inputs(List.of(new FigureInput("bufferSize", buffer.size(), FigureUnit.WORKING_DAYS), new FigureInput("buffers", material.buffers().size(), FigureUnit.RELEASES)))
                .asOf(material.now()).drill(Pages.buffer(buffer)).status(buffer.zone() == null ? FigureStatus.NEUTRAL : ZONES.get(buffer.zone())).build();
    }
}

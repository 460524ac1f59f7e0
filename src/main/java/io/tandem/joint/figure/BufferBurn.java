package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.plan.api.BufferState;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.Optional;

/** Penetration ÷ completion of the most endangered buffer: 1 uses it up exactly with the last piece of work. */
public final class BufferBurn implements JointFigure {
    @Override
    public String key() {
        return "bufferBurn";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.RATIO;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(1, 1.25);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("bufferPenetration", "chainCompletion");
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
        if (buffer.burn() == null) {
            return Figure.noData(this, Reason.of("figure.missing.completion"));
        }
        List<FigureInput> inputs = List.of(new FigureInput("bufferPenetration", buffer.penetration(), FigureUnit.PERCENT), new FigureInput("chainCompletion", buffer.completion(), FigureUnit.PERCENT));
        return Figure.of(this).value(buffer.burn()).inputs(inputs).asOf(material.now()).drill(Pages.buffer(buffer)).build();
    }
}

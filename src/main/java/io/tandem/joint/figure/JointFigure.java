package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureSource;

/** A figure made of what people keep in the add-on. */
public interface JointFigure extends FigureDefinition {
    Figure read(JointMaterial material);

    @Override
    default FigureSection section() {
        return FigureSection.BETWEEN;
    }

    @Override
    default FigureSource source() {
        return FigureSource.TANDEM;
    }

    @Override
    default boolean hasTrend() {
        return false;
    }
}

package io.tandem.joint;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureSource;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;

/** Those of the waiting reviews whose decision was expected before now. */
public final class ReviewsOverdue implements FigureDefinition {
    @Override
    public String key() {
        return "reviewsOverdue";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.REVIEWS;
    }

    @Override
    public FigureSection section() {
        return FigureSection.BETWEEN;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public FigureSource source() {
        return FigureSource.TANDEM;
    }

    @Override
    public boolean hasTrend() {
        return false;
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(0, 0);
    }
}

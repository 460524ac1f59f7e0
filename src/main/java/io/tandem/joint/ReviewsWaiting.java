package io.tandem.joint;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureSource;
import io.tandem.metric.api.FigureUnit;
import java.util.List;

/** Change reviews that wait for the board’s votes and that the viewer may see, with their age in calendar days. */
public final class ReviewsWaiting implements FigureDefinition {
    @Override
    public String key() {
        return "reviewsWaiting";
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
    public List<String> inputKeys() {
        return List.of("ageP50", "ageOldest");
    }
}

package io.tandem.plan.value.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureSource;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import java.util.List;

/** RVI = (added + changed + removed since the baseline) ÷ issues of the baseline × 100. Source: NASA SWEHB, SWE-200 (software requirements volatility metrics). */
public final class RequirementVolatility implements FigureDefinition {
    @Override
    public String key() {
        return "requirementVolatility";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERCENT;
    }

    @Override
    public FigureSection section() {
        return FigureSection.DELIVERY;
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
    public Thresholds thresholds() {
        return new Thresholds(10, 25);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("volatilityByEstimate", "baselineAge", "baselineIssues", "baselineAdded", "baselineChanged", "baselineRemoved");
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }
}

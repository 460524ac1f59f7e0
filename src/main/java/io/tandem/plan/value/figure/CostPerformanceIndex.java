package io.tandem.plan.value.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.plan.value.model.EarnedValue;
import io.tandem.shared.Reason;
import java.util.OptionalDouble;

/** CPI = EV ÷ AC: below 1 costs more than planned. */
public final class CostPerformanceIndex implements ValueFigure {
    @Override
    public String key() {
        return "cpi";
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
        return new Thresholds(0.95, 0.85);
    }

    @Override
    public OptionalDouble value(EarnedValue standing) {
        return standing.costIndex();
    }

    @Override
    public Reason missing(EarnedValue standing) {
        return Reason.of("value.missing.logged");
    }
}

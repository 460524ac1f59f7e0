package io.tandem.plan.value.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.plan.value.model.EarnedValue;
import io.tandem.shared.Reason;
import java.util.OptionalDouble;

/** SPI(t) = ES ÷ AT: earned schedule, which stays below 1 for a late release. */
public final class ScheduleIndexByTime implements ValueFigure {
    @Override
    public String key() {
        return "spiTime";
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
        return standing.scheduleIndexByTime();
    }

    @Override
    public Reason missing(EarnedValue standing) {
        return Reason.of("value.missing.begun");
    }
}

package io.tandem.plan.value.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.plan.value.model.EarnedValue;
import io.tandem.shared.Reason;
import java.util.OptionalDouble;

/** SPI = EV ÷ PV: below 1 is behind the plan. It tends to 1 at the end of a late release, so earned schedule stands beside it. */
public final class SchedulePerformanceIndex implements ValueFigure {
    @Override
    public String key() {
        return "spi";
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
        return standing.scheduleIndex();
    }

    @Override
    public Reason missing(EarnedValue standing) {
        return Reason.of("value.missing.planned");
    }
}

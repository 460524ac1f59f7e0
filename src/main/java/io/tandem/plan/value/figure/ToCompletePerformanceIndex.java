package io.tandem.plan.value.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.plan.value.model.EarnedValue;
import io.tandem.shared.Reason;
import java.util.OptionalDouble;

/** TCPI = (BAC − EV) ÷ (BAC − AC): how well the rest has to go to keep the budget. */
public final class ToCompletePerformanceIndex implements ValueFigure {
    @Override
    public String key() {
        return "tcpi";
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
        return new Thresholds(1.05, 1.15);
    }

    @Override
    public OptionalDouble value(EarnedValue standing) {
        return standing.toCompleteIndex();
    }

    @Override
    public Reason missing(EarnedValue standing) {
        return Reason.of("value.missing.budget");
    }
}

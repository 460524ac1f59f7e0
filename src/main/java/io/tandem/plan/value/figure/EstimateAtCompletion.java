package io.tandem.plan.value.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureUnit;
import io.tandem.plan.value.model.EarnedValue;
import io.tandem.shared.Reason;
import java.util.OptionalDouble;

/** EAC = BAC ÷ CPI: what all of it will cost when the rest costs as the work so far. */
public final class EstimateAtCompletion implements ValueFigure {
    @Override
    public String key() {
        return "estimateAtCompletion";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERSON_DAYS;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public OptionalDouble value(EarnedValue standing) {
        return standing.estimateAtCompletion();
    }

    @Override
    public Reason missing(EarnedValue standing) {
        return Reason.of("value.missing.earned");
    }
}

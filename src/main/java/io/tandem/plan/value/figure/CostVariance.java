package io.tandem.plan.value.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureUnit;
import io.tandem.plan.value.model.EarnedValue;
import io.tandem.shared.Reason;
import java.util.OptionalDouble;

/** CV = EV − AC: below 0 costs more than planned. */
public final class CostVariance implements ValueFigure {
    @Override
    public String key() {
        return "costVariance";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERSON_DAYS;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public OptionalDouble value(EarnedValue standing) {
        return standing.spent() == 0 ? OptionalDouble.empty() : OptionalDouble.of(standing.costVariance());
    }

    @Override
    public Reason missing(EarnedValue standing) {
        return Reason.of("value.missing.logged");
    }
}

package io.tandem.plan.value.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureUnit;
import io.tandem.plan.value.model.EarnedValue;
import io.tandem.shared.Reason;
import java.util.OptionalDouble;

/** SV = EV − PV: below 0 is behind the plan. */
public final class ScheduleVariance implements ValueFigure {
    @Override
    public String key() {
        return "scheduleVariance";
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
        return OptionalDouble.of(standing.scheduleVariance());
    }

    @Override
    public Reason missing(EarnedValue standing) {
        return Reason.of("value.missing.planned");
    }
}

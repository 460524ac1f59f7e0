package io.tandem.plan.value;

import io.tandem.metric.api.Figure;
import io.tandem.plan.baseline.BaselineView;
import io.tandem.plan.value.model.EarnedValue;
import java.time.LocalDate;
import java.util.List;

/**
 * What a baseline's work is worth, day by day.
 *
 * @param points  from the day before the start to the planned end or today; empty where nothing can be said
 * @param now     how it stands today
 * @param figures every figure of {@link ValueService#definitions()}, of this baseline alone
 */
public record BaselineValue(BaselineView baseline, LocalDate today, List<EarnedValue> points, EarnedValue now, List<Figure> figures) { }

package io.tandem.plan.api;

import io.tandem.metric.api.Figure;
import io.tandem.shared.DateRange;
import java.util.Collection;
import java.util.List;

/** The figures that compare work with its baselines: earned value, earned schedule, requirement volatility. Writes nothing. Permissions are the caller's. */
public interface PlanFigures {
    /** Of the current baselines of the projects' releases that are not out, together, as of the last day of the range or today, whichever is earlier. Always every figure, in one order. */
    List<Figure> list(Collection<String> projectKeys, DateRange range);
}

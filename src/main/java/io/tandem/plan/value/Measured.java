package io.tandem.plan.value;

import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.value.model.ReleaseValue;
import io.tandem.plan.value.model.Volatility;
import java.util.List;

/**
 * A baseline held against what became of it.
 *
 * @param issueIds the issues of the baseline that still exist
 * @param isKnown  whether there are facts of any of them; without facts nothing can be said
 */
record Measured(ReleaseBaseline baseline, ReleaseValue value, Volatility volatility, List<Long> issueIds, boolean isKnown) { }

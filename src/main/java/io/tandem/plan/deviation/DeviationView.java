package io.tandem.plan.deviation;

import io.tandem.plan.api.DeviationReader;
import io.tandem.plan.baseline.BaselineView;
import io.tandem.plan.baseline.port.ReleaseScope.Name;
import java.util.Map;

/**
 * Why a release takes longer than its baseline planned, as one person may see it.
 *
 * @param names keys and summaries of the issues this person may see; the others are counted, not named
 */
public record DeviationView(BaselineView baseline, DeviationReader.Answer answer, Map<Long, Name> names) { }

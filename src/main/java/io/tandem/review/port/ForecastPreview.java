package io.tandem.review.port;

import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.ReleaseEffect;

/** Says what a change does to the finish of the release it names. Reads stored facts; permissions are the caller's. */
public interface ForecastPreview {
    ReleaseEffect preview(String projectKey, ImpactAssessment impact);
}

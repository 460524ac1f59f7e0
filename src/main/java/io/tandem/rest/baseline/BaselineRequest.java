package io.tandem.rest.baseline;

import io.tandem.plan.baseline.BaselineInput;

/**
 * A baseline to be taken of a release as it is now.
 *
 * @param release the release's number
 * @param current whether figures go by it from now on; missing means: if it is the release's first
 */
public record BaselineRequest(String project, Long release, String name, String comment, Boolean current) {
    BaselineInput input() {
        return new BaselineInput(release, name, comment, current);
    }

    /** Makes a baseline the current one. */
    public record ChoiceRequest(Integer version) { }
}

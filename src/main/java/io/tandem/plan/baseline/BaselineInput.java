package io.tandem.plan.baseline;

/**
 * What somebody sent to take a baseline, unchecked.
 *
 * @param release the release's number
 * @param choose  whether it becomes the current one; missing means: if it is the release's first
 */
public record BaselineInput(Long release, String name, String comment, Boolean choose) { }

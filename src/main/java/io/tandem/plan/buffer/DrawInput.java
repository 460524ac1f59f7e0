package io.tandem.plan.buffer;

/**
 * What somebody sent to draw on a buffer, unchecked.
 *
 * @param cause   a cause's name
 * @param days    working days; negative gives back
 * @param day     {@code yyyy-MM-dd}; missing means today
 * @param comment why; needed
 * @param issue   the key of the issue it is about; may be missing
 */
public record DrawInput(String cause, Double days, String day, String comment, String issue) { }

/**
 * Issue histories, the facts that follow from one, and what a project's facts add up to per day: values without time of their own.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.metric.model;
